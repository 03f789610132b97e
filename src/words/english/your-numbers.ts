import { numberNames, numberTerms } from "./letter-names.ts";

/** The numbers of an echo letter, and a heart like this: the screen "Your numbers". */
export const yourNumbers = {
  screenTitle: "Your numbers",
  screenHint: "Draw a heart like the one in your letter",
  intro:
    "Take the letter of your last heart scan. Write down what you find. Leave out what is not there.",
  needed: "We need the pulse, the blood pressure, and one number of the leak.",
  fromDiary:
    "Some are filled in from your diary: the last you wrote down. If the letter has its own, write those.",
  notSaved: "These numbers stay on this page. They are not saved and not sent.",
  neededTitle: "What we need",
  leakTitle: "The leak: one of these",
  moreTitle: "More, if the letter has it",
  holeUnit: "Unit of the hole",
  holeUnits: { cm2: "cm²", mm2: "mm²" },
  beat: "How does the heart beat?",
  beats: { even: "Even", uneven: "Uneven" },
  valve: "What was done to the valve?",
  valves: { own: "Nothing", repaired: "Mended", clipped: "Clip", replaced: "New valve" },
  draw: "Draw a heart like this",
  drawing: "It is being drawn...",
  failed: "It could not be drawn on this device. Try once more.",
  notANumber: "Write a plain number, like {example}.",
  change: "Change the numbers",
  title: "A heart like this",
  isAModel: "This is a drawing made from your numbers. It is not a test of your heart.",
  mayDiffer:
    "Your own heart may differ. Ask your doctor what your numbers mean. If you feel worse, call, whatever stands here.",
  fitsTitle: "What we drew",
  givenTitle: "What you gave us",
  checkTitle: "Please check",
  poorly: "We found no heart that fits all your numbers. They may still be right.",
  poorlyPair: "These two fit the least: {first}, and {second}. Please check them.",
  poorlyOne: "This one fits the least: {first}. Please check it.",
  notSettled: "We could not find a heart for these numbers. We show nothing, as it could be wrong.",
  /** How sure a line is. */
  basis: {
    measured: "You gave us this number. Tests can be off by this much.",
    taught: "This follows from your numbers.",
    partlyTaught: "Your numbers help here. Part of it is a guess.",
    guess: "Your numbers say little here. This is mostly a guess.",
  },
  /** Messages with `{low}` and `{high}`. */
  told: {
    drops: "Of 10 drops squeezed out, {low} to {high} leak back.",
    dropsAlike: "Of 10 drops squeezed out, about {low} leak back.",
    dropsFew: "Of 10 drops squeezed out, fewer than 1 leaks back.",
    leak: "{low} to {high} mL leak back with each beat.",
    forward: "{low} to {high} mL go out to the body with each beat.",
    ejection:
      "{low} to {high} % of the blood in the lower left room is squeezed out with each beat.",
    full: "The lower left room holds {low} to {high} mL when it is full.",
    atrium: "The upper left room holds {low} to {high} mL when it is full.",
  },
  /** The pressure behind the heart, by its lower and its upper end. */
  pressure: {
    usual: "The pressure behind the heart is likely as in a healthy heart.",
    usualToRaised: "The pressure behind the heart may be as in a healthy heart, or raised.",
    raised: "The pressure behind the heart is likely raised.",
    raisedToHigh: "The pressure behind the heart is likely raised, and may be high.",
    high: "The pressure behind the heart is likely high.",
    wide: "The pressure behind the heart could be anything. Your numbers do not say.",
  },
  /** How a number is called, small first letter. */
  numbers: {
    systolicPressure_mmHg: numberNames.systolicPressure,
    diastolicPressure_mmHg: "the lower blood pressure",
    heartRate_perMin: "the pulse",
    endDiastolicVolume_mL: numberNames.endDiastolicVolume,
    endSystolicVolume_mL: numberNames.endSystolicVolume,
    ejectionFraction_percent: numberNames.ejectionFraction,
    forwardStrokeVolume_mL: numberNames.forwardStrokeVolume,
    cardiacOutput_Lmin: "how much goes to the body in a minute",
    regurgitantVolume_mL: numberNames.regurgitantVolume,
    regurgitantFraction_percent: numberNames.regurgitantFraction,
    leakArea_cm2: numberNames.leakArea,
    jetVti_cm: "how far the leak shoots back",
    pulmonarySystolicPressure_mmHg: numberNames.pulmonarySystolicPressure,
    eVelocity_cms: numberNames.eVelocity,
    leftAtriumLargest_mL: "how much the upper left room holds when full",
  },
  /** How a letter writes it, for who looks it up there. */
  inTheLetter: {
    systolicPressure_mmHg: "BP, the first number",
    diastolicPressure_mmHg: "BP, the second number",
    heartRate_perMin: "HR, bpm",
    endDiastolicVolume_mL: numberTerms.endDiastolicVolume,
    endSystolicVolume_mL: numberTerms.endSystolicVolume,
    ejectionFraction_percent: numberTerms.ejectionFraction,
    forwardStrokeVolume_mL: numberTerms.forwardStrokeVolume,
    cardiacOutput_Lmin: "CO",
    regurgitantVolume_mL: numberTerms.regurgitantVolume,
    regurgitantFraction_percent: numberTerms.regurgitantFraction,
    leakArea_cm2: numberTerms.leakArea,
    jetVti_cm: "MR VTI",
    pulmonarySystolicPressure_mmHg: numberTerms.pulmonarySystolicPressure,
    eVelocity_cms: "E, E wave (1.1 m/s is 110 cm/s)",
    leftAtriumLargest_mL: "LA volume, LAV; not LAVI",
  },
  /** Messages with `{value}`. */
  units: {
    mmHg: "{value} mmHg",
    perMin: "{value} beats a minute",
    mL: "{value} mL",
    percent: "{value} %",
    Lmin: "{value} litres a minute",
    cm2: "{value} cm²",
    cm: "{value} cm",
    cms: "{value} cm a second",
  },
  /** Numbers that do not fit together; each with the named values and `{wouldBe}`. */
  disagree: {
    pressures:
      "Your lower blood pressure is {diastolicPressure_mmHg}. Your upper one is {systolicPressure_mmHg}. The lower one must be less.",
    volumes:
      "Your letter says the lower left room holds {endDiastolicVolume_mL} mL when full. It says {endSystolicVolume_mL} mL are left after the squeeze. What is left must be less.",
    ejectionFraction:
      "Your letter says {ejectionFraction_percent} % is squeezed out. The lower left room goes from {endDiastolicVolume_mL} mL to {endSystolicVolume_mL} mL. That is {wouldBe} %. They do not fit together.",
    cardiacOutput:
      "Your letter says {cardiacOutput_Lmin} litres a minute go to the body. A pulse of {heartRate_perMin} with {forwardStrokeVolume_mL} mL a beat makes {wouldBe} litres. They do not fit together.",
    forwardOverTotal:
      "Your letter says {forward} go to the body. But the heart squeezes out less than that. They do not fit together.",
    forwardAndLeak:
      "Your letter says the heart pumps out {forward} and {regurgitantVolume_mL} mL leak back with each beat. But the lower left room squeezes out {total} mL in all. They do not fit together.",
    forwardAndShare:
      "Your letter says {forward} go to the body and {regurgitantFraction_percent} % leaks back. But the lower left room squeezes out {total} mL with each beat. They do not fit together.",
    forwardAndHole:
      "Your letter says {forward} go to the body and the hole is {leakArea_cm2} cm². The lower left room squeezes out {total} mL with each beat. Then the hole would be about {wouldBe} cm². They do not fit together.",
    leakOverTotal:
      "Your letter says {leak}. But the lower left room squeezes out only {total} mL with each beat. They do not fit together.",
    leakFraction:
      "Your letter says {regurgitantFraction_percent} % leaks back. It also says {regurgitantVolume_mL} mL leak back. That would be {wouldBe} %. They do not fit together.",
    leakArea:
      "Your letter says the hole is {leakArea_cm2} cm² and {regurgitantVolume_mL} mL leak back. For that leak the hole would be about {wouldBe} cm². They fit together only if the leak is a short one.",
    please: "Please check these numbers.",
  },
  /** What of the leak the letter says, inside a sentence. */
  saidOfLeak: {
    regurgitantVolume_mL: "{regurgitantVolume_mL} mL leak back",
    regurgitantFraction_percent: "{regurgitantFraction_percent} % leaks back",
    leakArea_cm2: "the hole is {leakArea_cm2} cm²",
  },
  outOfBounds: "{value} cannot be {what}. Please check the number and its unit.",
  missingOne: "We need {what}.",
  missingLeak:
    "We need one number of the leak: how much leaks back, its share, or the size of the hole.",
  unknown: "We do not know one of these numbers.",
} as const;
