import type { CalendarDay } from "#units/zoned-time.ts";
import type { StrokeSituation } from "../complications/stroke-score.ts";
import { chooseStudy } from "../surveillance/choose-study.ts";
import type { Answer, Person } from "./person.ts";
import { readMedicinesSituation } from "./read-medicines-situation.ts";

/**
 * What a stroke score asks of a person.
 *
 * The year of birth is all we know of an age: it is the age reached in this year, so that a
 * point for age comes some months early and never late.
 */
export function readStrokeSituation(person: Person, today: CalendarDay): StrokeSituation {
  const { chart, health } = person;
  const { birthYear, sex } = chart.profile;
  const { history } = health;
  const has = {
    atrialFibrillation: chart.conditions.atrialFibrillation?.answer,
    heartFailure: chart.conditions.heartFailure?.answer,
    hypertension: history.hypertension?.answer,
    diabetes: history.diabetes?.answer,
    stroke: history.stroke?.answer,
    vascularDisease: history.vascularDisease?.answer,
    mechanicalValve: readMedicinesSituation(person, today).has?.mechanicalValve,
    mitralStenosis: history.rheumaticMitralStenosis?.answer,
    hypertrophicCardiomyopathy: history.hypertrophicCardiomyopathy?.answer,
    cardiacAmyloidosis: history.cardiacAmyloidosis?.answer,
  };
  const ejectionFraction = chooseStudy(health.studies, today)?.values.ejectionFraction;
  return {
    has: Object.fromEntries(
      Object.entries(has).filter((pair): pair is [string, Answer] => pair[1] !== undefined),
    ),
    ...(birthYear === undefined ? {} : { age_years: Number(today.slice(0, 4)) - birthYear }),
    ...(sex === undefined ? {} : { sex }),
    ...(ejectionFraction === undefined ? {} : { ejectionFraction_percent: ejectionFraction }),
  };
}
