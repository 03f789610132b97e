import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { decideTriage } from "#care/triage/decide-triage.ts";
import { feelings, findingIds, onsets } from "#record/finding.ts";
import { parseFact } from "#record/parse-fact.ts";
import { now_ms } from "#web/components/now.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import { LocalDiary } from "#web/diary/local-diary.ts";
import { memoryPorts, MemoryStorage } from "#web/diary/memory-storage.test-support.ts";
import { placeInZone } from "#units/zoned-time.ts";
import { describeTriage } from "#words/describe-triage.ts";
import { enter } from "./enter.ts";
import { latestEntry } from "./latest-entry.ts";

/** How many cases; the mutation run asks for fewer. */
const runs = Number(process.env["LL_PROPERTY_RUNS"] ?? 100_000);
// Placing a moment in a zone is slow, and not what is tried here: done once for all entries.
const at = placeInZone(Date.parse("2026-11-22T09:59:00Z"), "Europe/Zurich");
/** A fresh diary for so many entries: an old entry then counts too, and none grows too long. */
const entriesPerDiary = 4;

// Only the clock: a whole fake `Date` would take half of the test's time.
beforeAll(() => vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-11-22T10:00:00Z")));
afterAll(() => vi.restoreAllMocks());

const entry = fc.record(
  {
    feeling: fc.constantFrom(...feelings),
    present: fc.uniqueArray(fc.constantFrom(...findingIds), { maxLength: 2 }),
    onset: fc.constantFrom(...onsets),
    text: fc.constantFrom("chest pain", "my knee hurts"),
    pulse: fc.integer({ min: 36, max: 179 }),
    country: fc.constantFrom("CH", "US", "XX"),
  },
  { requiredKeys: ["present"] },
);
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

it("P12 the answer shown, the answer stored and the answer exported are one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: entriesPerDiary, maxLength: entriesPerDiary }),
      async (entries) => {
        const storage = new MemoryStorage();
        const diary = new LocalDiary(storage, memoryPorts([]));
        await diary.open();
        for (const one of entries) {
          // One after the other, as a person does it.
          // oxlint-disable-next-line no-await-in-loop
          const differences = await enterAndCompare(diary, storage, one);
          if (differences.length > 0) throw new Error(differences.join("; "));
        }
        expect(exportedAnswers(await diary.exportAll())).toEqual(storedAnswers(storage));
      },
    ),
    { numRuns: Math.ceil(runs / entriesPerDiary), seed: 12 },
  );
}, 900_000);

/** What differs between the answer on the screen and the one that lies in the storage. */
async function enterAndCompare(
  diary: LocalDiary,
  storage: MemoryStorage,
  { pulse, country, present, ...said }: Entry,
): Promise<string[]> {
  const facts = [
    diary.newFact("checkIn", { ...said, at, present, asked: present }),
    ...(pulse === undefined
      ? []
      : [
          diary.newFact("reading", {
            measure: "pulse",
            value: pulse,
            unit: "/min",
            source: { kind: "typed" },
            at,
          }),
        ]),
  ];
  if (country !== undefined) await diary.save([diary.newFact("profile", { country, at })]);
  enter(diary, facts);
  await untilSaved();
  const decision = decideTriage(diary.chart.value, now_ms.value);
  const shown = describeTriage(decision, wordsContextOf(diary));
  const stored = readAnswers([...storage.facts.values()].slice(-1))[0];
  if (stored === undefined) return ["no answer is stored"];
  return [
    ...(stored.outcome === shown.outcome ? [] : [`outcome ${stored.outcome}, ${shown.outcome}`]),
    ...(stored.headline === shown.headline ? [] : [`${stored.headline}, ${shown.headline}`]),
    ...(stored.checkIn === decision.checkIn ? [] : ["another check-in"]),
    ...(stored.rulesetVersion === decision.rulesetVersion ? [] : ["another edition"]),
    ...(stored.rules.join() === decision.reasons.map(({ rule }) => rule).join()
      ? []
      : [`rules ${stored.rules.join()}`]),
  ];
}

/** In memory nothing waits for a timer, so saving ends within some turns of the queue. */
async function untilSaved(): Promise<void> {
  for (let turn = 0; latestEntry.value?.state === "saving" && turn < 1_000; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await Promise.resolve();
  }
  const state = latestEntry.value?.state;
  if (typeof state !== "object" || !state.ok) throw new Error(`Not saved: ${typeof state}`);
}

function storedAnswers(storage: MemoryStorage) {
  return readAnswers([...storage.facts.values()]);
}

function exportedAnswers(json: string) {
  return readAnswers((JSON.parse(json) as { facts: readonly unknown[] }).facts);
}

function readAnswers(raw: readonly unknown[]) {
  return raw
    .flatMap((one) => {
      const parsed = parseFact(one);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return parsed.value.kind === "answerGiven" ? [parsed.value] : [];
    })
    .sort((one, other) => one.id.localeCompare(other.id));
}
