import fc from "fast-check";
import { expect, test } from "vitest";
import { decide, propertyRuns, situationArbitrary } from "#care/triage/situation.test-support.ts";
import { catalogueFor, type Language } from "./catalogue.ts";
import { describeTriage } from "./describe-triage.ts";
import { emergencyNumbers } from "./emergency-numbers.ts";
import type { WordsContext } from "./words-context.ts";

/** Every language there is: a new one that is left out here does not compile. */
const languages = Object.keys({ en: true } satisfies Record<Language, true>) as Language[];

const contexts = fc.record({
  language: fc.constantFrom(...languages),
  country: fc.constantFrom(...Object.keys(emergencyNumbers), "XX"),
  zone: fc.constantFrom("Europe/Zurich", "Pacific/Auckland", "America/New_York"),
  units: fc.record({
    mass: fc.constantFrom("kg" as const, "[lb_av]" as const, "[stone_av]" as const),
    pressure: fc.constantFrom("mm[Hg]" as const, "kPa" as const),
    temperature: fc.constantFrom("Cel" as const, "[degF]" as const),
  }),
}) satisfies fc.Arbitrary<WordsContext>;

test(
  "P5 language does not change the answer, and every answer has its words and its country's number",
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(situationArbitrary, contexts, (situation, context) => {
        const decision = decide(situation);
        const answer = describeTriage(decision, context);
        expect(answer.outcome).toBe(decision.kind);
        expect(answer.level).toBe(catalogueFor(context.language).outcomes[decision.kind].level);
        const texts = [answer.headline, ...answer.wouldChange, ...answer.footer, ...answer.missing];
        for (const text of [...texts, ...answer.noted, ...answer.why.map((one) => one.text)]) {
          expect(text).toMatch(/\S/u);
          expect(text).not.toMatch(/undefined|NaN|[{}]/u);
        }
        expect(dialled([answer.headline, ...answer.wouldChange])).toEqual(
          context.country === "XX" ? [] : [emergencyNumbers[context.country]?.number],
        );
        expect(dialled(answer.wouldChange.slice(0, 1))).toEqual(
          context.country === "XX" ? [] : [emergencyNumbers[context.country]?.number],
        );
      }),
      { numRuns: propertyRuns, seed: 5 },
    );
  },
);

/** The numbers that sentences tell to call, each once. */
function dialled(texts: readonly string[]): (string | undefined)[] {
  const numbers = texts.flatMap((text) => [...text.matchAll(/\bcall (\d+)/giu)].map(([, n]) => n));
  return [...new Set(numbers)];
}
