import { expect, test } from "vitest";
import { medicineWordsFor } from "./medicine-words.ts";
import { outcomes } from "#care/triage/decision.ts";
import { catalogueFor } from "./catalogue.ts";
import { complicationsWordsFor } from "./complications-words.ts";
import { lateScreensFor, type LateScreens } from "./late-screens.ts";
import { chartWith, conditionsOf, now_ms, zurich } from "./chart.test-support.ts";
import { describeTriage, type AnswerWords } from "./describe-triage.ts";
import { describeHeartChange } from "./describe-heart-change.ts";
import { describeHeartPhase, heartPhases } from "./describe-heart-phase.ts";
import { describeDrops, describePicture, describeSeverity } from "./describe-heart.ts";
import { describeEmergency } from "./emergency-steps.ts";
import { leakingHeart, suddenHeart, tightHeart } from "./heart-numbers.test-support.ts";
import { livingPages } from "./living.test-support.ts";
import { computeReadingGrade, splitSentences } from "./reading-grade.test-support.ts";
import { planPages } from "./plan.test-support.ts";
import { optionPages } from "./options.test-support.ts";
import { prophylaxisPages } from "./prophylaxis.test-support.ts";
import { sheetsWordsFor } from "./sheets-words.ts";
import { decisions } from "./situations.test-support.ts";

const limit = 5;
const longestSentence = 24;
const shortestWholeSentence = 5;
const words = catalogueFor("en");

test("the counter agrees with a page counted by hand", () => {
  // 6 words in 2 sentences, 7 syllables (clin-ic).
  const { grade } = computeReadingGrade(["Call the clinic. Do not wait."]);
  expect(grade).toBeCloseTo(0.39 * 3 + (11.8 * 7) / 6 - 15.59, 10);
});

test("numbers make a sentence longer and leave the words as they are", () => {
  const plain = computeReadingGrade(["Your weight is up."]);
  const counted = computeReadingGrade(["Your weight is up 2.3 kg."]);
  expect(counted.wordsPerSentence).toBe(plain.wordsPerSentence + 1);
  expect(counted.syllablesPerWord).toBe(plain.syllablesPerWord);
  expect(computeReadingGrade(["Call 555 01 42 now."]).wordsPerSentence).toBe(3);
  expect(splitSentences("It is 38.0 °C. Call.")).toHaveLength(2);
});

test("hard words are found out", () => {
  expect(
    computeReadingGrade(["Immediate cardiological consultation is advisable."]).grade,
  ).toBeGreaterThan(15);
});

test(`every page reads at grade ${limit} or below`, () => {
  const rows = Object.entries(pages()).map(([page, texts]) => ({
    page,
    ...computeReadingGrade(texts),
  }));
  const table = rows
    .toSorted((one, other) => other.grade - one.grade)
    .map(({ page, grade, wordsPerSentence, syllablesPerWord, longest }) =>
      [grade, wordsPerSentence, syllablesPerWord, longest]
        .map((value) => value.toFixed(2).padStart(7))
        .concat(` ${page}`)
        .join(""),
    )
    .join("\n");
  const tooHard = rows.filter(({ grade }) => !(grade <= limit)).map(({ page }) => page);
  expect(tooHard, `  grade  w/sent syl/w longest page\n${table}`).toEqual([]);
});

test("short labels do not thin a hard paragraph: whole sentences alone pass too", () => {
  const tooHard = Object.entries(pages()).flatMap(([page, texts]) => {
    const whole = texts
      .flatMap(splitSentences)
      .filter((sentence) => computeReadingGrade([sentence]).longest >= shortestWholeSentence);
    const grade = whole.length === 0 ? 0 : computeReadingGrade(whole).grade;
    return grade <= limit ? [] : [`${grade.toFixed(2)} ${page}`];
  });
  expect(tooHard).toEqual([]);
});

