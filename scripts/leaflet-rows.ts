/**
 * What the paper leaflet says, statement by statement, and what in this repository answers it.
 *
 * `says` is our own short paraphrase; the leaflet is copyrighted. Which chapters of Learn teach a
 * statement is not written here: the lessons themselves claim it. A row of which something is
 * still open is covered in part. Rules, pages and tests named here must exist:
 * `leaflet-rows.test.ts` looks.
 *
 * @source StayWell, "Treatment for Mitral Valve Regurgitation", reviewed 2025-06-01
 */
export type LeafletKind =
  | "call"
  | "contact"
  | "notice"
  | "learn"
  | "living"
  | "plan"
  | "card"
  | "trust"
  | "not content";

export type ToCome = "Watch";

export interface LeafletRow {
  readonly id: `SEED-${number}`;
  readonly says: string;
  readonly kind: LeafletKind;
  /** Ids of triage rules. */
  readonly rules?: readonly string[];
  /** Files that show or say it, from the root. */
  readonly pages?: readonly string[];
  readonly tests?: readonly string[];
  /** A chapter of Learn has to claim it. */
  readonly isTaught?: true;
  /** What is still open in the statement itself. */
  readonly toCome?: readonly ToCome[];
  /** The statement is answered; what a later part adds to it. */
  readonly grows?: readonly ToCome[];
}

const cases = (rule: string): string => `src/care/triage/rules/${rule}.cases.csv`;

/** At the foot of each chapter: who looked at it, when, until when, and that a doctor comes first. */
const everyChapter = "src/web/screens/learn/chapter-sources.tsx";
const drawnHeart = "src/web/screens/today/heart-picture.tsx";
/** What is told of daily life to one person, and the cases it is held against. */
const livingWords = "src/words/describe-living.ts";
const livingCases = "src/care/living/advise-living.cases.csv";

