import type { LessonWords } from "#words/lesson-words.ts";

export const beforeAfter: LessonWords<"beforeAfter"> = {
  title: "Before and after an operation",
  hint: "What to ask, and the first weeks at home",
  sentences: [
    "Chest pain, short breath at rest, a faint, signs of a stroke, or a wound that bleeds or opens? Call your emergency number now.",
    "Fever, a red or wet wound, or a fast gain in weight? Call your team the same day.",
    "Before: ask what will be done, what to do with each of your pills, and if your teeth need care first.",
    "After open surgery most people stay 3 to 7 days. After a clip it is 1 to 3 days.",
    "Plan for help at home. Many things are possible again after 4 to 6 weeks, with a clip after 1 to 2.",
    "In the first week at home, weigh yourself and take your temperature each day.",
    "After open surgery do not lift, push or pull heavy things until your team says so.",
    "Go to all checks, also when you feel well.",
  ],
  todo: "Write down three questions for your team, and who can help you at home.",
  scenes: {
    before: {
      label: "Before",
      says: "A large leak. The left side of the heart has grown wide.",
    },
    dayAfter: {
      label: "When the leak has just been closed",
      says: "The pressure falls and more blood goes out. A smaller share is squeezed out, as the easy way back is shut.",
    },
    monthsAfter: {
      label: "Half a year later",
      says: "The heart has grown smaller, about half of the way. A small leak may stay.",
    },
    weak: {
      label: "A weak, wide heart before a clip",
      says: "The flaps are pulled apart. Nearly half of what is squeezed leaks back.",
    },
    afterClip: {
      label: "The same heart with a clip",
      says: "Much less leaks back. The muscle is still weak, so the pills go on.",
    },
  },
  more: [
    {
      title: "Questions to ask before",
      paragraphs: [
        "What will you do: repair, new valve or clip? Why this one for me? How often do you do it, and how does it mostly end?",
        "What will happen if I wait? What can go wrong?",
        "What do I do with each of my pills before that day, above all with a blood thinner? Do not stop one on your own.",
        "Must my teeth be treated first? How long will I stay? Who helps me at home?",
      ],
    },
    {
      title: "The first weeks after open surgery",
      paragraphs: [
        "Many people can do most things again after 4 to 6 weeks. It takes 1 to 2 months until the old strength is back. With a small cut, people left earlier and could do more in the first 6 weeks. After 12 weeks it was the same.",
        "The breast bone needs time. One hospital says: lift nothing over 4.5 kg (10 lb) and do not push or pull for 6 to 8 weeks. Your team may set other limits, so ask.",
        "Driving is often not allowed for 4 to 6 weeks, and the law is not the same in each country. For flying you find anything from 10 days to 6 weeks. Ask your surgeon and the airline.",
        "Low mood is common in these weeks. Tell someone, and tell your team if it does not lift.",
      ],
    },
    {
      title: "The first weeks after a clip",
      paragraphs: [
        "Many people go home the next day and are back to their usual life in 1 to 2 weeks. Keep the place in the groin dry for 24 hours.",
        "A groin that swells, or a leg that turns cold, needs the emergency number. So does a place that does not stop bleeding.",
        "If you take pills for a weak heart, they go on after the clip.",
      ],
    },
    {
      title: "Blood thinners after an operation",
      paragraphs: [
        "A mechanical valve needs warfarin or a pill like it for life, with a blood test called INR. The newer blood thinners must not be used with it. People who have been trained may do the test at home.",
        "After a biological valve or a repair, a blood thinner is often advised for 3 months. After a clip it is mostly one pill such as aspirin, for a long time. But with AF the blood thinner goes on after each of these.",
        "With a mechanical valve the blood thinner is not stopped for a tooth that is cleaned, filled or pulled. Before larger operations your team makes a plan. Never stop it on your own.",
      ],
    },
    {
      title: "Checks in the years after",
      paragraphs: [
        "These are the usual times; your team sets yours. After a repair that went well: early checks, then every 2 to 3 years. After a new valve or a clip: each year. A biological valve also gets an echo within the first 3 months.",
      ],
    },
    {
      title: "Teeth, fever and the card",
      paragraphs: [
        "After a repair or a new valve, many guides advise an antibiotic before some work on the teeth, for life. After a clip it may be advised as well. Get a card that says so, and show it.",
        "Fever with no clear cause? Call the same day. Do not take antibiotics that are left over. The team must find the cause first.",
      ],
    },
  ],
  questions: {
    redWound: {
      ask: "Ten days after the operation the wound is red and wet, and you have a fever. What is right?",
      choices: {
        callToday: {
          label: "Call the team today",
          reply: "Yes. It may be an infection, and that is easier to treat early.",
        },
        leftover: {
          label: "Take antibiotics that are left over",
          reply: "Please do not. The team must find the cause first. Call them today.",
        },
        waitAndSee: {
          label: "Wait some days",
          reply: "Better not wait. It may be an infection. Call your team today.",
        },
      },
    },
    heavyBox: {
      ask: "Three weeks after open surgery you feel strong. A friend asks you to carry a heavy box. What do you say?",
      choices: {
        carry: {
          label: "Yes, I feel strong",
          reply: "Better not yet. The breast bone heals more slowly than it feels.",
        },
        notYet: {
          label: "Not yet",
          reply: "Yes. The breast bone needs its time. Ask your team when you may lift again.",
        },
        halfFull: {
          label: "Yes, with both arms",
          reply: "Better not yet. Both arms pull on the breast bone too. Ask your team when.",
        },
      },
    },
    feelsFine: {
      ask: "A year after a repair you feel well. What about the checks?",
      choices: {
        noMore: {
          label: "All is well, so no more checks",
          reply: "A leak can come back. A check can find that before you feel it. So do go.",
        },
        whenWorse: {
          label: "Only if I feel worse",
          reply:
            "Do call when you feel worse. But go to the checks as well: they can find it before.",
        },
        goOn: {
          label: "Go on with them",
          reply: "Yes. They can find a new leak before you feel it.",
        },
      },
    },
  },
};
