import type { CalendarDay } from "#units/zoned-time.ts";
import type { TimelineSituation } from "../living/timeline-situation.ts";
import { chooseStudy } from "../surveillance/choose-study.ts";
import { latestDay, type Person } from "./person.ts";
import { listProcedures } from "./list-valve-procedures.ts";
import { readClinicDays } from "./read-clinic-days.ts";
import { readMedicinesSituation } from "./read-medicines-situation.ts";
import { readProphylaxisSituation } from "./read-prophylaxis-situation.ts";
import { readVisitSituation } from "./read-visit-situation.ts";

/** A timeline's view of one procedure of a person, and the line of the record it stands in. */
export interface ReadTimeline {
  readonly line: string;
  readonly situation: TimelineSituation;
}

/** A timeline for each procedure on the mitral valve that was done or has its day, earliest first. */
export function readTimelines(person: Person, today: CalendarDay): readonly ReadTimeline[] {
  const { atrialFibrillation, mechanicalValve } = readMedicinesSituation(person, today).has ?? {};
  const { conditions } = readProphylaxisSituation(person, today, "oralSurgery");
  const repairMaterial = conditions.repairMaterial?.answer;
  const study = chooseStudy(person.health.studies, today);
  const { instructions } = readVisitSituation(person, today);
  return listProcedures(person, today).map(({ line, procedure, isDayKnown }) => {
    const deviceOn = findDeviceDay(person, procedure.on, today);
    return {
      line,
      situation: {
        procedure,
        isDayKnown,
        has: {
          ...(atrialFibrillation === undefined ? {} : { atrialFibrillation }),
          ...(mechanicalValve === undefined ? {} : { mechanicalValve }),
          ...(repairMaterial === undefined ? {} : { repairMaterial }),
        },
        instructions,
        ...readClinicDays(person),
        ...(study?.on === undefined ? {} : { lastEchoOn: study.on }),
        ...(study === undefined ? {} : { mechanism: study.mechanism }),
        ...(deviceOn === undefined ? {} : { deviceOn }),
      },
    };
  });
}

/** The last day a closure device or a graft may have been put in, on or after the procedure. */
function findDeviceDay(
  { health }: Person,
  from: CalendarDay,
  today: CalendarDay,
): CalendarDay | undefined {
  return health.implants
    .filter(
      ({ now }) =>
        now.status === "there" &&
        (now.implant === "closureDevice" || now.implant === "vesselGraft"),
    )
    .flatMap(({ now }) => (now.on === undefined ? [] : [latestDay(now.on, today)]))
    .filter((day) => day >= from && day <= today)
    .sort()
    .at(-1);
}