export const leafletRows: readonly LeafletRow[] = [
  {
    id: "SEED-1",
    says: "The mitral valve leaks.",
    kind: "learn",
    pages: [drawnHeart],
    isTaught: true,
  },
  {
    id: "SEED-2",
    says: "It stands between the two left chambers.",
    kind: "learn",
    pages: [drawnHeart],
    isTaught: true,
  },
  { id: "SEED-3", says: "Blood should only go forward.", kind: "learn", isTaught: true },
  {
    id: "SEED-4",
    says: "Some of it goes back up.",
    kind: "learn",
    pages: [drawnHeart],
    isTaught: true,
  },
  { id: "SEED-5", says: "Less reaches the body.", kind: "learn", isTaught: true },
  { id: "SEED-6", says: "The heart has more work.", kind: "learn", isTaught: true },
  {
    id: "SEED-7",
    says: "A picture of the open valve and the backward flow.",
    kind: "learn",
    pages: [drawnHeart],
    isTaught: true,
  },
  {
    id: "SEED-8",
    says: "A small or middling leak may need no treatment.",
    kind: "plan",
    isTaught: true,
    pages: ["src/web/screens/plan/where-you-are.tsx", "src/web/screens/plan/next-visits.tsx"],
    tests: ["src/care/grade/grade-leak.cases.csv", "src/care/surveillance/plan-visits.cases.csv"],
  },
  {
    id: "SEED-9",
    says: "The doctor may only keep watch.",
    kind: "plan",
    isTaught: true,
    pages: ["src/web/screens/plan/next-visits.tsx"],
    tests: ["src/care/surveillance/plan-visits.cases.csv"],
  },
  { id: "SEED-10", says: "Or give medicines.", kind: "plan", isTaught: true },
  {
    id: "SEED-11",
    says: "Some medicines ease the load on the heart.",
    kind: "learn",
    isTaught: true,
    pages: [
      "src/web/screens/plan/options-page.tsx",
      "src/web/screens/records/medicines/medicines-place.tsx",
    ],
    tests: ["src/care/options/list-options.cases.csv", "src/care/medicines/medicines.cases.csv"],
  },
  { id: "SEED-12", says: "Some steady its beat.", kind: "learn", isTaught: true },
  {
    id: "SEED-13",
    says: "Water pills bring swelling down.",
    kind: "learn",
    rules: ["TRI-25", "TRI-36"],
    tests: [cases("swelling"), cases("sick-day")],
    isTaught: true,
  },
  {
    id: "SEED-14",
    says: "Blood thinners keep clots away.",
    kind: "learn",
    rules: ["TRI-9", "TRI-10", "TRI-35", "TRI-36-M"],
    pages: [
      "src/words/describe-timeline.ts",
      "src/web/screens/records/medicines/medicines-place.tsx",
    ],
    tests: [
      cases("bleeding"),
      "src/care/living/place-on-timeline.cases.csv",
      "src/care/medicines/medicines.cases.csv",
    ],
    isTaught: true,
  },
  {
    id: "SEED-15",
    says: "A bad leak may need the valve mended or replaced.",
    kind: "plan",
    isTaught: true,
    pages: ["src/web/screens/plan/options-page.tsx"],
    tests: ["src/care/options/list-options.cases.csv"],
  },
  {
    id: "SEED-16",
    says: "Sometimes an operation cannot wait.",
    kind: "call",
    rules: ["TRI-13", "TRI-14"],
    pages: ["src/web/emergency.html", "src/web/screens/learn/call-lists.tsx"],
    tests: [cases("feeling"), cases("breathing")],
    isTaught: true,
  },
  {
    id: "SEED-17",
    says: "The beat can become irregular.",
    kind: "notice",
    rules: ["TRI-6", "TRI-26", "X-16"],
    pages: ["src/web/screens/learn/call-lists.tsx"],
    tests: [cases("heartbeat"), cases("pulse")],
    isTaught: true,
  },
  {
    id: "SEED-18",
    says: "An irregular beat makes a stroke more likely.",
    kind: "notice",
    rules: ["TRI-7", "TRI-7P"],
    pages: ["src/web/screens/learn/call-lists.tsx"],
    tests: [cases("consciousness")],
    isTaught: true,
  },
  {
    id: "SEED-19",
    says: "Pressure can rise in the lungs.",
    kind: "learn",
    isTaught: true,
  },
  {
    id: "SEED-20",
    says: "The heart can fail to keep up.",
    kind: "notice",
    rules: ["TRI-20", "TRI-21", "TRI-22", "TRI-23", "TRI-24", "TRI-25"],
    pages: ["src/web/screens/learn/call-lists.tsx"],
    tests: [cases("weight"), cases("breathing"), cases("swelling")],
    isTaught: true,
  },
  {
    id: "SEED-21",
    says: "Treatment may make these less likely.",
    kind: "learn",
    isTaught: true,
  },
  {
    id: "SEED-22",
    says: "See your doctor at regular times.",
    kind: "contact",
    rules: ["SEED-32"],
    pages: [
      "src/web/screens/answer/answer.tsx",
      "src/web/screens/plan/next-visits.tsx",
      "src/words/describe-due.ts",
    ],
    tests: [cases("feeling"), "src/care/surveillance/plan-visits.cases.csv"],
  },
  {
    id: "SEED-23",
    says: "Write down what you feel.",
    kind: "notice",
    rules: ["SEED-23", "TXT-1", "TXT-2"],
    pages: ["src/web/screens/check-in/question.tsx", "src/web/screens/diary/diary-list.tsx"],
    tests: [cases("breathing"), cases("free-text")],
  },
  {
    id: "SEED-24",
    says: "You may feel it more when you are active.",
    kind: "notice",
    rules: ["TRI-24", "SEED-23"],
    pages: ["src/web/screens/check-in/question.tsx"],
    tests: [cases("breathing")],
  },
  {
    id: "SEED-25",
    says: "Ask which exercise suits you.",
    kind: "living",
    pages: [livingWords],
    tests: [livingCases],
    isTaught: true,
  },
  {
    id: "SEED-26",
    says: "When it gets worse, leave some activities out.",
    kind: "living",
    rules: ["SEED-23"],
    pages: [livingWords],
    tests: [cases("breathing"), livingCases],
    isTaught: true,
  },
  {
    id: "SEED-27",
    says: "Eat with little salt.",
    kind: "living",
    pages: [livingWords],
    tests: [livingCases],
    isTaught: true,
  },
  {
    id: "SEED-28",
    says: "Go easy on alcohol and caffeine.",
    kind: "living",
    pages: [livingWords],
    tests: [livingCases],
    isTaught: true,
  },
  {
    id: "SEED-29",
    says: "Tell every doctor and the dentist.",
    kind: "card",
    pages: [
      "src/words/emergency-steps.ts",
      "src/web/screens/card/card-face.tsx",
      "src/web/screens/card/print-card.tsx",
    ],
    tests: ["src/words/emergency-steps.test.ts", "e2e/journey-card.test.ts"],
  },
  {
    id: "SEED-30",
    says: "Some people need antibiotics before some treatments.",
    kind: "card",
    rules: ["TRI-28"],
    pages: ["src/words/describe-prophylaxis.ts", "src/web/screens/card/card-face.tsx"],
    tests: [cases("fever"), "src/care/prophylaxis/decide-prophylaxis.cases.csv"],
  },
  {
    id: "SEED-31",
    says: "They keep an infection away from the heart.",
    kind: "card",
    rules: ["TRI-28", "PLUS-2"],
    pages: [livingWords, "src/words/describe-timeline.ts", "src/web/screens/card/card-face.tsx"],
    tests: [cases("fever"), cases("breathing"), "src/care/living/place-on-timeline.cases.csv"],
    isTaught: true,
  },
  {
    id: "SEED-32",
    says: "Slowly worse: arrange to see the doctor.",
    kind: "contact",
    rules: ["SEED-32", "SEED-23", "TRI-34"],
    pages: ["src/web/screens/answer/answer.tsx", "src/web/screens/learn/call-lists.tsx"],
    tests: [cases("feeling"), cases("tiredness")],
    toCome: ["Watch"],
  },
  {
    id: "SEED-33",
    says: "It may be time for an operation or another medicine.",
    kind: "contact",
    rules: ["SEED-32"],
    pages: [
      "src/web/screens/answer/answer.tsx",
      "src/web/screens/card/visit-sheet-page.tsx",
      "src/web/screens/plan/options-page.tsx",
    ],
    tests: [cases("feeling"), "src/care/options/list-options.cases.csv"],
  },
  {
    id: "SEED-34",
    says: "Badly out of breath, or chest pain: call the emergency number.",
    kind: "call",
    rules: ["TRI-1", "TRI-2"],
    pages: [
      "src/web/emergency.html",
      "src/web/screens/learn/call-lists.tsx",
      "src/web/screens/answer/answer.tsx",
    ],
    tests: [cases("breathing"), cases("chest-pain")],
  },
  {
    id: "SEED-35",
    says: "Suddenly something new: call the emergency number.",
    kind: "call",
    rules: ["TRI-13", "SEED-35-F", "SEED-35-O"],
    pages: [
      "src/web/emergency.html",
      "src/web/screens/learn/call-lists.tsx",
      "src/web/screens/answer/answer.tsx",
    ],
    tests: [cases("feeling")],
  },
  {
    id: "SEED-36",
    says: "Who reviewed it.",
    kind: "trust",
    pages: ["docs/clinical/items.md", "src/web/screens/settings/about.tsx", everyChapter],
  },
  {
    id: "SEED-37",
    says: "When it was last reviewed.",
    kind: "trust",
    rules: ["MISS-6"],
    pages: [
      "docs/clinical/items.md",
      "src/web/screens/settings/about.tsx",
      "src/web/screens/answer/answer.tsx",
      everyChapter,
    ],
    tests: [cases("missing-evidence")],
  },
  {
    id: "SEED-38",
    says: "It does not take the place of your own doctor.",
    kind: "trust",
    pages: [
      "INTENDED_USE.md",
      "src/web/screens/settings/about.tsx",
      "src/web/screens/settings/clinic-limits.tsx",
      everyChapter,
    ],
  },
  { id: "SEED-39", says: "A title, and a way back to the start.", kind: "not content" },
];
