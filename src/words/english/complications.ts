import type { LungPressureAnswer } from "#care/complications/read-lung-pressure.ts";
import type { ActivityLimit, NyhaClass } from "#care/complications/read-nyha.ts";
import type {
  MissingForStroke,
  StrokeAction,
  StrokeItem,
} from "#care/complications/stroke-score.ts";

type LungPressureName =
  | Exclude<LungPressureAnswer["kind"], "pulmonaryHypertension">
  | Extract<LungPressureAnswer, { kind: "pulmonaryHypertension" }>["type"];

/** What people themselves read. */
export const complications = {
  nyha: {
    question: "How much can you do before you get out of breath?",
    choices: {
      everything: "I can do all I want.",
      hardEffort: "Hard things make me breathless, like two flights of stairs or a rush.",
      lightThings: "Light things make me breathless, like getting dressed or one flight.",
      atRest: "I am breathless when I sit or lie.",
    } satisfies Record<ActivityLimit, string>,
    classes: {
      I: "Class 1 of 4: your heart does not hold you back.",
      II: "Class 2 of 4: hard things make you breathless. At rest you feel fine.",
      III: "Class 3 of 4: light things make you breathless. At rest you feel fine.",
      IV: "Class 4 of 4: you may be breathless at rest.",
    } satisfies Record<NyhaClass, string>,
    patient: "You said so on {date}.",
    clinician: "Your team said so on {date}.",
    differ: "You and your team do not say the same. Tell them.",
    restIsRed: "Is that new, or is it bad right now? Call the emergency number.",
  },
  lungPressure: {
    notRaised: "The pressure in your lungs, found with a thin tube, is not high.",
    isolatedPostCapillary:
      "The pressure in your lungs is high, found with a thin tube. It comes from the left heart.",
    combined:
      "The pressure in your lungs is high, found with a thin tube. Heart and lung vessels both add to it.",
    notFromTheLeftHeart:
      "The pressure in your lungs is high, found with a thin tube. The left heart is not the cause. Ask what is.",
    notKnown:
      "The pressure in your lungs is high, found with a thin tube. Ask where it comes from.",
    overEchoMarker:
      "The echo guesses a high pressure in your lungs. It counts when your team plans care.",
    notOverEchoMarker:
      "The echo guesses a pressure in your lungs under the mark that teams look for.",
    ask: "Was this found by echo or with a thin tube? The two can not be mixed.",
  } satisfies Record<LungPressureName, string>,
} as const;

/** What a clinician reads of the stroke scores. */
export const strokeWords = {
  /** Messages with `{name}`, `{points}`. */
  score: "{name}: {points}",
  atLeast: "{name}: at least {points}, not complete",
  notApplicable: "{name}: not applicable",
  /** With `{points}` and `{item}`. */
  item: "{item}: {points}",
  missing: "Not known: {list}",
  actions: {
    recommended: "ESC 2024: oral anticoagulation recommended, I C",
    shouldBeConsidered: "ESC 2024: oral anticoagulation should be considered, IIa C",
    intermediate: "ACC/AHA 2023: intermediate, 2a, consider modifiers",
    noRowRead: "No verified row held for this count; see the guideline",
  } satisfies Record<StrokeAction["says"], string>,
  items: {
    heartFailure: "Heart failure or LVEF 40 % or less",
    hypertension: "Hypertension",
    age75: "Age 75 or older",
    diabetes: "Diabetes",
    stroke: "Stroke, TIA or thromboembolism",
    vascularDisease: "Vascular disease",
    age65: "Age 65 to 74",
    female: "Female sex",
  } satisfies Record<StrokeItem["item"], string>,
  unknown: {
    atrialFibrillation: "atrial fibrillation",
    mechanicalValve: "mechanical valve",
    mitralStenosis: "mitral stenosis",
    hypertrophicCardiomyopathy: "hypertrophic cardiomyopathy",
    cardiacAmyloidosis: "cardiac amyloidosis",
    heartFailure: "heart failure",
    hypertension: "hypertension",
    diabetes: "diabetes",
    stroke: "stroke or TIA",
    vascularDisease: "vascular disease",
    age: "age",
    sex: "sex",
  } satisfies Record<MissingForStroke, string>,
  footer: "Not from the valve leak itself. The pattern of the fibrillation does not change it.",
} as const;
