import { clinicDaySubjects, type ClinicDay } from "../living/living-situation.ts";
import type { Person } from "./person.ts";

/** The days from which the team allows something, or on which it looks again. */
export function readClinicDays({ health }: Pick<Person, "health">): {
  readonly clinicDays?: readonly ClinicDay[];
} {
  const clinicDays = clinicDaySubjects.flatMap((about): ClinicDay[] => {
    const { on, setBy, setOn } = health.teamWords[about] ?? {};
    return on === undefined || setBy === undefined || setOn === undefined
      ? []
      : [{ about, on, setBy, setOn }];
  });
  return clinicDays.length === 0 ? {} : { clinicDays };
}
