import { expect, it } from "vitest";
import { loadLetters, tellReading } from "./letter-fixture.test-support.ts";
import { readLetter } from "./read-letter.ts";

const today = "2026-11-25";
/**
 * `english`, `german` and `spanish` were written with the rules; all others before their letters
 * were scored, and each group is mended on only after its first score. First scores, as printed:
 *
 * | letters | when | statements right | from another structure |
 * |---|---|---|---|
 * | `unseen`, 10 | rules of the first version | 88.6 % | 0 |
 * | `labs-a`, `labs-b`, `labs-c`, 34 | rules of the first version | 64.4 %, 87.2 %, 75.7 % | 0 |
 * | `labs-b`, 12 held out | rules mended on `labs-a` | 87.2 %; 92.1 % by the mended key | 0 |
 * | `labs-c`, 10 held out | rules mended on `labs-a`, `labs-b` | 82.6 % | 0 |
 * | `labs-d`, 8 fresh | rules mended on all before | 96.6 % | 0 |
 * | `labs-e`, 6 fresh | rules mended on all before | 89.8 % | 0 |
 * | `labs-f`, `labs-g`, `labs-h`, 27 harder | rules mended on all before | 62.9 %, 75.3 %, 69.3 % | 1 |
 * | `labs-i`, 12 held out, ordinary | the same; then mended on `labs-f`, `-g`, `-h` | 86.4 %; then 94.2 % | 0 |
 * | `labs-j`, 12 held out, ordinary | rules mended on `labs-f` to `-i` | 93.8 %; then mended | 0, one of another study |
 * | `labs-k`, 12 fresh, ordinary | rules mended on all before | 85.3 % | 0, two of another study |
 * | `labs-l`, 12 fresh, ordinary | the same | 81.4 % | 0 |
 * | `labs-m`, 16 fresh, ordinary | rules mended on all before | 77.2 % | 0, seven of another study |
 * | `labs-n`, 14 fresh, ordinary | rules mended on all before | 80.9 % | 0, three of another study |
 *
 * The keys of seven letters were wrong and are mended: in `labs-b` six right values had been
 * forgotten in one, and in another the numbers at rest were to be asked about for the sake of those
 * under load; in `unseen` a pressure under load was to be taken; in `labs-j` a leak of 42 mL of the
 * 79 that leave the chamber was called 38 %, which cannot hold together and is asked about; `VR`
 * right behind the hole of a leak, in two Spanish ones, is its volume and nothing to ask about; and
 * in `labs-l` an earlier grade was forgotten. `labs-k` was written with days still to come: its
 * years were moved back by one before its score.
 *
 * A letter that nobody here has seen should be expected to do as a fresh group did at its first
 * score, not as the sum of all: that is of letters the rules were mended on.
 */
const letters = loadLetters();
/** A value in the list of the letter that the reading has not, or the other way round. */
function judge({ text, expected }: (typeof letters)[number]) {
  const got = tellReading(readLetter(text, today));
  const isValue = (line: string): boolean => /^(?:current|earlier|grade) /u.test(line);
  const wanted = expected.filter((line) => !line.startsWith("never "));
  const never = expected
    .filter((line) => line.startsWith("never "))
    .map((line) => line.slice("never ".length));
  return {
    wanted: wanted.length,
    missed: wanted.filter((line) => !got.includes(line)),
    tooMuch: got.filter((line) => isValue(line) && !expected.includes(line)),
    fromElsewhere: got.filter((line) => never.some((value) => line.endsWith(` ${value}`))),
  };
}

function sumUp(some: typeof letters) {
  const judged = some.map((letter) => ({ name: letter.name, ...judge(letter) }));
  const sum = (of: (one: (typeof judged)[number]) => number): number =>
    judged.reduce((total, one) => total + of(one), 0);
  const wanted = sum((one) => one.wanted);
  const share = (wanted - sum((one) => one.missed.length + one.tooMuch.length)) / wanted;
  const elsewhere = sum((one) => one.fromElsewhere.length);
  console.log(
    `${some.length} letters, ${wanted} statements: ${(100 * share).toFixed(1)} % right, ${elsewhere} from another structure`,
  );
  const faulty = judged.filter(({ missed, tooMuch }) => missed.length + tooMuch.length > 0);
  return { share, elsewhere, faults: JSON.stringify(faulty, null, 2) };
}

it("reads what the letters say, and nothing from another structure", () => {
  const { share, elsewhere, faults } = sumUp(letters);
  expect(letters.length).toBeGreaterThanOrEqual(204);
  expect(elsewhere).toBe(0);
  expect(share, faults).toBeGreaterThanOrEqual(0.98);
});

it.each(letters)("$name: nothing is taken that the letter does not say", (letter) => {
  expect(judge(letter)).toMatchObject({ tooMuch: [], fromElsewhere: [] });
});
