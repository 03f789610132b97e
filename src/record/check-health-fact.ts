import { toStoredEchoQuantity } from "#units/echo-quantity.ts";
import { echoMeasures } from "./echo-measure.ts";
import type { Fact, FactOf } from "./fact.ts";
import { labs } from "./health-ids.ts";
import { checkTeamWord } from "./check-team-word.ts";
import { showFound, type Issue } from "./issue.ts";
import { notAhead } from "./not-ahead.ts";

/**
 * What a schema cannot see in a fact of somebody's health: values no heart has, the same thing
 * said twice in one letter, and days that had not come yet when it was written down.
 *
 * Numbers that only contradict one another are taken: the letter may say so, and then it is the
 * grading that refuses them and says which.
 */
export function checkHealthFact(fact: Fact): Issue[] {
  switch (fact.kind) {
    case "echo":
      return [...checkValues(fact), ...checkOnce(fact), ...notAhead(fact, "on", fact.on)];
    case "lab":
      return [...checkLab(fact), ...notAhead(fact, "on", fact.on)];
    case "medicine":
      return checkMedicine(fact);
    case "history":
      return notAhead(fact, "since", fact.since);
    case "implant":
      return notAhead(fact, "on", fact.on);
    case "procedure":
    case "appointment":
      return fact.status === "done" ? notAhead(fact, "on", fact.on) : [];
    case "visitInstruction":
    case "clinicProphylaxis":
      return notAhead(fact, "setOn", fact.setOn);
    case "teamWord":
      return checkTeamWord(fact);
    default:
      return [];
  }
}

function checkValues({ values }: FactOf<"echo">): Issue[] {
  return values.flatMap((value, place): Issue[] => {
    const path = `values[${place}]`;
    const { units, possible, plausible } = echoMeasures[value.measure];
    const known: readonly string[] = units;
    if (!known.includes(value.unit)) {
      const expected = known.map((unit) => `"${unit}"`).join(" or ");
      return [{ path: `${path}.unit`, code: "unknownValue", expected, found: value.unit }];
    }
    const stored = toStoredEchoQuantity(value).value;
    const found = `${value.value} ${value.unit}`;
    const say = ([min, max]: readonly [number, number]) => `${min} to ${max} ${units[0]}`;
    if (isOutside(stored, possible)) {
      return [{ path: `${path}.value`, code: "impossible", expected: say(possible), found }];
    }
    if (value.confirmed === true || !isOutside(stored, plausible)) return [];
    const expected = `${say(plausible)}, or "confirmed": true`;
    return [{ path: `${path}.value`, code: "implausible", expected, found }];
  });
}

function isOutside(value: number, [min, max]: readonly [number, number]): boolean {
  return !(value >= min && value <= max);
}

/** One letter gives one value for one thing; which of two is right is asked before it is saved. */
function checkOnce({ values, signs }: FactOf<"echo">): Issue[] {
  return [
    ...twice(values.map(({ measure }) => measure)).map((found) => once("values", found)),
    ...twice(signs.map(({ sign }) => sign)).map((found) => once("signs", found)),
  ];
}

function once(path: string, found: string): Issue {
  return { path, code: "contradiction", expected: "each at most once", found };
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, place) => names.indexOf(name) !== place);
}

function checkLab({ test, value }: FactOf<"lab">): Issue[] {
  const { unit, possible } = labs[test];
  if (value === undefined || !isOutside(value, possible)) return [];
  const expected = `${possible[0]} to ${possible[1]} ${unit}`;
  return [{ path: "value", code: "impossible", expected, found: showFound(value) }];
}

function checkMedicine(fact: FactOf<"medicine">): Issue[] {
  const { status, since, until } = fact;
  if (until === undefined) return notAhead(fact, "since", since);
  const found = showFound(until);
  if (status === "taking") {
    const expected = "nothing while the medicine is taken";
    return [{ path: "until", code: "contradiction", expected, found }];
  }
  const length = Math.min(until.length, since?.length ?? 0);
  const isBefore = since !== undefined && until.slice(0, length) < since.slice(0, length);
  return [
    ...notAhead(fact, "since", since),
    ...notAhead(fact, "until", until),
    ...(isBefore
      ? [{ path: "until", code: "contradiction" as const, expected: `not before ${since}`, found }]
      : []),
  ];
}
