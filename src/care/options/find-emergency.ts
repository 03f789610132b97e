import { optionHouse } from "#knowledge/option-house.ts";
import { explain, type PlanObservation, type PlanReason } from "../grade/plan-reason.ts";
import type { OptionPerson } from "./read-person.ts";

/**
 * TRG-40: a sudden leak, a torn muscle of the valve, shock or water in the lungs. Never a plan.
 *
 * What a study says of it is over once the valve was worked on since.
 */
export function findEmergency(person: OptionPerson): readonly PlanReason[] {
  const { study, situation, procedures } = person;
  const isSettled = study.on !== undefined && procedures.some(({ on }) => on >= study.on!);
  const signs: Readonly<Record<string, boolean | undefined>> = {
    ...situation.bedside,
    ...(isSettled ? {} : { sudden: study.isAcute, papillaryRupture: study.signs.papillaryRupture }),
  };
  const observed: readonly PlanObservation[] = Object.entries(signs)
    .filter(([, isThere]) => isThere === true)
    .map(([what]) => ({ what, value: true }));
  if (observed.length === 0) return [];
  return [explain(optionHouse.emergency, observed), explain(optionHouse.emergencyAcc, observed)];
}
