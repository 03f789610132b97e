import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { outcomes, type Outcome } from "#care/triage/decision.ts";
import { isGroup } from "#care/triage/judge-signs.ts";
import type { Alternative, TriageRule } from "#care/triage/rule.ts";
import { signGroups, type DerivedSign, type Sign, type SignGroup } from "#care/triage/sign.ts";
import { triageRules } from "#care/triage/triage-rules.ts";
import { freshness } from "#knowledge/freshness.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { findingIds, type FindingId } from "#record/finding.ts";
import { catalogueFor } from "#words/catalogue.ts";
import { root } from "../root.mjs";
import { nameItem, type CollectedItem } from "./collect-items.ts";
import { madeFrom, page, table } from "./markdown.ts";
import { listSources, nameSources } from "./name-sources.ts";
import { probeLimits } from "./probe-limits.ts";
import { derivedSignWords, groupWords, signMeanings } from "./sign-words.ts";

const rulesFolder = "src/care/triage/rules";

const headings: Readonly<Record<Outcome, string>> = {
  emergency: "Emergency: call the emergency number now",
  today: "Today: call the clinic or doctor the same day",
  soon: "Soon: see the doctor within days",
  outsideScope: "Outside what we judge: ask the usual advice line",
  cannotTell: "Cannot tell: something is missing, and nothing may reassure",
  carryOn: "Carry on",
};

/** The triage rules as a clinician can read and correct them. */
export async function writeTriageRulesPage(items: readonly CollectedItem[]): Promise<string> {
  const fileOf = await findRuleFiles();
  const limits = probeLimits();
  const named = new Map(items.map((one) => [one.item.id, nameItem(one)]));
  const row = (rule: TriageRule): string[] => [
    rule.item.id,
    named.get(rule.item.id) ?? "",
    rule.when.map(describeAlternative).join("; **or** "),
    describeLimits(rule, limits),
    `${nameSources(rule.item.source)} (${rule.item.section})`,
    linkCases(fileOf.get(rule.item.id)),
  ];
  const levels = [...outcomes].reverse().filter((outcome) => outcome !== "carryOn");
  return page([
    madeFrom("src/care/triage, src/knowledge and src/words"),
    "# The triage rules",
    `${triageRules.length} rules, version ${ruleset.version}; ${countSignedOff()} of them are signed off by a clinician.`,
    "The answer is the most urgent outcome of all rules that speak. A rule speaks when all parts of " +
      "one of its alternatives are there. No rule asks that something be absent, so one more sign " +
      "can only raise the answer. Words in quotation marks are what the person taps; words in " +
      "*italics* are groups, listed at the foot.",
    '"Carry on" has no rule: it needs a check-in of the last day in which the person feels as ' +
      "usual, and no rule speaking.",
    ...levels.flatMap((outcome) => [
      `## ${headings[outcome]}`,
      table(
        ["id", "what", "speaks when", "limits", "source", "cases"],
        triageRules.filter((rule) => rule.outcome === outcome).map(row),
      ),
    ]),
    "## Groups",
    table(["group", "any of"], Object.keys(signGroups).map(describeGroup)),
    "## Signs that are worked out",
    table(["sign", "is there when"], Object.entries(signMeanings).map(describeMeaning)),
    "## How long an entry speaks",
    describeFreshness(),
    "## Limits a clinic can set",
    "A clinic's own limits for weight gain, upper pressure and pulse take the place of the limits " +
      'for "today" that need no symptom. They never move a red limit. An oxygen target takes the ' +
      "place of the usual oxygen limits: below it is for today, and red where it is also at or " +
      "under the usual red limit.",
    "## Sources",
    listSources(triageRules.flatMap(({ item }) => item.source)),
  ]);
}

function countSignedOff(): number {
  return triageRules.filter(({ item }) => item.reviewed.clinician).length;
}

async function findRuleFiles(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of readdirSync(join(root, rulesFolder)).filter((file) => file.endsWith(".ts"))) {
    const file = `${rulesFolder}/${name}`;
    const exports = (await import(pathToFileURL(join(root, file)).href)) as object;
    for (const rules of Object.values(exports) as (readonly TriageRule[])[]) {
      for (const { item } of rules) found.set(item.id, file);
    }
  }
  return found;
}

function linkCases(file: string | undefined): string {
  if (file === undefined) return "";
  const cases = file.replace(/\.ts$/u, ".cases.csv");
  return `[${cases.split("/").at(-1)?.replace(".cases.csv", "")}](../../${cases})`;
}

function describeAlternative(alternative: Alternative): string {
  return alternative
    .map((test) => (isGroup(test) ? `*${groupWords[test]}*` : describeSign(test)))
    .join(" **and** ");
}

const { findings } = catalogueFor("en");
const findingSet: ReadonlySet<Sign> = new Set(findingIds);

function describeSign(sign: Sign): string {
  return findingSet.has(sign)
    ? `"${findings[sign as FindingId].label}"`
    : derivedSignWords[sign as DerivedSign];
}

function describeMeaning([sign, meaning]: readonly [string, string]): string[] {
  return [derivedSignWords[sign as DerivedSign], meaning];
}

function describeFreshness(): string {
  const { checkIn, earlierCheckIn, reading, weight, weightDaySlack } = freshness;
  return (
    `A check-in and a note: ${checkIn.value} hours. What was said up to ${earlierCheckIn.value} hours ` +
    "before the latest check-in still counts, so a later good answer does not wipe out a bad one of " +
    `the same day. The latest pressure, pulse, oxygen and temperature: ${reading.value} hours. The ` +
    `latest weight: ${weight.value} hours; it is compared with the lowest weight of the days before, ` +
    `each span ${weightDaySlack.value} hours longer than its name.`
  );
}

function describeGroup(group: string): string[] {
  const members: readonly Sign[] = signGroups[group as SignGroup];
  return [`*${groupWords[group as SignGroup]}*`, members.map(describeSign).join(", ")];
}

function describeLimits({ when }: TriageRule, limits: ReadonlyMap<Sign, string>): string {
  const signs = new Set(when.flat().flatMap((test) => (isGroup(test) ? [] : [test])));
  if (when.flat().includes("feverish")) signs.add("temperatureHigh");
  return [...signs].flatMap((sign) => limits.get(sign) ?? []).join("; ");
}
