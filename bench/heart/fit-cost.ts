import { fitPatient } from "#heart/fit-patient.ts";
import { drawOtherwise, fullLetter, makePatient, writeLetter } from "./made-patients.ts";
import { makeRandom } from "#heart/random.ts";
import { median } from "./fit-trials.ts";

/** CPU time of one patient's fit once warm [ms]: the median over 30 noisy letters of ten numbers. */
export function measureFit_ms(): number {
  const random = makeRandom(16);
  const letters = Array.from({ length: 30 }, (_, seed) =>
    writeLetter(makePatient(drawOtherwise, seed), fullLetter, random),
  );
  const times_ms = [...letters, ...letters].map((letter) => {
    const before = process.cpuUsage();
    fitPatient(letter);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(times_ms.slice(letters.length));
}