test(`no sentence is longer than ${longestSentence} words`, () => {
  const long = Object.entries(pages()).flatMap(([page, texts]) =>
    texts
      .flatMap(splitSentences)
      .filter((sentence) => computeReadingGrade([sentence]).longest > longestSentence)
      .map((sentence) => `${page}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

let made: Record<string, readonly string[]> | undefined;

/** Every page a person can see, each as the list of its texts; made once for all tests. */
function pages(): Record<string, readonly string[]> {
  return (made ??= makePages());
}

function makePages(): Record<string, readonly string[]> {
  const answers: Record<string, readonly string[]> = {};
  for (const [name, decision] of decisions) {
    answers[`answer ${decision.kind}: ${name}`] = textsOf(describeTriage(decision, zurich));
  }
  for (const outcome of outcomes) {
    // Without these the loop above could pass by not having an outcome at all.
    if (!Object.keys(answers).some((page) => page.startsWith(`answer ${outcome}:`))) {
      throw new Error(`No situation ends in ${outcome}`);
    }
  }
  const { records, ...lateScreens } = lateScreensFor("en");
  const allScreens = { ...words.screens, ...lateScreens };
  const screens = Object.entries(allScreens).map(([group, texts]): [string, string[]] => [
    `screen ${group}`,
    stringsIn(texts),
  ]);
  return {
    ...answers,
    ...Object.fromEntries(screens),
    ...recordPages(records),
    ...emergencyPages(),
    ...heartPages(),
    ...prophylaxisPages(),
    ...planPages(),
    ...medicinePages(),
    ...livingPages(),
    ...optionPages(),
    ...sheetPages(),
    "breath and lung pressure": stringsIn(complicationsWordsFor("en").complications),
    findings: stringsIn(words.findings),
    conditions: stringsIn(words.conditions),
    questions: stringsIn([words.questions, words.feelings, words.onsets]),
    "what is missing": stringsIn(words.missing),
  };
}

/** The health record: its list, and a page for each kind of thing. */
function recordPages(records: LateScreens["records"]): Record<string, readonly string[]> {
  const { title, intro, counts, groups, ...pagesOf } = records;
  return {
    "health record": stringsIn([title, intro, counts, groups]),
    ...Object.fromEntries(
      Object.entries(pagesOf).map(([group, texts]) => [
        `health record: ${group}`,
        stringsIn(texts),
      ]),
    ),
  };
}

function emergencyPages(): Record<string, readonly string[]> {
  const chart = chartWith({
    profile: { name: "Rosa Keller", birthYear: 1958, address: "12 Mill Lane" },
    conditions: conditionsOf(
      { mechanicalValve: "yes", bloodThinner: "yes", atrialFibrillation: "yes" },
      { bloodThinner: "warfarin" },
    ),
  });
  return Object.fromEntries(
    decisions
      .filter(([, { kind }]) => kind === "emergency")
      .flatMap(([name, decision]) => [
        [`emergency: ${name}`, stringsIn(describeEmergency(chart, decision, zurich, now_ms))],
        [
          `emergency, country unknown: ${name}`,
          stringsIn(describeEmergency(chart, decision, { ...zurich, country: "XX" }, now_ms)),
        ],
      ]),
  );
}

/** What is said of a heart that is drawn, and of what changed against another one. */
function heartPages(): Record<string, readonly string[]> {
  const hearts = { tightHeart, leakingHeart, suddenHeart };
  return Object.fromEntries(
    Object.entries(hearts).map(([name, numbers]) => [
      `heart: ${name}`,
      [
        describePicture(numbers, "en"),
        describeDrops(numbers.regurgitantFraction_percent, "en"),
        describeSeverity(numbers.meanLeakArea_cm2, "en"),
        ...stringsIn(heartPhases.map((phase) => describeHeartPhase(phase, numbers, "en"))),
        ...describeHeartChange(leakingHeart, numbers, zurich).flatMap(({ title, text, why }) =>
          why === undefined ? [title, text] : [title, text, why],
        ),
      ],
    ]),
  );
}

/** What is said of a list of medicines; bare names of tests are as the lab's letter writes them. */
function medicinePages(): Record<string, readonly string[]> {
  const { tests: _tests, ...groups } = medicineWordsFor("en");
  return Object.fromEntries(
    Object.entries(groups).map(([group, texts]) => [`medicines: ${group}`, stringsIn(texts)]),
  );
}

/** The papers to take along or to put on the wall. */
function sheetPages(): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(sheetsWordsFor("en")).map(([group, texts]) => [
      `sheets: ${group}`,
      stringsIn(texts),
    ]),
  );
}

function textsOf({ why, action, outcome: _outcome, ...answer }: AnswerWords): string[] {
  // Rule ids are not for reading aloud and stand apart on the screen.
  const reasons = why.map(({ rule: _rule, ...texts }) => texts);
  return [
    ...stringsIn(answer),
    ...stringsIn(reasons),
    ...(action.kind === "call" ? [action.label] : []),
  ];
}

/** Every text in a value; a placeholder counts as a number does: one word of average weight. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [fillWithNumbers(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function fillWithNumbers(message: string): string {
  return message
    .replaceAll(/\{\w+, plural,.*?other \{([^}]*)\}\}/gsu, "$1")
    .replaceAll("#", "3")
    .replaceAll(/\{\w+\}/gu, "3");
}
