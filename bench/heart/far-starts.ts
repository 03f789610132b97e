import { chooseTargets, makeTargets } from "#heart/choose-targets.ts";
import { fitHeart, type HeartFit } from "#heart/fit-heart.ts";
import { fullLetter, gauss, type MadePatient, writeLetter } from "./made-patients.ts";
import { makePriorHeart, patientPrior } from "#heart/patient-prior.ts";
import { makeRandom } from "#heart/random.ts";

export interface FarStarts {
  readonly fits: number;
  readonly notSettled: number;
  readonly elsewhere: number;
}

/** The same letter fitted from the usual start and from far away: does it find the same heart? */
export function measureFarStarts(patients: readonly MadePatient[]): FarStarts {
  const random = makeRandom(15);
  let fits = 0;
  let notSettled = 0;
  let elsewhere = 0;
  for (const patient of patients) {
    const targets = makeTargets(chooseTargets(writeLetter(patient, fullLetter, random)));
    const base = makePriorHeart(patient.truth.heartRate_perMin, "sinus", "own");
    const fitFrom = (start: readonly number[]) =>
      fitHeart(base, patientPrior, targets, 40, { start });
    const starts = [0, 1, 2].map((far) =>
      patientPrior.map(({ spread }) => (far === 0 ? 0 : 2 * spread * Math.sign(gauss(random)))),
    );
    const found = starts.map(fitFrom);
    const best = Math.min(...found.map(cost));
    fits += found.length;
    notSettled += found.filter(({ isConverged }) => !isConverged).length;
    elsewhere += found.filter((fit) => cost(fit) > best + 0.5).length;
  }
  return { fits, notSettled, elsewhere };
}

function cost({ misfit, moves }: HeartFit): number {
  return patientPrior.reduce((sum, { spread }, i) => sum + (moves[i]! / spread) ** 2, misfit);
}
