import type { LessonWords } from "#words/lesson-words.ts";

export const medicines: LessonWords<"medicines"> = {
  title: "Medicines",
  hint: "What each can do, and what it cannot",
  sentences: [
    "Do not stop a heart pill by yourself. Some do harm when they are stopped all at once.",
    "No pill mends the flaps of the valve.",
    "When the leak comes from a weak, wide heart, pills come first. The leak may then get smaller too.",
    "When the muscle is strong and the blood pressure is fine, pills to widen the vessels have no proven gain for the leak.",
    "Some pills slow a fast beat, and some help to keep it even.",
    "Water pills take water out of the body. Swelling goes down, and it is easier to breathe.",
    "Blood thinners do nothing to the pump. They help to stop clots, and so a stroke.",
  ],
  todo: "Ask your team or the pharmacy what each of your pills is for. Write it beside its name.",
  scenes: {
    weak: {
      label: "A weak, wide heart",
      says: "The lower room is wide and weak, and pulls the flaps apart. For a heart like this, pills come first.",
    },
    aceInhibitor: {
      label: "With an ACE inhibitor",
      says: "The blood vessels are wider, so the heart pumps against less. The blood pressure is lower, and a bit less leaks back.",
    },
    waterPill: {
      label: "With a water pill",
      says: "There is less water in the body. The pressure in the lungs goes down, so it is easier to breathe. The leak stays about the same.",
    },
    nitrate: {
      label: "With a nitrate",
      says: "The veins are wider and hold more blood. The pressure in the lungs goes down.",
    },
    strong: {
      label: "A strong heart that leaks",
      says: "Here the flaps are ill, and the muscle is strong.",
    },
    betaBlocker: {
      label: "With a beta blocker",
      says: "The beat is slower, and the blood pressure is lower. The leak stays about the same.",
    },
    noGain: {
      label: "A strong heart with an ACE inhibitor",
      says: "The blood pressure is lower, but the leak is almost the same. For a heart like this it has no proven gain for the valve.",
    },
    fast: {
      label: "A fast, uneven beat",
      says: "The upper rooms only quiver. The beat is fast, and there is little time to fill.",
    },
    rateControl: {
      label: "The beat is slowed",
      says: "There is more time to fill. Each beat sends out more blood. The beat is still uneven.",
    },
    rhythmRestored: {
      label: "The beat is even again",
      says: "The upper rooms squeeze again and help to fill the lower ones. Each beat sends out more.",
    },
    bloodThinner: {
      label: "With a blood thinner",
      says: "Nothing changes in the pump. A blood thinner works in the blood: clots form less easily.",
    },
  },
  more: [
    {
      title: "What to look out for",
      paragraphs: [
        "Call the emergency number if your face, lips or throat swell up. This can come with an ACE inhibitor.",
        "Tell your team about a dry cough, or if you feel dizzy. Tell them too if your pulse is very slow or you feel very tired. They may know a better pill for you.",
        "Water pills and ACE inhibitors need blood tests, since salts in the blood and the kidneys can change. Ask when your next test is due.",
      ],
    },
    {
      title: "Who are ACE inhibitors and beta blockers for?",
      paragraphs: [
        "They are for people with high blood pressure or with a weak heart muscle. There they ease the work of the heart. ARBs, sacubitril, spironolactone and the “gliflozins” are other pills for a weak heart.",
        "When the leak comes from a weak and wide heart, these pills are tried before anyone works on the valve. In about 4 of 10 people the leak gets smaller within 1 to 3 months.",
        "When only the flaps are ill, the muscle is strong and the blood pressure is normal, it is different. Guides of heart doctors in Europe and in the United States see no proof that pills to widen the vessels help. You may still take such a pill for another reason. Ask what yours is for.",
      ],
    },
    {
      title: "Why you should not stop all at once",
      paragraphs: [
        "If a beta blocker is stopped suddenly, heart trouble can get worse. If a blood thinner is stopped or runs out, clots can form. So order the next pack in good time, and talk with your team first. They know how to do it safely.",
      ],
    },
    {
      title: "Who needs a blood thinner?",
      paragraphs: [
        "A leak alone is not a reason. The common reasons are an uneven beat called atrial fibrillation, a mechanical valve, and the first months after some valve operations.",
        "It does not matter if the uneven beat stays or comes and goes. The risk of a stroke is judged by other things, such as age and high blood pressure.",
        "With a mechanical valve only some blood thinners are safe, such as warfarin. The newer ones, called DOACs, are not for mechanical valves. If you have such a valve and take one of these, call your clinic today and do not change it by yourself.",
      ],
    },
    {
      title: "What the picture can show",
      paragraphs: [
        "It shows which way things move in a heart like this, soon after a pill is taken. It does not show what happens over years, and not what a pill would do for you.",
      ],
    },
  ],
  questions: {
    closes: {
      ask: "Is there a pill that mends the flaps of the valve?",
      choices: {
        yes: {
          label: "Yes, if you take it long enough",
          reply: "Sadly not. Pills can ease the work of the heart. They do not mend the flaps.",
        },
        no: {
          label: "No",
          reply:
            "That is right. But when the leak comes from a weak, wide heart, pills may make it smaller.",
        },
        thinner: {
          label: "Yes, the blood thinner",
          reply: "Not quite. It works in the blood, against clots. It does nothing to the valve.",
        },
      },
    },
    thinner: {
      ask: "What does a blood thinner do?",
      choices: {
        squeeze: {
          label: "It makes the heart squeeze better",
          reply: "Not quite. It does nothing to the pump. It helps to stop clots.",
        },
        leak: {
          label: "It lets less blood leak back",
          reply: "Not quite. The leak stays as it is. It helps to stop clots.",
        },
        clots: {
          label: "It helps to stop clots",
          reply: "Yes. It can help to prevent a stroke. That is why it must not run out.",
        },
      },
    },
    runOut: {
      ask: "A heart pill makes you dizzy. What do you do?",
      choices: {
        ask: {
          label: "Call my team and ask",
          reply:
            "Yes. They can find a safe way. If you faint or feel very ill, call for help at once.",
        },
        stop: {
          label: "Stop it today",
          reply: "Please ask first. Some heart pills do harm when they are stopped all at once.",
        },
        double: {
          label: "Take two, so that I get used to it",
          reply: "Please do not. Never take more than you were told. Call your team and ask.",
        },
      },
    },
  },
};
