import type { HeartChange } from "#heart/heart-change.ts";
import type { HeartScene } from "#heart/heart-scene.ts";
import { type TreatmentId, treatments } from "#knowledge/treatments.ts";
import { unevenBeat } from "#knowledge/uneven-beat.ts";

/** What stands on the controls of the playground. */
export interface Tried {
  readonly leakArea_cm2: number;
  readonly onset: "sudden" | "slow";
  readonly isUneven: boolean;
  readonly treatments: readonly TreatmentId[];
}

/** A large leak with nothing tried: the most there is to see. */
export const firstTried: Tried = {
  leakArea_cm2: 0.4,
  onset: "slow",
  isUneven: false,
  treatments: [],
};

/** What is done to one and the same valve, and what is eaten: one rules out the others. */
const eitherOr: readonly (readonly TreatmentId[])[] = [
  ["repair", "clip", "mechanicalValve", "biologicalValve"],
  ["saltLoad", "lessSalt"],
];
/** What has something to treat only in an uneven beat. */
const forUnevenBeat: readonly TreatmentId[] = ["rateControl", "rhythmRestored"];
const everyTreatment = Object.keys(treatments) as readonly TreatmentId[];

/** The treatments that can be tried on this heart, in the order they are shown. */
export function listTreatments({ isUneven }: Tried): readonly TreatmentId[] {
  return everyTreatment.filter((id) => isUneven || !forUnevenBeat.includes(id));
}

/** Adds a treatment or takes it away; what it rules out goes. */
export function toggleTreatment(tried: Tried, id: TreatmentId): Tried {
  if (tried.treatments.includes(id)) {
    return { ...tried, treatments: tried.treatments.filter((one) => one !== id) };
  }
  const ruledOut = eitherOr.find((group) => group.includes(id)) ?? [];
  const kept = tried.treatments.filter((one) => !ruledOut.includes(one));
  return { ...tried, treatments: everyTreatment.filter((one) => kept.includes(one) || one === id) };
}

/** Makes the beat even or not; what then has nothing to treat goes. */
export function setUneven(tried: Tried, isUneven: boolean): Tried {
  const changed = { ...tried, isUneven };
  const possible = listTreatments(changed);
  return { ...changed, treatments: tried.treatments.filter((id) => possible.includes(id)) };
}

export function makeTriedScene(tried: Tried): HeartScene {
  return {
    base: makeBase(tried),
    changes: [
      ...makeRhythm(tried),
      ...tried.treatments.flatMap((id): readonly HeartChange[] => treatments[id].value),
    ],
  };
}

/** What it is compared with: the same heart untreated, or, with nothing tried, one with no leak. */
export function makeSceneBefore(tried: Tried): HeartScene | undefined {
  if (tried.treatments.length > 0) return makeTriedScene({ ...tried, treatments: [] });
  return tried.leakArea_cm2 > 0 ? makeTriedScene({ ...tried, leakArea_cm2: 0 }) : undefined;
}

function makeBase({ leakArea_cm2, onset }: Tried): HeartScene["base"] {
  return { leakArea_cm2, onset };
}

/** A restored rhythm is as if it had never been lost: the even heart's own rate comes back too. */
function makeRhythm({ isUneven, treatments: chosen }: Tried): readonly HeartChange[] {
  return isUneven && !chosen.includes("rhythmRestored") ? unevenBeat.fast.value : [];
}
