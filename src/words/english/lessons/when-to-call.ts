import type { LessonWords } from "#words/lesson-words.ts";

/** The signs themselves are read off the rules by the screen; these lines come with them. */
export const whenToCall: LessonWords<"whenToCall"> = {
  title: "When to call",
  hint: "The signs to know",
  sentences: [
    "Very short of breath, chest pain, a faint, or signs of a stroke? Call your emergency number now.",
    "Do not drive. Sit down, unlock the door, and wait for help.",
    "New and sudden counts too. Do not wait to see if it goes away.",
    "More short of breath, new swelling, or a fast gain in weight? Call your clinic today.",
    "Slowly worse over some weeks? Call in the next few days, not at the next visit.",
    "Not sure? Call. No one minds a call too many.",
    "No one watches this screen. So the call is up to you.",
  ],
  todo: "Put the number of your clinic into this app, so that you can call with one tap.",
  scenes: {
    keepsUp: {
      label: "A large leak that came slowly",
      says: "The heart has grown with it and keeps up.",
    },
    sudden: {
      label: "A leak that comes all at once",
      says: "There was no time to grow. The pressure in the lungs shoots up. This cannot wait.",
    },
    slowly: {
      label: "A heart that slowly tires",
      says: "Less goes out, and the pressure creeps up. Call before it gets this far.",
    },
    healthy: { label: "A healthy heart", says: "No leak. The pressure behind the heart is low." },
  },
  more: [
    {
      title: "Why a sudden leak is different",
      paragraphs: [
        "When a leak grows over years, the upper left room becomes wide and soft, and takes up the blood that comes back. When a cord of the valve tears, the leak is there at once. The room is still small, so the pressure jumps, and the lungs can fill with water. That is why sudden breathlessness is an emergency.",
      ],
    },
    {
      title: "Why weight is not enough",
      paragraphs: [
        "A fast gain in weight can be water that the heart does not move on. But many hearts get worse without it. In one study of 91 people the usual weight rule found only one in five of those who got worse. So how you feel counts just as much.",
      ],
    },
    {
      title: "What may come of a call",
      paragraphs: [
        "When you get slowly worse, your team looks at you and your heart again. It may be time for another medicine, or to talk about an operation. It is better to find that out early.",
      ],
    },
    {
      title: "What to say on the phone",
      paragraphs: [
        "Say that you have a leaking heart valve. Say what has changed, since when, and what you can no longer do. Have your list of pills at hand. The app can show you words to read out.",
      ],
    },
    {
      title: "If no one picks up",
      paragraphs: [
        "If no one answers at your clinic and it has to be today, call your usual line for nights and weekends. If you get worse while you wait, call your emergency number.",
      ],
    },
  ],
  questions: {
    atNight: {
      ask: "At night you wake up and can hardly breathe, even sitting up. What is right?",
      choices: {
        windowOpen: {
          label: "Open the window and try to sleep",
          reply: "Please do not wait. Call your emergency number now.",
        },
        callNow: {
          label: "Call the emergency number",
          reply: "Yes, at once. The lungs may be filling up, and help must come to you.",
        },
        morning: {
          label: "Call the clinic in the morning",
          reply: "That is too late. Call your emergency number now.",
        },
      },
    },
    slowerWalk: {
      ask: "In two months your walk has become slower and shorter. What do you do?",
      choices: {
        callSoon: {
          label: "Call the clinic in the next few days",
          reply: "Yes. Slowly worse is worse too. They may want to see you sooner.",
        },
        nextVisit: {
          label: "Wait for the next visit",
          reply: "Better call in the next few days. Your heart may need help sooner.",
        },
        walkLess: {
          label: "Walk less",
          reply: "Then you do not see it, but it is still there. Call in the next few days.",
        },
      },
    },
    notSure: {
      ask: "Something feels wrong, but you are not sure. What now?",
      choices: {
        waitADay: {
          label: "Wait a day",
          reply: "Better call. No one minds a call too many, and a day can be long.",
        },
        search: {
          label: "Search on the web",
          reply: "Better call. Your team knows you, the web does not.",
        },
        call: {
          label: "Call",
          reply: "Yes. You need not be sure. That is what they are there for.",
        },
      },
    },
  },
};
