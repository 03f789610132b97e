import { ingredientIds, type IngredientId } from "#knowledge/medicines/ingredient.ts";
import type { FactOf } from "#record/fact.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { ListedMedicine, MedicinesSituation } from "../medicines/medicines-check.ts";
import { chooseStudy } from "../surveillance/choose-study.ts";
import { latestDay, type Answer, type Person } from "./person.ts";
import { readPregnancy } from "./read-pregnancy.ts";
import { readInBody } from "./read-valves.ts";

/** The list of medicines with what else of the person matters for it. Stopped ones are left out. */
export function readMedicinesSituation(person: Person, today: CalendarDay): MedicinesSituation {
  const { chart, health } = person;
  const { conditions } = chart;
  const ejectionFraction = chooseStudy(health.studies, today)?.values.ejectionFraction;
  const mechanicalValve = readInBody(
    person,
    { implants: ["mechanicalValve"], procedures: ["mechanicalValve"] },
    [
      conditions.mechanicalValve?.answer,
      health.history.surgicalValve?.answer === "no" ? "no" : undefined,
    ],
    today,
  );
  const has = {
    mechanicalValve: mechanicalValve?.answer,
    rheumaticMitralStenosis: health.history.rheumaticMitralStenosis?.answer,
    pregnancy: readPregnancy(person, today),
    atrialFibrillation: conditions.atrialFibrillation?.answer,
    heartFailure: conditions.heartFailure?.answer,
  };
  return {
    medicines: health.medicines
      .filter(({ now }) => now.status === "taking")
      .map(({ now }) => toListed(now, today)),
    has: Object.fromEntries(
      Object.entries(has).filter((pair): pair is [string, Answer] => pair[1] !== undefined),
    ),
    ...(ejectionFraction === undefined ? {} : { ejectionFraction_percent: ejectionFraction }),
    labs: health.labs.flatMap(({ test, on, value }) =>
      // Of strain on the heart no medicine asks.
      test === "bnp" || test === "ntProBnp"
        ? []
        : [{ lab: test, on, ...(value === undefined ? {} : { value }) }],
    ),
  };
}

function toListed(fact: FactOf<"medicine">, today: CalendarDay): ListedMedicine {
  const { text, ingredients = [], dose, since, by } = fact;
  // A name of a later edition is not ours to judge by; the text is read instead.
  const confirmed = ingredients.filter((id): id is IngredientId =>
    (ingredientIds as readonly string[]).includes(id),
  );
  return {
    text,
    ...(confirmed.length === ingredients.length && confirmed.length > 0 ? { confirmed } : {}),
    ...(dose === undefined ? {} : { dose }),
    ...(since === undefined ? {} : { since: latestDay(since, today) }),
    ...(by === undefined ? {} : { by }),
  };
}
