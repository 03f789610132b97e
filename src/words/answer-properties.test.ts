import fc from "fast-check";
import { test } from "vitest";
import {
  chartOf,
  decide,
  propertyRuns,
  situationArbitrary,
} from "#care/triage/situation.test-support.ts";
import type { TriageDecision } from "#care/triage/decision.ts";
import { caseNow_ms } from "#care/triage/case-table.test-support.ts";
import { catalogueFor, type Language } from "./catalogue.ts";
import { describeTriage } from "./describe-triage.ts";
import { describeEmergency } from "./emergency-steps.ts";
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
        expectNone(listFaults(decision, context));
      }),
      { numRuns: propertyRuns, seed: 5 },
    );
  },
);

test(
  "P11 the emergency call can be made from any diary: the country's number, all steps, words to read out",
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(situationArbitrary, contexts, (situation, context) => {
        const decision = decide(situation);
        const { call, steps, readOut, unknownCountry } = describeEmergency(
          chartOf(situation),
          decision,
          context,
          caseNow_ms,
        );
        const number = emergencyNumbers[context.country ?? ""]?.number;
        const faults = [
          ...(call?.phone === number ? [] : [`calls ${call?.phone}, not ${number}`]),
          ...(steps.length >= 5 && steps.every((step) => !hole.test(step)) ? [] : ["steps"]),
          ...(hole.test(readOut) ? [`reads out "${readOut}"`] : []),
          ...(number === undefined && unknownCountry.length === 0 ? ["no way to a number"] : []),
        ];
        expectNone(faults);
      }),
      { numRuns: propertyRuns, seed: 11 },
    );
  },
);

/** Plain comparisons: an `expect` for each text would make most of the test's minutes. */
function listFaults(decision: TriageDecision, context: WordsContext): string[] {
  const { outcome, level, headline, wouldChange, footer, missing, noted, why } = describeTriage(
    decision,
    context,
  );
  const texts = [headline, ...wouldChange, ...footer, ...missing, ...noted];
  const own = emergencyNumbers[context.country ?? ""]?.number ?? "";
  return [
    ...(outcome === decision.kind ? [] : [`${outcome} is told for ${decision.kind}`]),
    ...(level === catalogueFor(context.language).outcomes[outcome].level ? [] : [`level ${level}`]),
    ...[...texts, ...why.map(({ text }) => text)].filter((text) => hole.test(text)),
    ...(dialled([headline, ...wouldChange]) === own ? [] : ["another country's number"]),
    ...(dialled(wouldChange.slice(0, 1)) === own ? [] : ["the number is not in the first line"]),
  ];
}

function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("; "));
}

const hole = /^\s*$|undefined|NaN|[{}]/u;

/** The numbers that sentences tell to call, each once. */
function dialled(texts: readonly string[]): string {
  const numbers = texts.flatMap((text) => [...text.matchAll(/\bcall (\d+)/giu)].map(([, n]) => n));
  return [...new Set(numbers)].join(" ");
}
