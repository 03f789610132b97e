import type { FactOf } from "#record/fact.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { OptionSituation } from "../options/option-situation.ts";
import type { Answer, Person } from "./person.ts";
import { readInBody } from "./read-valves.ts";

type Implant = FactOf<"implant">["implant"];
type Procedure = FactOf<"procedure">["procedure"];
type ValveWork = Required<Pick<OptionSituation, "valveWork">>;

/**
 * Whether the mitral valve was worked on, from all the person entered, also without a day.
 *
 * Nothing said is "not sure". What is at another valve is left out; a mechanical one there still
 * decides about blood thinners, and a "yes" to the diary's question may have meant it.
 */
export function readValveWork(
  person: Person,
  today: CalendarDay,
): ValveWork & Pick<OptionSituation, "mechanicalValveElsewhere"> {
  const { conditions } = person.chart;
  const { history } = person.health;
  const { mitral, elsewhere } = splitByValve(person);
  const read = (
    implants: readonly Implant[],
    procedures: readonly Procedure[],
    answers: readonly (Answer | undefined)[],
  ): Answer => {
    const isElsewhere = readInBody(elsewhere, { implants, procedures }, [], today) !== undefined;
    // The question does not say which valve; where one elsewhere explains the yes, ask again.
    const said = answers.map((answer) => (answer === "yes" && isElsewhere ? "notSure" : answer));
    return readInBody(mitral, { implants, procedures }, said, today)?.answer ?? "notSure";
  };
  const noNewValve = history.surgicalValve?.answer === "no" ? "no" : undefined;
  const mechanical = [["mechanicalValve"], ["mechanicalValve"]] as const;
  const isMechanicalElsewhere = readInBody(
    elsewhere,
    { implants: mechanical[0], procedures: mechanical[1] },
    [],
    today,
  );
  return {
    valveWork: {
      repair: read(
        ["repairRing"],
        ["surgicalRepair"],
        [conditions.valveRepair?.answer, history.repairMaterial?.answer],
      ),
      bioprosthesis: read(
        ["tissueValve", "transcatheterMitralValve"],
        ["tissueValve", "transcatheterMitralValve"],
        [conditions.tissueValve?.answer, noNewValve],
      ),
      mechanicalValve: read(...mechanical, [conditions.mechanicalValve?.answer, noNewValve]),
      clip: read(["clip"], ["clip"], [conditions.valveClip?.answer, history.clip?.answer]),
    },
    ...(isMechanicalElsewhere === undefined ? {} : { mechanicalValveElsewhere: true }),
  };
}

/** Without a valve named it is taken for the mitral one, as in a plan of visits. */
function splitByValve(person: Person): Readonly<Record<"mitral" | "elsewhere", Person>> {
  const keep = (isMitral: boolean): Person => {
    const { implants, procedures } = person.health;
    const isKept = ({ now }: { readonly now: { readonly valve?: string } }): boolean =>
      ((now.valve ?? "mitral") === "mitral") === isMitral;
    return {
      ...person,
      health: {
        ...person.health,
        implants: implants.filter(isKept),
        procedures: procedures.filter(isKept),
      },
    };
  };
  return { mitral: keep(true), elsewhere: keep(false) };
}
