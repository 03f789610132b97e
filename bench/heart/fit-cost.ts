import { fitPatient } from "#heart/fit-patient.ts";
import { makeRandom } from "#heart/random.ts";
import { drawOtherwise, fullLetter, makePatient, writeLetter } from "./made-patients.ts";
import { measureCpu_s } from "./measure-cpu.ts";

const letterCount = 30;
const runs = 3;

/** CPU time of one patient's fit once warm: noisy letters of ten numbers that can be fitted. */
export function measureFit_ms(): { readonly median_ms: number; readonly most_ms: number } {
  const random = makeRandom(16);
  const letters = [];
  for (let seed = 0; letters.length < letterCount; seed += 1) {
    const letter = writeLetter(makePatient(drawOtherwise, seed), fullLetter, random);
    // What is refused costs nothing and would make the others look quick.
    if (fitPatient(letter).ok) letters.push(letter);
  }
  const times_ms = letters
    .map((letter) => 1000 * measureCpu_s(() => fitPatient(letter), runs))
    .toSorted((a, b) => a - b);
  return {
    median_ms: times_ms[letterCount >> 1]!,
    most_ms: times_ms[Math.ceil(letterCount * 0.9) - 1]!,
  };
}
