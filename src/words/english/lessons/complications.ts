import type { LessonWords } from "#words/lesson-words.ts";

export const complications: LessonWords<"complications"> = {
  title: "What can go wrong",
  hint: "Uneven beat and stroke, lungs, a tired heart",
  sentences: [
    "Face, arm, sight, speech or balance gone wrong all at once? Call your emergency number now, even if it passes.",
    "A leak can make the beat uneven. Doctors call this AF.",
    "In AF a clot can form in the heart. It can go to the brain and cause a stroke.",
    "So many people with AF need a blood thinner. Do not stop it on your own.",
    "A leak can push up the pressure in the lungs. Then you get short of breath.",
    "In time the heart may not keep up. You may get tired, swell, or put on weight fast.",
    "Treatment may lower these risks. No one can promise it, so ask what it can do for you.",
  ],
  todo: "Feel your pulse for one minute. Is it uneven, and is that new? Do a check-in now. It tells you whom to call.",
  scenes: {
    keepsUp: {
      label: "A large leak, an even beat",
      says: "This heart keeps up. It has grown, and each beat sends out enough.",
    },
    uneven: {
      label: "The beat gets fast and uneven",
      says: "The upper rooms only shake, and their kick is lost. Each beat sends out much less.",
    },
    slowed: {
      label: "A pill slows the beat",
      says: "It is still uneven. But there is more time to fill, so each beat sends out more.",
    },
    tired: {
      label: "The heart does not keep up",
      says: "The squeeze is weak. Less goes out, and the pressure backs up into the lungs.",
    },
    waterPill: {
      label: "Now a water pill",
      says: "There is less water in the blood. The pressure in the lungs goes down. The leak stays.",
    },
    repaired: {
      label: "Some months after a repair",
      says: "Little leaks back. The heart is smaller, and the pressure behind it is lower.",
    },
  },
  more: [
    {
      title: "AF and stroke",
      paragraphs: [
        "AF is short for atrial fibrillation. Without treatment, it makes a stroke about five times as likely.",
        "How high the risk is for you does not depend on the size of your leak. It depends on your age, and on a weak heart, high blood pressure, diabetes, narrow blood vessels or a past stroke. Your team counts these.",
        "A blood thinner lowers the risk of a stroke. It can also make you bleed more easily, so the team looks at both. Aspirin does not do the same job. And AF that comes and goes counts as much as AF that stays.",
        "A leak alone is no reason for a blood thinner.",
      ],
    },
    {
      title: "How AF is found and treated",
      paragraphs: [
        "A watch or your own finger can raise the question. Only an ECG, read by a doctor, can tell.",
        "AF can stretch the valve and make it leak, and a leak can bring on AF. Almost one in three people with AF has had a valve problem.",
        "Some treatments slow the beat, others try to make it even again. A common first aim is a pulse below 110 at rest. Your team may set another aim for you.",
      ],
    },
    {
      title: "Pressure in the lungs",
      paragraphs: [
        "Blood comes to the left side of the heart from the lungs. When it cannot move on, it backs up, and the pressure there rises.",
        "An echo gives an estimate of this pressure. A thin tube, put into the heart, can measure it. The two give different numbers, so ask which one is in your letter.",
        "An echo value over 50 mmHg at rest is one of the signs that lead doctors to talk about an operation. It does not decide on its own.",
      ],
    },
    {
      title: "When the heart does not keep up",
      paragraphs: [
        "Doctors call this heart failure. The name sounds worse than it is meant: the heart does not stop, but it cannot pump all that the body needs.",
        "Signs are short breath, also when you lie flat, a cough at night, feeling worn out, and swollen feet. Or the weight goes up by more than 2 kg (about 4 lb) in a few days. Call your clinic the same day when a sign is new. Very short of breath, or short of breath at rest? Call your emergency number.",
        "Doctors sort it into four steps. In step one nothing holds you back. In step two hard effort makes you short of breath. In step three light things do. In step four you feel it even at rest.",
        "It works the other way too: a weak, wide heart can make a healthy valve leak.",
      ],
    },
    {
      title: "What treatment can do, and how sure we are",
      paragraphs: [
        "It is well shown that an operation helps when ill flaps leak a lot and the heart muscle begins to weaken.",
        "For a clip in a weak heart, people had to go to hospital less often. It is not clear that they live longer, and one of the trials saw no gain.",
        "A water pill eases short breath and swelling. It does not change the valve.",
        "So “may lower the risk” is the honest way to say it.",
      ],
    },
  ],
  questions: {
    faceDroops: {
      ask: "One side of a person's face drops. Ten minutes later all is well again. What is right?",
      choices: {
        wait: {
          label: "Wait and see if it comes back",
          reply:
            "Please do not wait. A sign of a stroke that passes can come back worse. Call your emergency number.",
        },
        callNow: {
          label: "Call the emergency number",
          reply: "Yes, at once. It can be the first sign of a stroke, even when it passes.",
        },
        tellNextTime: {
          label: "Tell the doctor at the next visit",
          reply: "That is too late. Call your emergency number now, even if all seems well.",
        },
      },
    },
    whyThinner: {
      ask: "What does a blood thinner do for a person with AF?",
      choices: {
        clots: {
          label: "It helps to keep clots from forming",
          reply: "Yes. Fewer clots means fewer strokes. So do not stop it on your own.",
        },
        leak: {
          label: "It makes the leak smaller",
          reply: "No, the leak stays as it is. It helps to keep clots from forming.",
        },
        beat: {
          label: "It makes the beat even",
          reply: "No, other treatments may do that. This one helps to keep clots from forming.",
        },
      },
    },
    swollenLegs: {
      ask: "Your legs swell, and in three days your weight jumps up. What do you do?",
      choices: {
        eatLess: {
          label: "Eat less for some days",
          reply: "It is most likely water, not fat. Call your clinic today.",
        },
        nextVisit: {
          label: "Keep it for the next visit",
          reply: "Better not wait. It can mean that the heart does not keep up. Call today.",
        },
        callToday: {
          label: "Call the clinic today",
          reply: "Yes. It can be water that the heart does not move on. Early help is easier.",
        },
      },
    },
  },
};
