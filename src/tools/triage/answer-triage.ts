import { decideTriage } from "#care/triage/decide-triage.ts";
import type { TriageDecision } from "#care/triage/decision.ts";
import { foldChart, type ChartProfile } from "#record/fold-chart.ts";
import type { Parsed } from "#record/issue.ts";
import { describeTriage, type AnswerWords } from "#words/describe-triage.ts";
import type { WordsContext } from "#words/words-context.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { checkZone } from "../real-time.ts";
import { makeFacts } from "./make-facts.ts";
import { triageInputSchema, type TriageInput } from "./triage-input.ts";
import { toUcum } from "./unit-alias.ts";

/** What `living-leaflet triage` writes. */
export interface TriageAnswer {
  readonly format: "living-leaflet/triage-decision/1";
  readonly decision: TriageDecision;
  /** The decision as the person would read it. */
  readonly words: AnswerWords;
  /** For the facts a decision cites: where in the input each was made from. */
  readonly madeFrom: Readonly<Record<string, string>>;
}

/** From any input to a decision with its words, or to issues; never throws. */
export function answerTriage(input: unknown): Parsed<TriageAnswer> {
  const parsed = triageInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const given = parsed.data;
  const issues = checkZone("zone", given.zone);
  if (issues.length > 0) return { ok: false, issues };
  return decide(given);
}

function decide(given: TriageInput): Parsed<TriageAnswer> {
  const made = makeFacts(given);
  if (!made.ok) return made;
  const { facts, madeFrom } = made.value;
  const chart = foldChart(facts, given.unreadable ?? 0);
  const decision = decideTriage(chart, Date.parse(given.now));
  const words = describeTriage(decision, chooseContext(given, chart.profile));
  return {
    ok: true,
    value: { format: "living-leaflet/triage-decision/1", decision, words, madeFrom },
  };
}

function chooseContext(
  { units = {}, zone = "UTC" }: TriageInput,
  { country, clinicName, clinicPhone }: ChartProfile,
): WordsContext {
  return {
    language: "en",
    units: {
      mass: toUcum(units.mass ?? "kg"),
      pressure: toUcum(units.pressure ?? "mm[Hg]"),
      temperature: toUcum(units.temperature ?? "Cel"),
    },
    zone,
    ...(country === undefined ? {} : { country }),
    ...(clinicName === undefined ? {} : { clinicName }),
    ...(clinicPhone === undefined ? {} : { clinicPhone }),
  };
}
