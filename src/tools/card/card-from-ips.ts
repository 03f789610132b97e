import type {
  CardAllergy,
  CardBloodThinner,
  CardFacts,
  CardImplant,
} from "#care/card/card-facts.ts";
import { findBloodThinners } from "#care/card/find-blood-thinners.ts";
import {
  plannedProcedures,
  type PlannedProcedure,
} from "#care/prophylaxis/prophylaxis-situation.ts";
import { ipsToSituation } from "#fhir/ips-to-situation.ts";
import type { IpsReading } from "#fhir/ips-reading.ts";
import { readIps } from "#fhir/read-ips.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { isRealDay, type CalendarDay } from "#units/zoned-time.ts";
import { makeDocument, type CardAnswerDocument } from "./answer-card.ts";

/** What the card is made for, besides the summary; all of it as it was typed. */
export interface FromOptions {
  readonly today: string;
  readonly country?: string;
  readonly procedure?: string;
}

/** A card from a summary, with all that was read there and where. */
export interface CardFromIps extends CardAnswerDocument {
  readonly from: IpsReading;
}

/** From an International Patient Summary or a search's answer to a card; never throws. */
export function answerCardFromIps(json: unknown, given: FromOptions): Parsed<CardFromIps> {
  const issues = checkOptions(given);
  if (issues.length > 0) return { ok: false, issues };
  const read = readIps(json);
  if (!read.ok) return { ok: false, issues: read.issues };
  const facts = toFacts(read.reading, given);
  return { ok: true, value: { ...makeDocument(facts), from: read.reading } };
}

function checkOptions({ today, country, procedure }: FromOptions): Issue[] {
  const refuse = (path: string, code: Issue["code"], expected: string, found: string): Issue => ({
    path,
    code,
    expected,
    found: `"${found}"`,
  });
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(today) && isRealDay(today);
  return [
    ...(isDay ? [] : [refuse("--today", "notATime", "a day as YYYY-MM-DD", today)]),
    ...(country === undefined || /^[A-Z]{2}$/u.test(country)
      ? []
      : [refuse("--country", "unknownValue", "a country as two capitals", country)]),
    ...(procedure === undefined || isProcedure(procedure)
      ? []
      : [refuse("--procedure", "unknownValue", plannedProcedures.join(", "), procedure)]),
  ];
}

function isProcedure(text: string): text is PlannedProcedure {
  return plannedProcedures.some((one) => one === text);
}

function toFacts(
  reading: IpsReading,
  { today, country, procedure = "gumOrRootWork" }: FromOptions,
): CardFacts {
  const isLeakTold = reading.findings.some(
    ({ kind, standing, ...rest }) =>
      kind === "valveDisorder" &&
      standing === "holds" &&
      "disorder" in rest &&
      rest.disorder === "mitralRegurgitation",
  );
  return {
    // A summary of somebody whose leak it does not tell of: then the card does not either.
    ...(isLeakTold ? {} : { isLeakNotTold: true }),
    isFromSummary: true,
    otherConditions: [],
    bloodThinner: readThinners(reading),
    allergies: [...reading.findings.flatMap(toAllergy), ...listUnreadAllergies(reading)],
    ...readNoOtherAllergy(reading),
    implants: [
      ...tellOnce(nameOnce(reading.findings.flatMap((finding) => toImplant(finding, today)))),
      ...listUnreadDevices(reading),
    ],
    prophylaxis: {
      ...ipsToSituation(reading, today),
      // Safe: checked before.
      procedure: procedure as PlannedProcedure,
      ...(country === undefined ? {} : { country }),
    },
  };
}

type Finding = IpsReading["findings"][number];

function readThinners({ findings, notUnderstood }: IpsReading): CardBloodThinner {
  const medicines = findings.flatMap((finding) =>
    finding.kind === "medicine" && finding.standing !== "past" ? [finding] : [],
  );
  const isSure = ({ standing, doubts }: (typeof medicines)[number]): boolean =>
    standing === "holds" && !doubts.includes("nameUnclear");
  const sure = findBloodThinners(
    medicines
      .filter(isSure)
      .map(({ text, ingredients }) => ({ text, ingredients: [...ingredients] })),
    undefined,
  );
  const perhaps = medicines
    .filter((one) => !isSure(one) && one.isAnticoagulant)
    .map(({ text }) => text);
  const unread = notUnderstood.filter(
    ({ resource, why }) => resource.startsWith("Medication") && why !== "saidNotKnown",
  ).length;
  const open = unread === 0 ? {} : { unread };
  // A sure aspirin does not hide a warfarin that we are not sure of.
  if (sure.answer === "yes")
    return { ...sure, ...(perhaps.length === 0 ? {} : { alsoPerhaps: perhaps }), ...open };
  return perhaps.length === 0
    ? { answer: "notKnown", names: [] }
    : { answer: "perhaps", names: perhaps, ...open };
}

/** What is in the body and in no words of ours stands on the card as it is written. */
function listUnreadDevices({ notUnderstood }: IpsReading): CardImplant[] {
  return notUnderstood
    .filter(({ resource, why }) => resource.startsWith("Device") && why === "unknownTerm")
    .map(({ text }) => ({ implant: "other", isPerhaps: true, model: text }));
}

