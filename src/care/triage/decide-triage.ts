import type { Item } from "#knowledge/item.ts";
import { ruleset as currentRuleset, type Ruleset } from "#knowledge/ruleset.ts";
import { sources } from "#knowledge/sources.ts";
import type { Chart } from "#record/fold-chart.ts";
import { urgency, type Reason, type TriageDecision } from "./decision.ts";
import { judgeSigns, worstOutcome, type FiredRule } from "./judge-signs.ts";
import type { Picture } from "./picture.ts";
import { readSigns, selectSpeaking } from "./read-signs.ts";
import type { Sign } from "./sign.ts";

/**
 * Decide what a person should do now, and say why.
 *
 * The decision is the most urgent outcome of all rules that speak. Nothing missing, stale,
 * unreadable or expired ends in `carryOn`: that needs a fresh check-in in which the person feels
 * as usual, and no rule speaking.
 *
 * @param chart what is known of the person, from `foldChart`
 * @param now_ms milliseconds since 1970
 * @param ruleset edition and validity; the current one unless told
 * @example decideTriage(foldChart(facts), Date.parse("2026-11-22T08:00:00Z")).kind
 */
export function decideTriage(
  chart: Chart,
  now_ms: number,
  ruleset: Ruleset = currentRuleset,
): TriageDecision {
  const checkIns = selectSpeaking(chart.checkIns, now_ms);
  const { latest } = checkIns;
  const picture = readSigns(chart, now_ms, ruleset, checkIns);
  const fired = judgeSigns(picture);
  const kind = worstOutcome(fired);
  const base = {
    decidedAt: new Date(now_ms).toISOString(),
    rulesetVersion: ruleset.version,
    validUntil: ruleset.validUntil,
    ...(latest === undefined ? {} : { checkIn: latest.fact.id }),
    missing: listMissing(fired),
  };
  if (kind === "carryOn") {
    const evidence = checkIns.all.map(({ fact }) => fact.id);
    return { ...base, kind, reasons: [], alsoNoted: [], evidence };
  }
  const reasons = fired.map((one) => toReason(one, picture));
  return {
    ...base,
    kind,
    reasons: reasons.filter(({ outcome }) => outcome === kind),
    alsoNoted: reasons.filter(({ outcome }) => urgency(outcome) < urgency(kind)),
  };
}

function listMissing(fired: readonly FiredRule[]): readonly Sign[] {
  return fired
    .filter(
      ({ rule, because }) => rule.outcome === "cannotTell" || because.includes("redSignsNotAsked"),
    )
    .flatMap(({ because }) => because.filter((sign) => sign !== "feelingBitWorse"));
}

function toReason({ rule, because }: FiredRule, picture: Picture): Reason {
  const { item, outcome } = rule;
  return {
    rule: item.id,
    outcome,
    observed: because.map((sign) => picture.get(sign)!),
    sources: citeSources(item),
    section: item.section,
  };
}

const citations = new WeakMap<Item<unknown>, Reason["sources"]>();

/** The sources of an item in full; they never change, so each item is written out once. */
function citeSources(item: Item<unknown>): Reason["sources"] {
  const known = citations.get(item);
  if (known !== undefined) return known;
  const cited = item.source.map((id) => ({ id, ...sources[id] }));
  citations.set(item, cited);
  return cited;
}
