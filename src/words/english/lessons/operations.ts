import type { LessonWords } from "#words/lesson-words.ts";

export const operations: LessonWords<"operations"> = {
  title: "Repair, clip or new valve",
  hint: "And when it cannot wait",
  sentences: [
    "Very short of breath, or chest pain? Call the emergency number now.",
    "A cord of the valve can tear, or an infection can harm it. The leak is then large at once, and treatment cannot wait.",
    "A repair mends your own valve. It is the first choice when it is likely to last.",
    "A clip holds the two flaps together. It goes in through a blood vessel, so the chest stays closed.",
    "A new valve takes the place of the old one when a repair would not last.",
    "A mechanical valve needs a blood thinner for life. A biological one may need it for some months.",
    "When the leak is closed, EF may drop. The muscle is the same: the easy way back is shut.",
    "Treatment may lower the risks. No one can promise it.",
  ],
  todo: "Ask: which of these could be for me, why, and how often does your team do it?",
  scenes: {
    largeLeak: {
      label: "A large leak",
      says: "About half of each squeeze goes the wrong way.",
    },
    justClosed: {
      label: "The moment the leak is closed",
      says: "All the blood goes out now. EF is lower than before, with the very same muscle.",
    },
    repair: {
      label: "After a repair",
      says: "The flaps meet again. More blood goes out to the body, and the pressure in the lungs is lower.",
    },
    mechanicalValve: {
      label: "With a mechanical valve",
      says: "The new valve shuts tight. Clots can form on it, so a blood thinner is needed for life.",
    },
    biologicalValve: {
      label: "With a biological valve",
      says: "The new valve shuts tight. The blood flows as it does with a mechanical one.",
    },
    wide: {
      label: "A weak, wide heart",
      says: "Here the flaps are pulled apart. Pills come first. If they are not enough, a clip may help some people.",
    },
    clip: {
      label: "With a clip",
      says: "The flaps are held together in the middle. Most of the leak is gone. More blood goes out.",
    },
    healthy: { label: "A healthy heart", says: "No leak. This heart is of normal size." },
    sudden: {
      label: "A leak that comes all at once",
      says: "The heart had no time to grow. The pressure in the lungs shoots up, and too little blood goes out. Call for help.",
    },
  },
  more: [
    {
      title: "Which way for whom?",
      paragraphs: [
        "When the flaps are ill and the leak is severe, surgeons mend the valve if they can. In people who feel it, that is the advice in most cases. If an open operation is too risky, a clip may be the way.",
        "When the heart around the valve is ill, pills come first. If they are not enough, a clip can help some people. Those pills go on after the clip as well.",
        "Say what matters to you. When there is time, you may ask for a second opinion.",
      ],
    },
    {
      title: "Why does EF drop when it went well?",
      paragraphs: [
        "Before, the heart could push part of the blood back the easy way, up to the room where pressure is low. EF counted that blood as well, so it looked good. When the hole is shut, all the blood must go out against the pressure of the body. So a smaller share leaves with each squeeze.",
        "In a study of 33 people with a clip the strength of the muscle was the same before and after. So a lower EF need not mean a weaker muscle. At times it shows that the muscle was weaker than it seemed. Ask your team what they expect for you.",
      ],
    },
    {
      title: "Mechanical or biological?",
      paragraphs: [
        "A mechanical valve needs a blood thinner such as warfarin for life, with blood tests. The newer blood thinners, called DOACs, must not be used with it.",
        "With a biological valve, or after a repair, a blood thinner for about 3 months is often advised. It may be for longer if your beat is uneven.",
        "Guides lean to a mechanical valve under the age of 65 and to a biological one over 70. In between, and for women who wish to become pregnant, there is more to talk about. Your own wishes count.",
      ],
    },
    {
      title: "How well does it work?",
      paragraphs: [
        "After a repair by skilled teams, about 87 of 100 people had no moderate or severe leak 20 years later. Of 100 people who are chosen for such an operation, about 1 dies of it.",
        "With a clip in a weak heart, people had to go to hospital less often. It is not clear that they lived longer. One of the trials saw no gain, so it matters for whom it is done.",
        "Other illnesses and age change these numbers. Ask your team for yours.",
      ],
    },
    {
      title: "When it cannot wait",
      paragraphs: [
        "A cord or a small muscle of the valve can tear, also in a heart attack. An infection can make a hole. Then the lungs fill up fast. This needs hospital care at once, and often an operation within a short time.",
        "In hospital, medicines through a drip can carry a person over the time until then.",
      ],
    },
  ],
  questions: {
    firstChoice: {
      ask: "A valve with ill flaps leaks badly, and it can be mended so that it lasts. What is the first choice?",
      choices: {
        newValve: {
          label: "A new valve",
          reply: "Not quite. If it can be mended well, a repair is the first choice.",
        },
        repair: {
          label: "A repair",
          reply: "Yes. The person keeps the valve. Ask if yours can be mended.",
        },
        pills: {
          label: "Pills alone",
          reply: "Not quite. Pills can ease the work, but they do not mend the flaps.",
        },
      },
    },
    efDrops: {
      ask: "The leak is closed, and EF is lower than before. Why can that be?",
      choices: {
        wayClosed: {
          label: "The easy way back is shut",
          reply:
            "Yes. All the blood now goes out to the body. That is harder, with the same muscle.",
        },
        failed: {
          label: "It went wrong",
          reply: "Not for that reason. EF may drop when the easy way back is shut. Ask your team.",
        },
        weaker: {
          label: "The muscle lost its strength that day",
          reply:
            "Mostly not. With the same muscle EF may drop, for the easy way back is shut. Ask your team.",
        },
      },
    },
    allAtOnce: {
      ask: "All at once a person can hardly breathe. What is right?",
      choices: {
        sleep: {
          label: "Sleep on it and see in the morning",
          reply: "Please do not wait. Call the emergency number at once.",
        },
        drive: {
          label: "Drive to the clinic",
          reply: "Please do not drive. Call the emergency number, so that help comes to you.",
        },
        call: {
          label: "Call the emergency number",
          reply: "Yes, at once. Do not drive. Help can start when they reach you.",
        },
      },
    },
  },
};
