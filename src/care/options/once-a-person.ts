import type { Criterion } from "./criterion.ts";
import type { OptionPerson } from "./read-person.ts";

/** The same criterion, worked out once for each person: many rows ask for the same triggers. */
export function onceAPerson<const Rest extends readonly string[]>(
  read: (person: OptionPerson, ...rest: Rest) => Criterion,
): (person: OptionPerson, ...rest: Rest) => Criterion {
  const known = new WeakMap<OptionPerson, Map<string, Criterion>>();
  return (person, ...rest) => {
    const own = known.get(person) ?? new Map<string, Criterion>();
    known.set(person, own);
    const key = rest.join(" ");
    const criterion = own.get(key) ?? read(person, ...rest);
    own.set(key, criterion);
    return criterion;
  };
}
