import { leakGrades } from "#knowledge/leak-grades.ts";
import type { LessonWords } from "#words/lesson-words.ts";

const { moderateHole, severeHole, moderateVolume, severeVolume, moderateShare, severeShare } =
  leakGrades;
/** Two digits, as echo letters write it: 0.40 and not 0.4. */
const hole = (area_cm2: number): string => `${area_cm2.toFixed(2)} cm²`;

export const howBad: LessonWords<"howBad"> = {
  title: "How bad is it?",
  hint: "The words in your echo letter",
  sentences: [
    "Take your letter to your next visit, and ask what each word means for you.",
    "Mild is a small leak, moderate is a medium one, and severe is a large one.",
    "EROA is the size of the hole.",
    "Regurgitant volume is how much blood goes back with one beat.",
    "Regurgitant fraction is the share that goes back: at 50%, it is 5 drops out of 10.",
    "Ejection fraction, or EF, is the share of blood that leaves the lower left room with each squeeze.",
    "EF counts the blood that goes back too. So it can look good while the muscle gets weak.",
    "There are two kinds of leak. In one the flaps are ill. In the other a room of the heart is too wide.",
  ],
  todo: "Ask three things: which kind is my leak, how large is it, and how strong is the squeeze?",
  scenes: {
    mild: {
      label: "Mild",
      says: "A small gap and a thin jet. Almost as much blood goes out as with no leak.",
    },
    moderate: {
      label: "Moderate",
      says: "A wider gap and a wider jet. The left side has grown.",
    },
    severe: {
      label: "Severe",
      says: "A large gap. About half of the blood goes back. Yet EF looks as good as in a healthy heart.",
    },
    healthy: {
      label: "No leak",
      says: "The door shuts tight. All the blood goes out to the body.",
    },
    tired: {
      label: "Severe, and the muscle is weak",
      says: "The squeeze is weak, and only about half as much blood goes out. Yet EF is just a bit low, for the leak counts too.",
    },
    wide: {
      label: "The other kind of leak",
      says: "The flaps look almost normal. The lower room is weak and wide, and pulls them apart.",
    },
  },
  more: [
    {
      title: "The limits for each word",
      paragraphs: [
        `The hole, or EROA: under ${hole(moderateHole.value)} is mild. From ${hole(severeHole.value)} it is severe. That is a square about 6 mm wide.`,
        `Regurgitant volume: under ${moderateVolume.value} mL is mild. From ${severeVolume.value} mL it is severe. That is four tablespoons with each beat.`,
        `Regurgitant fraction: under ${moderateShare.value}% is mild. From ${severeShare.value}% it is severe. What lies between is moderate.`,
      ],
    },
    {
      title: "One number does not decide",
      paragraphs: [
        "A leak is judged by many signs together. They may not agree. Then more pictures can help, such as a heart MRI.",
        "Blood pressure and water in the body can change the leak from day to day. Where a heart room is too wide, doctors judge the leak again when the medicines are set.",
        "Guides do not all draw the line at the same place. For the second kind of leak, some call a smaller hole severe, from 0.30 cm² on. If two letters use two words, ask why. It need not mean that you got worse.",
      ],
    },
    {
      title: "Why EF can fool us",
      paragraphs: [
        "In healthy people EF is about 60. With a large leak, part of each squeeze takes the easy way back, where pressure is low. EF counts that part as well. So a heart muscle that has begun to weaken can still show an EF that looks normal.",
        "That is why doctors act early when a large leak comes from the flaps. The guide of the European heart doctors speaks for an operation when EF is 60 or less. It does so too when the lower room stays 40 mm wide or more after the squeeze.",
      ],
    },
    {
      title: "Two kinds, two illnesses",
      paragraphs: [
        "Primary: the valve itself is ill. A flap is floppy, a cord is torn, or an infection has hurt it. If it has to be treated, the valve is mended or replaced.",
        "Secondary: the valve is almost normal, but the heart around it has changed. The lower room may be weak and wide. Or the upper room has grown wide after years of an uneven beat. Here treatment starts with the heart itself, mostly with medicines.",
        "Some people have both. If your letter does not say which kind it is, ask.",
      ],
    },
    {
      title: "What the word does not say",
      paragraphs: [
        "“Severe” tells how large the leak is. It does not tell how you feel, how long you will live or what must be done today. Your team looks at the leak, the muscle, your symptoms and your wishes together.",
      ],
    },
  ],
  questions: {
    severeWord: {
      ask: "A letter says “severe leak”. What does the word “severe” tell?",
      choices: {
        howLong: {
          label: "How long the person will live",
          reply: "No. It only tells how large the leak is. Ask your team what it means for you.",
        },
        howLarge: {
          label: "How large the leak is",
          reply:
            "Yes. It is the size of the leak. What to do also hangs on the muscle and on how you feel.",
        },
        today: {
          label: "That it must be fixed today",
          reply:
            "Not by itself. It tells how large the leak is. If you feel very ill, call for help at once.",
        },
      },
    },
    goodEf: {
      ask: "Why can EF look good in a heart that leaks a lot?",
      choices: {
        leakCounts: {
          label: "The blood that leaks back is counted too",
          reply: "Yes. EF does not ask which way the blood went. So doctors act early.",
        },
        strong: {
          label: "The leak makes the muscle strong",
          reply: "Not quite. The muscle may even get weak. EF counts the blood that goes back too.",
        },
        bodyOnly: {
          label: "It counts only what goes to the body",
          reply: "It is the other way round. It counts what goes to the body and what goes back.",
        },
      },
    },
    twoKinds: {
      ask: "What makes the two kinds of leak?",
      choices: {
        size: {
          label: "One is small, one is large",
          reply: "Not quite. Each kind can be small or large. The kind tells why it leaks.",
        },
        side: {
          label: "One is left, one is right",
          reply: "Not quite. Both are at the same valve. The kind tells why it leaks.",
        },
        flapsOrRoom: {
          label: "In one the flaps are ill, in the other a heart room is too wide",
          reply: "Yes. They are two illnesses, and they are treated in two ways.",
        },
      },
    },
  },
};
