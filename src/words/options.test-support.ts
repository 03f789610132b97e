import { join } from "node:path";
import { readCases } from "#care/grade/study-case.test-support.ts";
import { listOptions } from "#care/options/list-options.ts";
import { today, toSituation, type OptionCase } from "#care/options/option-case.test-support.ts";
import type { OptionList } from "#care/options/option-list.ts";
import { zurich } from "./chart.test-support.ts";
import { describeOptions, type OptionsTold } from "./describe-options.ts";

const table = join(import.meta.dirname, "..", "care", "options", "list-options.cases.csv");

/** The list of every person in the table of cases, each with its name. */
export function listOptionCases(): readonly (readonly [string, OptionList])[] {
  return readCases<OptionCase>(table).map((row) => [
    row.case,
    listOptions(toSituation(row), today),
  ]);
}

/** All that a person reads of a list; rule ids and classes are for the clinician. */
export function textsOfOptions(told: OptionsTold): readonly string[] {
  const options = [...told.listed, ...told.mayApply, ...told.notNow].flatMap(
    ({ title, what, societies, evidence }) => [
      title,
      what,
      ...societies.flatMap(({ statements, note }) => [
        ...statements.flatMap(({ guide, says, forWhom, seen, missing }) => [
          guide,
          says,
          forWhom,
          ...seen,
          ...missing,
        ]),
        ...(note === undefined ? [] : [note]),
      ]),
      ...evidence,
    ],
  );
  const { emergency, headline, intro, missing, questions, footer } = told;
  return [emergency, headline, ...intro, ...options, ...missing, ...questions, ...footer];
}

export function optionPages(): Record<string, readonly string[]> {
  return Object.fromEntries(
    listOptionCases().map(([name, list]) => [
      `options: ${name}`,
      textsOfOptions(describeOptions(list, zurich)),
    ]),
  );
}
