import type { LessonWords } from "#words/lesson-words.ts";

export const watching: LessonWords<"watching"> = {
  title: "Why watching can be right",
  hint: "A plan, with set visits",
  sentences: [
    "If you feel worse, do not wait for your next visit: call your team. Very short of breath, or chest pain? Call the emergency number.",
    "Go to each visit, even when you feel well.",
    "Watching is a plan. Your team looks at your heart at set times, and acts when it sees a sign.",
    "A mild or moderate leak may need no work on the valve for now.",
    "When a leak grows slowly, a heart like this grows with it and may keep up for years.",
    "The signs that it is time to act: new symptoms, a weak squeeze, or a heart that gets too wide.",
    "Symptoms creep in. Many people just do less, and do not notice.",
    "So tell your team what you have stopped doing.",
  ],
  todo: "Find out when your next visit and your next echo are due. Write both down.",
  scenes: {
    keepsUp: {
      label: "A heart that keeps up",
      says: "A large leak, but a wide room and a good squeeze. Almost as much blood goes out as in a healthy heart.",
    },
    walking: {
      label: "The same heart on a brisk walk",
      says: "It beats faster and moves more. The pressure in the lungs goes up. So you may first get short of breath when you are active.",
    },
    noLonger: {
      label: "A heart that can no longer keep up",
      says: "The squeeze is weak. Less blood goes out, and it backs up to the lungs. We watch so as to act before this.",
    },
    smallLeak: {
      label: "A mild leak",
      says: "A small jet. Almost as much blood goes out as in a healthy heart.",
    },
    healthy: { label: "A healthy heart", says: "No jet. The left side is slim." },
  },
  more: [
    {
      title: "How often are the visits?",
      paragraphs: [
        "Your team sets the times for you. These are what the guides of heart doctors say for many people.",
        "Mild leak, and the valve looks normal: often no more echoes. Mild leak, and a flap bulges a bit: an echo every 3 to 5 years.",
        "Moderate leak, and the heart is well: a visit each year and an echo every 1 to 2 years.",
        "Severe leak without symptoms: a visit and an echo twice a year. A leak in a weak and wide heart: at least twice a year.",
      ],
    },
    {
      title: "What happened to people who were watched?",
      paragraphs: [
        "One clinic followed 614 people for about 6 years. A mild leak became severe in 4 of 100 people, a moderate one in 27 of 100.",
        "A clinic in Vienna saw 280 people with a severe leak and no symptoms every 6 months. Over about 8 years 161 of them needed an operation. As a group they lived as long as other people of their age. Note that they were seen at set times.",
      ],
    },
    {
      title: "Why not operate at once?",
      paragraphs: [
        "An operation has risks, even with skilled hands. Of 100 people who are chosen for it, about 1 dies of it. So it is done when it is likely to help more than it harms.",
        "But waiting until the muscle is weak is not good either. Newer advice is to mend the flaps early in some people who feel well. It is for those with several warning signs, a low risk, and a valve that is likely to stay tight. Ask if that could be you.",
      ],
    },
    {
      title: "What people do not feel",
      paragraphs: [
        "In one study 97 people said that they had no symptoms. On a treadmill, breath held 18 of them back.",
        "They had not lied. People can slowly stop taking the stairs or carrying the bags, and then they feel nothing. So do not ask yourself only if you are short of breath. Ask what you did last year that you do not do now.",
      ],
    },
    {
      title: "Watching is not for everyone",
      paragraphs: [
        "Watching alone is not the plan if a severe leak makes you feel ill or if the muscle is getting weak. Nor is it when the leak came suddenly. And when the heart around the valve is ill, the heart is treated while the valve is watched.",
      ],
    },
  ],
  questions: {
    feelWell: {
      ask: "You feel well, and a visit is due. What do you do?",
      choices: {
        skip: {
          label: "Leave it out",
          reply: "Better go. A heart can get tired before you feel it, and the echo can show it.",
        },
        go: {
          label: "Go",
          reply: "Yes. The visit can find what you do not feel yet.",
        },
        later: {
          label: "Move it to next year",
          reply: "Better go now. The times are set so that a change is found soon.",
        },
      },
    },
    howTheyCome: {
      ask: "How do the symptoms of a slow leak mostly come?",
      choices: {
        slowly: {
          label: "Bit by bit, and people just do less",
          reply: "Yes. So think of what you have stopped doing, and tell your team.",
        },
        pain: {
          label: "With a sharp pain, so no one can miss them",
          reply: "Mostly not. They creep in. But with chest pain, call for help at once.",
        },
        never: {
          label: "They never come",
          reply: "For some they do not. For many they creep in, so keep an eye on what you can do.",
        },
      },
    },
    gettingWorse: {
      ask: "You get short of breath sooner than last month. Your visit is in three months. What now?",
      choices: {
        wait: {
          label: "Wait for the visit",
          reply: "Please do not wait. Call your team now. They may want to see you sooner.",
        },
        rest: {
          label: "Do less, then it goes away",
          reply: "It may hide, but it does not go away. Call your team and tell them.",
        },
        call: {
          label: "Call the team",
          reply: "Yes. The plan is to act when something changes. You are part of that plan.",
        },
      },
    },
  },
};