function toAllergy(finding: Finding): CardAllergy[] {
  if (finding.kind !== "allergy" || finding.standing === "past") return [];
  const { about, level, standing, text } = finding;
  return [
    {
      about,
      isPerhaps: standing === "doubtful",
      reaction: level === "reactionNotKnown" ? "notKnown" : level,
      ...(about === "other" ? { text } : {}),
    },
  ];
}

/** An allergy that is in no words at all, or in a text too long to search, is one all the same. */
function listUnreadAllergies({ notUnderstood }: IpsReading): CardAllergy[] {
  return notUnderstood
    .filter(({ resource, why }) => resource === "AllergyIntolerance" && why !== "saidNotKnown")
    .map(({ text }) => ({
      about: "other",
      isPerhaps: true,
      reaction: "notKnown",
      ...(text === "" ? {} : { text }),
    }));
}

/**
 * That no allergy is known at all, where the summary says so and nothing in it speaks against it.
 * "None to medicines" says nothing of latex.
 */
function readNoOtherAllergy({
  findings,
  notUnderstood,
  madeOn,
}: IpsReading): Pick<CardFacts, "noOtherAllergy"> {
  const isSaid = findings.some(
    (one) => one.kind === "none" && one.of === "allergies" && one.standing === "holds",
  );
  const isDoubted =
    findings.some(({ kind }) => kind === "allergy") ||
    notUnderstood.some(({ resource }) => resource === "AllergyIntolerance");
  if (!isSaid || isDoubted) return {};
  return { noOtherAllergy: { saidBy: "summary", ...(madeOn === undefined ? {} : { on: madeOn }) } };
}

const namedValves: ReadonlySet<CardImplant["implant"]> = new Set([
  "mechanicalValve",
  "tissueValve",
  "transcatheterAorticValve",
  "transcatheterMitralValve",
]);

/**
 * "Aortic valve replacement, 2014" beside "mechanical valve" is that valve, with its year: two are
 * told only where they are of two places, or of two days.
 */
function nameOnce(implants: readonly CardImplant[]): readonly CardImplant[] {
  const isNamed = (one: CardImplant): boolean => namedValves.has(one.implant) && !one.isPerhaps;
  const isSame = (one: CardImplant, other: CardImplant): boolean =>
    (one.valve === undefined || other.valve === undefined || one.valve === other.valve) &&
    isOneDay(one.on, other.on);
  const open = implants.filter(({ implant }) => implant === "artificialValve");
  return implants.flatMap((one): CardImplant[] => {
    if (one.implant === "artificialValve") {
      return implants.some((other) => isNamed(other) && isSame(one, other)) ? [] : [one];
    }
    if (!isNamed(one) || one.on !== undefined) return [one];
    const on = open.find((other) => other.valve === one.valve && !other.isPerhaps)?.on;
    return [on === undefined ? one : { ...one, on }];
  });
}

/**
 * A summary tells of one valve as a procedure, a device and a problem: once on the card, with its
 * day where one of them has it. Two days are two implants.
 */
function tellOnce(implants: readonly CardImplant[]): CardImplant[] {
  const nameOf = ({ implant, valve }: CardImplant): string => `${implant} ${valve ?? ""}`;
  const sure = new Set<string>();
  const told = new Map<string, CardImplant>();
  const dated = { sure: new Set<string>(), perhaps: new Set<string>() };
  for (const one of implants) {
    const key = `${nameOf(one)} ${one.on ?? ""}`;
    if (!one.isPerhaps) sure.add(key);
    if (!told.has(key)) told.set(key, one);
    if (one.on !== undefined) dated[one.isPerhaps ? "perhaps" : "sure"].add(nameOf(one));
  }
  return [...told].flatMap(([key, one]) => {
    const isPerhaps = !sure.has(key);
    const name = nameOf(one);
    const isDated = dated.sure.has(name) || (isPerhaps && dated.perhaps.has(name));
    return one.on === undefined && isDated ? [] : [{ ...one, isPerhaps }];
  });
}

/** Of a day, a month or a year each: `2014` and `2014-06-20` may be one. */
function isOneDay(one = "", other = ""): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** A new valve of which nobody says the kind is one all the same. */
function nameValve(finding: Finding): CardImplant["implant"] | undefined {
  const isValve = finding.kind === "heart" && finding.condition === "surgicalValve";
  return isValve && !finding.doubts.includes("kindNotTold") ? "artificialValve" : undefined;
}

function toImplant(finding: Finding, today: CalendarDay): CardImplant[] {
  if (finding.kind !== "heart" && finding.kind !== "implant") return [];
  if (finding.standing === "past") return [];
  const { standing, on } = finding;
  const implant = finding.implant ?? nameValve(finding);
  if (implant === undefined) return [];
  const valve = finding.kind === "heart" ? finding.valve : undefined;
  // Said to be there, and of a day to come: one of the two is wrong.
  const isAhead = (on ?? "") > today;
  return [
    {
      implant,
      isPerhaps: standing === "doubtful" || isAhead,
      ...(valve === undefined ? {} : { valve }),
      ...(on === undefined || isAhead ? {} : { on }),
    },
  ];
}
