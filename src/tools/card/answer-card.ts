import type { CardAllergy, CardFacts, CardLeak } from "#care/card/card-facts.ts";
import { decideCard, type CardDecision } from "#care/card/decide-card.ts";
import { findBloodThinners } from "#care/card/find-blood-thinners.ts";
import { readCardFacts } from "#care/card/read-card-facts.ts";
import { writeCardCodes, type CardCode } from "#fhir/card-code.ts";
import { writeCardIps, type CardIps } from "#fhir/card-ips.ts";
import { writeCardText, type CardText } from "#papers/card-text.ts";
import { utf8Length } from "#papers/utf8-length.ts";
import { makeWalletCard, type WalletCard } from "#papers/wallet-card.ts";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { parseFact } from "#record/parse-fact.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { readSituation } from "../prophylaxis/answer-prophylaxis.ts";
import { cardFactsSchema, cardSituationSchema, type CardSituationInput } from "./card-input.ts";

/** What `living-leaflet card` writes. */
export interface CardAnswerDocument {
  readonly format: "living-leaflet/card/1";
  readonly decision: CardDecision;
  /** The card as it is read. */
  readonly card: WalletCard;
  /** The text of the code on it, and what did not fit. */
  readonly code: CardText & { readonly bytes: number };
  /** The same for a computer. */
  readonly ips: {
    /** A small International Patient Summary. */
    readonly bundle: CardIps;
    /** What stands of it in the second code, or in several. */
    readonly codes: readonly CardCode[];
    /** Whether they hold all of it. */
    readonly fits: boolean;
  };
}

/** From any input to a card, or to issues; never throws. */
export function answerCard(input: unknown): Parsed<CardAnswerDocument> {
  const facts = hasFacts(input) ? foldFacts(input) : readPlain(input);
  return facts.ok ? { ok: true, value: makeDocument(facts.value) } : facts;
}

/** Which of the two forms it is; told apart first, so that a refusal speaks of the right one. */
function hasFacts(input: unknown): boolean {
  return typeof input === "object" && input !== null && Object.hasOwn(input, "facts");
}

/** The same from facts that are known already. */
export function makeDocument(facts: CardFacts): CardAnswerDocument {
  const code = writeCardText(facts, "en");
  const decision = decideCard(facts);
  return {
    format: "living-leaflet/card/1",
    decision,
    card: makeWalletCard(facts, "en"),
    code: { ...code, bytes: utf8Length(code.text) },
    ips: { bundle: writeCardIps(facts, decision), ...writeCardCodes(facts, decision) },
  };
}

const dentalWork = "gumOrRootWork";

function foldFacts(input: unknown): Parsed<CardFacts> {
  const parsed = cardFactsSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const { on, facts, procedure = dentalWork } = parsed.data;
  const issues = facts.flatMap((fact, at): Issue[] => {
    const checked = parseFact(fact);
    if (!checked.ok) {
      return checked.issues.map((one) => ({ ...one, path: `facts[${at}].${one.path}` }));
    }
    return fact.at.instant.slice(0, 10) > on ? [refuseFuture(at, on, fact.at.instant)] : [];
  });
  if (issues.length > 0) return { ok: false, issues };
  const chart = foldChart(facts);
  const person = { chart, health: foldHealth(chart.standing) };
  return { ok: true, value: readCardFacts(person, on, procedure) };
}

function refuseFuture(at: number, on: string, instant: string): Issue {
  return {
    path: `facts[${at}].at.instant`,
    code: "contradiction",
    expected: `an instant up to ${on}`,
    found: `"${instant}"`,
  };
}

function readPlain(input: unknown): Parsed<CardFacts> {
  const parsed = cardSituationSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const given = parsed.data;
  const { name, birthYear, clinicName, clinicPhone, leak, conditions = [], on } = given;
  const { medicines = [], bloodThinner, allergies = [], implants = [] } = given;
  if (leak?.on !== undefined && leak.on > on) {
    return { ok: false, issues: [refuseLater("leak.on", on, leak.on)] };
  }
  const { noOtherAllergyOn } = given;
  if (noOtherAllergyOn !== undefined) {
    if (noOtherAllergyOn > on) {
      return { ok: false, issues: [refuseLater("noOtherAllergyOn", on, noOtherAllergyOn)] };
    }
    const at = allergies.findIndex(({ about }) => about !== "penicillin");
    if (at !== -1) return { ok: false, issues: [refuseBoth(at, noOtherAllergyOn)] };
  }
  const { procedure = dentalWork } = given;
  const { format: _format, ...asked } = given;
  const prophylaxis = readSituation({ ...asked, procedure });
  if (!prophylaxis.ok) return prophylaxis;
  const said = bloodThinner === undefined ? undefined : { answer: bloodThinner };
  return {
    ok: true,
    value: {
      ...(name === undefined ? {} : { name }),
      ...(birthYear === undefined ? {} : { birthYear }),
      ...(clinicName === undefined ? {} : { clinicName }),
      ...(clinicPhone === undefined ? {} : { clinicPhone }),
      ...(leak === undefined ? {} : { leak: toLeak(leak) }),
      otherConditions: conditions,
      bloodThinner: findBloodThinners(
        medicines.map((text) => ({ text })),
        said,
      ),
      allergies: allergies.map((one): CardAllergy => ({ isPerhaps: false, ...one })),
      ...(noOtherAllergyOn === undefined
        ? {}
        : { noOtherAllergy: { saidBy: "person", on: noOtherAllergyOn } }),
      implants: implants.map((one) => ({ isPerhaps: false, ...one })),
      prophylaxis: prophylaxis.value,
    },
  };
}

function refuseLater(path: string, on: string, found: string): Issue {
  return { path, code: "contradiction", expected: `a day up to ${on}`, found: `"${found}"` };
}

/** An allergy, and that there is none: which of the two is right is not ours to choose. */
function refuseBoth(at: number, found: string): Issue {
  return {
    path: "noOtherAllergyOn",
    code: "contradiction",
    expected: `nothing beside allergies[${at}]`,
    found: `"${found}"`,
  };
}

function toLeak({ isBeforeProcedure = false, ...leak }: NonNullable<CardSituationInput["leak"]>) {
  const told: CardLeak = { ...leak, isBeforeProcedure };
  return leak.grade === undefined ? told : { ...told, gradedBy: "letter" as const };
}
