import type { Confidence, LeakGrade, MissingForGrade } from "#care/grade/leak-grade.ts";
import type { LeakGuidelineId } from "#care/grade/leak-guideline.ts";
import type { LeakTier } from "#care/grade/leak-tier.ts";
import type { EchoMeasure, GradeRuleId } from "../echo-subject.ts";

/** The band of a number, as guides name it. */
const tiers: Readonly<Record<LeakTier, string>> = {
  none: "no leak",
  mild: "small (mild)",
  mildToModerate: "small to medium (mild to moderate)",
  moderate: "medium (moderate)",
  moderateToSevere: "medium to large (moderate to severe)",
  severe: "large (severe)",
};

/** First of all, what the numbers say; never of the person, only of the report. */
const headlines: Readonly<Record<Exclude<LeakGrade["kind"], "indeterminate">, string>> = {
  /** Messages with `{tier}`. */
  graded: "The numbers in your report point to a leak that is called {tier}.",
  asReported: "Your report calls the leak {tier}. It has no number to check that by.",
  notGradable: "We cannot tell how large the leak is.",
  dataError: "Some numbers cannot be right. So we cannot tell how large the leak is.",
  acuteSevereSuspected: "A leak that came all at once and is hard to bear is an emergency.",
};

/** What does not agree, and whom to ask what. */
const disagree = {
  numbers: {
    headline: "The numbers do not agree. So we cannot tell how large the leak is.",
    todo: "Ask your doctor: can an MRI or a scan through the throat tell?",
  },
  word: {
    headline: "The word in your report and its numbers do not agree. So we cannot tell.",
    todo: "Ask your doctor which one holds, and if one more scan can help.",
  },
  flap: {
    headline: "A loose flap and a small leak do not agree. So we cannot tell.",
    todo: "Ask your doctor: can an MRI or a scan through the throat tell?",
  },
  mechanism: {
    headline: "How large it is called depends on where the leak comes from. We do not know that.",
    todo: "Ask your doctor: is it the valve, or the heart around it?",
  },
} as const;

const confidence: Readonly<Record<Confidence, string>> = {
  high: "All the numbers we have say the same.",
  medium: "This is likely, and not sure.",
  low: "This is not sure. Ask your doctor before you go by it.",
  reported: "It is the word of your report. We could not check it.",
};

/** What to do, by how the grade ended. */
const todo: Readonly<Record<Exclude<LeakGrade["kind"], "indeterminate">, string>> = {
  graded: "Ask your doctor if this fits what they see.",
  asReported: "Ask for the numbers of the leak.",
  notGradable: "Ask for the report of your last heart scan. Add what it says.",
  dataError:
    "Look at the report once more. Did a unit or a digit slip in? If not, ask your clinic.",
  acuteSevereSuspected:
    "Do not wait for a visit. Do not drive. Was this some time ago, and is it treated? Then ask your heart team for a new report.",
};

/** Why, by rule. Numbers that were seen stand below it. */
const rules: Readonly<Record<GradeRuleId, string>> = {
  "SEV-2": "The valve is sound. The heart around it has changed and pulls it open.",
  "SEV-3": "We looked at what should be so when the upper left room is the cause.",
  "SEV-4": "We do not know where the leak comes from: the valve, or the heart around it.",
  "SEV-5":
    "A leak like this can grow or shrink with your pills and your water. It is best measured when both are set well.",
  "SEV-30": "The leak is small or not there.",
  "SEV-31": "The leak is there, and it is not called large.",
  "SEV-32": "The leak is called large. You told us of no symptoms.",
  "SEV-33": "The leak is called large, and you told us of symptoms.",
  "SEV-35": "The lower left room has changed. It has reached a limit.",
  "SEV-STAGE-S": "Nobody has asked you about symptoms yet. Not asked is not the same as none.",
  "SEV-STAGE-U":
    "You told us of symptoms. A leak that is not large may not be the cause. Ask your doctor what else it can be.",
  "SEV-40": "It came all at once, and the heart has had no time to get used to it.",
  "SEV-41": "We have no number and no word of the leak.",
  "SEV-41-S": "What we have hints at the leak. It is not enough to say how large it is.",
  "SEV-42": "We took the word of your report.",
  "SEV-42-D":
    "The word in your report and its numbers do not say the same. Ask your doctor which one holds.",
  "SEV-45": "The numbers we have fall in the same range.",
  "SEV-46": "The numbers fall in two ranges, side by side. It is a close call.",
  "SEV-48": "Some numbers say the leak is small. Some say it is large.",
  "SEV-49": "A leak of this kind counts as large sooner, by the share that leaks back.",
  "SEV-50": "Doctors do not all agree on what to call a hole of this size.",
  "SEV-51": "A flap has come loose. That mostly goes with a large leak. The rest says it is small.",
  "SEV-53": "These numbers cannot all be right:",
  "SEV-54":
    "A heart that pumps weakly sends less back. So we did not go by how much leaks, but by the share.",
  "SEV-55": "An uneven heartbeat makes the numbers less sure. They change from beat to beat.",
  "SEV-56": "The scan is old by now. Things may have changed since.",
  "SEV-57":
    "A large leak mostly makes the heart wider. Here it is of normal size. That fits badly.",
  "SEV-58":
    "Your blood pressure was low or high at the scan. That can make a leak look smaller or larger.",
};

const guidelines: Readonly<Record<LeakGuidelineId, string>> = {
  aseAcc: "the US guides (ASE 2017, ACC/AHA 2020)",
  esc: "the European guide (ESC/EACTS 2021 and 2025)",
};

/** What is missing that is no measure. */
const missing: Readonly<Record<Exclude<MissingForGrade, EchoMeasure>, string>> = {
  reportedGrade: "the word your report has for the leak",
  mechanism: "where the leak comes from: the valve, or the heart around it",
};

/** How a grade is told. */
export const grade = {
  tiers,
  headlines,
  confidence,
  disagree,
  todo,
  rules,
  guidelines,
  missing,
  /** Message with `{word}` and `{name}`. */
  reported: "Your report says: {word}. That is {name}.",
  notReported: "Your report has no word for how large the leak is.",
  scanOn: "From the heart scan of {date}.",
  noScanDate: "We do not know the day of this scan.",
  oneNumber: "We have one number for this. One alone can be off.",
  borderline: "It is a close call. It can be called one or the other.",
  /** In place of the rule's text where only two numbers stand against each other. */
  cannotBothBe: "These two numbers cannot both be right:",
  /** Messages with `{value}`, `{limit}`, `{tier}`. */
  numberWithBand: "{value}. That is in the range called {tier}.",
  drives: "We went by this one.",
  differ:
    "Guides do not all use the same words. It is one leak, and not two. Ask your doctor which guide they use.",
  byGuide: "By {guide}: {answer}.",
  short: {
    indeterminate: "the numbers do not agree",
    notGradable: "cannot tell",
    dataError: "some numbers cannot be right",
    acuteSevereSuspected: "an emergency",
  },
  missingTitle: "Not in what we have:",
  /** Your report says that the upper left room is the cause. */
  atrialCause: {
    met: "Your numbers fit that the upper left room is the cause.",
    notMet:
      "Your report says the upper left room is the cause. Your numbers do not all fit that. Ask your doctor.",
    cannotTell:
      "We cannot tell if your numbers fit that the upper left room is the cause. Ask your doctor.",
  },
  sex: "if you are a woman or a man, as the limit differs",
} as const;
