/** The stage of the beating heart: its picture, its controls, and what happens on it. */
export const heartStage = {
  title: "The beating heart",
  model: "A model of a heart like this. Not your own heart.",
  modelShort: "A model, not your own heart",
  noTreatmentChange: "It only shows how things work. Do not change your medicine by it.",

  /** The picture. */
  parts: {
    upperRight: "upper right",
    lowerRight: "lower right",
    upperLeft: "upper left",
    lowerLeft: "lower left",
    valve: "the door",
    leak: "leak",
    before: "before",
  },
  /** Messages with `{now}`, the live summary. */
  picture:
    "A heart cut open, as it faces you. It has two upper rooms and two lower rooms. The door between the two left rooms is the mitral valve. {now}",

  /** How much leaks back, of ten drops: messages with `{count}`. */
  drops: {
    title: "Of 10 drops squeezed out",
    some: "Of 10 drops squeezed out, {count, plural, one {# leaks} other {# leak}} back.",
    none: "Of 10 drops squeezed out, none leak back.",
    part: "Of 10 drops squeezed out, less than 1 leaks back.",
    all: "Of 10 drops squeezed out, nearly all leak back.",
    short: "{count} of 10 drops",
    shortPart: "less than 1 of 10 drops",
    out: "goes out to the body",
    back: "leaks back",
  },

  /** The hole of the closed door. */
  hole: {
    title: "Size of the hole",
    none: "no hole",
    under: "less than 1 mm wide",
    wide: "{width} mm wide",
    asIfRound: "As wide as if it were round.",
    coin: "A coin of {width} mm, to compare",
  },
  severities: { none: "none", mild: "mild", moderate: "moderate", severe: "severe" },
  /** Messages with `{severity}` and `{hole}`. */
  severityAndHole: "{severity}, {hole}",

  pressure: {
    title: "Pressure behind the heart",
    hint: "It is felt in the lungs.",
    usual: "usual",
    raised: "raised",
    high: "high",
  },
  flow: {
    title: "Blood to the body",
    hint: "The broader the stream, the more there is.",
    more: "more than at rest",
    usual: "usual",
    less: "less than usual",
    muchLess: "much less than usual",
  },
  beat: { title: "Beat", even: "even", uneven: "uneven" },

  /** Read out while the heart beats: messages with words from above. */
  live: {
    leak: "Leak: {drops}.",
    noLeak: "No leak.",
    pressure: "Pressure behind the heart: {word}.",
    flow: "Blood to the body: {word}.",
    beat: "Beat: {rate} a minute, {rhythm}.",
  },

  /** What happens in one beat, to step through. */
  phases: {
    step: "Step {step} of {steps}",
    filling: {
      title: "It fills",
      text: "The door is open. Blood runs down into the lower left room.",
    },
    kick: {
      title: "The kick",
      text: "The upper rooms give a kick. It pushes the last blood down.",
      none: "There is no kick. The upper rooms only shake, so less blood comes down.",
    },
    squeeze: {
      title: "It squeezes",
      text: "The lower rooms squeeze. The door shuts, and blood goes out to the body.",
    },
    leak: {
      title: "It leaks",
      text: "In the same squeeze, some blood leaks back up through the hole.",
      late: "Late in the squeeze the door gives way. Then some blood leaks back up.",
      none: "The door is tight. No blood leaks back.",
      noneTitle: "It is tight",
    },
  },

  controls: {
    title: "Try it",
    play: "Play",
    pause: "Pause",
    slow: "Slow motion",
    nextStep: "Next step",
    stepBack: "Step back",
    before: "Show before",
    beforeHint: "A thin line shows the heart as it was.",
    sound: "Sound of the leak",
    soundHint: "What a doctor hears. It is made by this page.",
    severity: "Leak",
    severityHint: "Move it to make the hole bigger or smaller.",
    onset: "How it came",
    sudden: "All at once",
    slowly: "Over years",
    effort: "What the body does",
    rest: "At rest",
    walk: "On the move",
    rhythm: "Beat",
    even: "Even",
    uneven: "Uneven",
    treatment: "Try a treatment",
    asItIs: "As it is",
    treatmentHint: "It shows what goes up and what goes down, not what is right for you.",
    reset: "Back to the start",
    more: "More to try",
  },

  /** What a try changed. */
  change: {
    title: "What changed",
    nothing: "Nothing you could see has changed.",
    againstUntreated: "Next to the same heart with nothing tried.",
    againstHealthy: "Next to a heart with no leak.",
    up: "up",
    down: "down",
    same: "about the same",
    /** Message with `{before}` and `{now}`. */
    numbers: "Before: {before}. Now: {now}.",
    /** Message with `{drops}` and `{percent}`. */
    dropsAndPercent: "{drops}, or {percent} %",
    litres: "{value} litres a minute",
    percent: "{value} %",
    beats: "{value} a minute",
    quantities: {
      leak: {
        title: "Leak",
        up: "More blood leaks back.",
        down: "Less blood leaks back.",
        same: "The leak is about the same.",
      },
      flow: {
        title: "Blood to the body",
        up: "More blood goes out to the body.",
        down: "Less blood goes out to the body.",
        same: "About as much blood goes out to the body.",
      },
      pressure: {
        title: "Pressure behind the heart",
        up: "The pressure behind the heart goes up.",
        down: "The pressure behind the heart goes down.",
        same: "The pressure behind the heart is about the same.",
      },
      bloodPressure: {
        title: "Blood pressure",
        up: "The blood pressure goes up.",
        down: "The blood pressure goes down.",
        same: "The blood pressure is about the same.",
      },
      pulse: {
        title: "Pulse",
        up: "The heart beats faster.",
        down: "The heart beats slower.",
        same: "The heart beats about as fast.",
      },
      squeezed: {
        title: "Squeezed out with each beat",
        up: "The heart squeezes out a bigger share of what is in it.",
        down: "The heart squeezes out a smaller share of what is in it.",
        same: "The share that is squeezed out is about the same.",
      },
    },
    why: {
      holeSmaller: "The hole is smaller.",
      holeLarger: "The hole is bigger.",
      wayBackClosed: "The easy way back up is smaller. Now the muscle has to push more of it out.",
      wayBackOpen: "Blood has an easy way back up. That takes little strength.",
      lessComesBack: "Less is lost with each beat.",
      moreComesBack: "More is lost with each beat.",
      wayEasier: "The way out to the body is easier.",
      wayHarder: "The way out to the body is harder.",
      lessBlood: "There is less blood to pump round.",
      moreBlood: "There is more blood to pump round.",
      veinsWider: "The veins are wider and hold more blood.",
      veinsTighter: "The veins squeeze more blood back to the heart.",
      stronger: "The muscle squeezes harder.",
      weaker: "The muscle squeezes less hard.",
      faster: "It beats more often.",
      slower: "It beats less often.",
      kickBack: "The upper rooms give their kick.",
      kickLost: "The kick of the upper rooms is missing.",
      doorNarrower: "The door does not open as wide.",
      doorWider: "The door opens wider.",
    },
  },

  /** When something does not work as usual. */
  notices: {
    loading: "The heart is being made ready...",
    hereOnly: "Worked out on this page, without a helper. It may not run as smoothly.",
    stillHeart: "Your device asks for less motion, so the heart stands still. Use Next step.",
    failed: "This heart could not be worked out. Go back to the start.",
    paused: "The heart waits while you look elsewhere.",
    noSound: "This device has no sound for it.",
  },
};
