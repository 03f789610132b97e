import type { LessonWords } from "#words/lesson-words.ts";

export const whatIsALeak: LessonWords<"whatIsALeak"> = {
  title: "What is a leak?",
  hint: "How blood goes the wrong way",
  sentences: [
    "The heart is a pump with four rooms: two up and two down.",
    "Between the two left rooms is a door with two flaps. It is called the mitral valve.",
    "Blood should go one way: from the lungs, down through this door, then out to the body.",
    "When the flaps do not close tight, some blood goes back up with each beat. That is the leak.",
    "The heart has to move that blood twice, so it works more.",
    "If a large leak comes on all at once, less blood gets out to the body.",
    "If a leak grows slowly, the heart grows with it, and may keep up for years.",
    "A leak can be small, medium or large. Some may need no treatment.",
  ],
  todo: "Tap “A healthy heart”, then “A heart that leaks”. Watch the door.",
  scenes: {
    leaking: {
      label: "A heart that leaks",
      says: "When the heart squeezes, look at the door. It stays open by a gap, and a jet of blood goes back up.",
    },
    healthy: {
      label: "A healthy heart",
      says: "When the heart squeezes, the door shuts tight. All the blood goes out to the body.",
    },
    sudden: {
      label: "A large leak, all at once",
      says: "This heart had no time to grow. Less blood goes out, and the blood backs up to the lungs. It needs help at once.",
    },
    slow: {
      label: "The same leak, grown slowly",
      says: "The left side is wide now. It takes in more, so more can go out to the body, but with more work.",
    },
  },
  more: [
    {
      title: "What holds the flaps?",
      paragraphs: [
        "Thin cords tie the two flaps to small muscles in the wall of the lower room. They work like the lines of a parachute. They keep the flaps from turning over when the heart squeezes.",
        "A flap can grow floppy, a cord can stretch or tear, and one of the small muscles can be hurt. Then the flaps no longer meet.",
      ],
    },
    {
      title: "Can a good valve leak?",
      paragraphs: [
        "Yes. When a room of the heart grows too wide, it pulls the flaps apart. The valve itself may look almost normal. That is another illness, and it is treated in another way. The next chapter tells you more.",
      ],
    },
    {
      title: "What do doctors call it?",
      paragraphs: [
        "Mitral regurgitation. “Mitral” is the name of the valve. “Regurgitation” means that something flows back. A letter may say MR for short, or mitral insufficiency.",
      ],
    },
    {
      title: "Is the picture my heart?",
      paragraphs: [
        "No. It is a model of a heart like this. A computer works out how blood and muscle move, and the picture shows what it found. Your own heart may do other things. Only your team can tell you about it.",
      ],
    },
  ],
  questions: {
    whereItGoes: {
      ask: "Where does the blood go that leaks?",
      choices: {
        body: {
          label: "Out to the body",
          reply:
            "Not quite. It goes back up to the upper left room. The body does not get that blood.",
        },
        up: {
          label: "Back up, to the upper left room",
          reply: "Yes. It goes back to the room it came from.",
        },
        outside: {
          label: "Out of the heart, into the chest",
          reply: "No, do not worry. It stays inside the heart. It goes back up one room.",
        },
      },
    },
    whatTheValveIs: {
      ask: "What is the mitral valve?",
      choices: {
        wall: {
          label: "A wall of the heart",
          reply:
            "Not quite. A wall stays shut. The valve is a door: it opens and shuts with each beat.",
        },
        vessel: {
          label: "A tube that brings blood to the heart",
          reply: "Not quite. It is a door inside the heart, between the two left rooms.",
        },
        door: {
          label: "A door between the two left rooms",
          reply: "Yes. It has two flaps that should let blood go one way only.",
        },
      },
    },
    slowLeak: {
      ask: "Why can a heart keep up for years with a slow leak?",
      choices: {
        grows: {
          label: "It grows with the leak and moves more blood",
          reply: "Yes. That is why it pays to look at it at set times, while it still keeps up.",
        },
        closes: {
          label: "The leak closes by itself",
          reply: "Not quite. The leak is still there. The heart grows wide and moves more blood.",
        },
        rests: {
          label: "It rests more between beats",
          reply: "Not quite. It works more, not less. It grows wide and moves more blood.",
        },
      },
    },
  },
};
