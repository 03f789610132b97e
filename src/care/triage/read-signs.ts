import type { Ruleset } from "#knowledge/ruleset.ts";
import { freshness } from "#knowledge/freshness.ts";
import type { Chart, ChartCheckIn } from "#record/fold-chart.ts";
import { hour_ms } from "#units/zoned-time.ts";
import { classifyText } from "./classify-text.ts";
import { latestNow, PictureBuilder, type Picture } from "./picture.ts";
import { readMeasuredSigns } from "./read-measured-signs.ts";
import { readWeightSigns } from "./read-weight-signs.ts";
import { coreRedFindings, type Sign } from "./sign.ts";

/** The check-ins that speak now: the latest fresh one, what was said before it the same day, and any from the future. */
export interface SpeakingCheckIns {
  readonly latest: ChartCheckIn | undefined;
  readonly all: readonly ChartCheckIn[];
}

/**
 * Read a chart at a moment: which signs are there.
 *
 * Old entries do not speak. Entries dated in the future may raise but never reassure.
 *
 * @param now_ms milliseconds since 1970
 */
export function readSigns(chart: Chart, now_ms: number, rules: Ruleset): Picture {
  const picture = new PictureBuilder();
  const checkIns = selectSpeaking(chart.checkIns, now_ms);
  for (const { fact, at_ms } of checkIns.all) readCheckIn(picture, fact, at_ms);
  readConditions(picture, chart);
  readNotes(picture, chart, now_ms);
  readMeasuredSigns(picture, chart, now_ms);
  readWeightSigns(picture, chart, now_ms);
  readMissing(picture, chart, checkIns, now_ms, rules);
  return picture.seen;
}

export function selectSpeaking(
  oldestFirst: readonly ChartCheckIn[],
  now_ms: number,
): SpeakingCheckIns {
  const horizon_ms = latestNow(now_ms);
  const oldest_ms = now_ms - freshness.checkIn.value * hour_ms;
  const past = oldestFirst.filter(({ at_ms }) => at_ms <= horizon_ms && at_ms >= oldest_ms);
  const latest = past.at(-1);
  const sameDay_ms = (latest?.at_ms ?? now_ms) - freshness.earlierCheckIn.value * hour_ms;
  return {
    latest,
    all: [
      ...past.filter(({ at_ms }) => at_ms >= sameDay_ms).reverse(),
      ...oldestFirst.filter(({ at_ms }) => at_ms > horizon_ms),
    ],
  };
}

function readCheckIn(picture: PictureBuilder, checkIn: ChartCheckIn["fact"], at_ms: number): void {
  const said = (sign: Sign): void =>
    picture.add(sign, [checkIn.id], { at: new Date(at_ms).toISOString() });
  for (const finding of checkIn.present) said(finding);
  if (checkIn.feeling === "bitWorse") {
    said("feelingBitWorse");
    if (coreRedFindings.some((finding) => !checkIn.asked.includes(finding))) {
      said("redSignsNotAsked");
    }
  }
  if (checkIn.feeling === "muchWorse") said("feelingMuchWorse");
  if (checkIn.onset === "sudden") said("suddenOnset");
  if (checkIn.onset !== "gradual") said("onsetNotGradual");
  readText(picture, checkIn.text ?? "", checkIn.id);
}

function readText(picture: PictureBuilder, text: string, fact: string): void {
  const kind = classifyText(text);
  if (kind === "urgent") picture.add("urgentText", [fact]);
  if (kind !== "empty") picture.add("unclassifiedText", [fact]);
}

function readNotes(picture: PictureBuilder, chart: Chart, now_ms: number): void {
  const oldest_ms = now_ms - freshness.checkIn.value * hour_ms;
  for (const fact of chart.standing) {
    if (fact.kind === "symptomNote" && Date.parse(fact.at.instant) >= oldest_ms) {
      readText(picture, fact.text, fact.id);
    }
  }
}

function readConditions(picture: PictureBuilder, { conditions }: Chart): void {
  const known = (sign: Sign, ...ids: readonly (keyof typeof conditions)[]): void =>
    picture.add(
      sign,
      ids.flatMap((id) => conditions[id]?.id ?? []),
    );
  const answer = (id: keyof typeof conditions) => conditions[id]?.answer;
  if (answer("atrialFibrillation") !== "yes") known("afNotKnown", "atrialFibrillation");
  if (answer("bloodThinner") !== "no" || answer("mechanicalValve") === "yes") {
    known("bloodThinnerPossible", "bloodThinner", "mechanicalValve");
  }
  if (answer("sickDayMedicine") !== "no") known("sickDayMedicinePossible", "sickDayMedicine");
  if (answer("mechanicalValve") === "yes" || answer("mechanicalValve") === "notSure") {
    known("mechanicalValvePossible", "mechanicalValve");
  }
  if (answer("heartFailure") === "yes") known("heartFailureKnown", "heartFailure");
  if (answer("pregnancy") === "yes" && answer("pregnancyFollowed") !== "yes") {
    known("pregnancyNotFollowed", "pregnancy");
  }
}

function readMissing(
  picture: PictureBuilder,
  chart: Chart,
  { latest }: SpeakingCheckIns,
  now_ms: number,
  rules: Ruleset,
): void {
  if (latest === undefined) picture.add("noFreshCheckIn", []);
  else if (latest.fact.feeling === undefined) picture.add("feelingNotSaid", [latest.fact.id]);
  if (chart.unreadable > 0) picture.add("unreadableEntries", [], { value: chart.unreadable });
  if (chart.conflicts.length > 0) picture.add("conflictingEntries", chart.conflicts);
  const ahead = chart.standing.findLast((fact) => speaks(fact.kind));
  if (ahead !== undefined && Date.parse(ahead.at.instant) > latestNow(now_ms)) {
    picture.add("futureEntry", [ahead.id], { at: ahead.at.instant });
  }
  if (!(now_ms <= Date.parse(rules.validUntil))) {
    picture.add("rulesExpired", [], { at: rules.validUntil });
  }
}

/** Only what a person observes can be wrongly dated ahead; a plan may well lie in the future. */
function speaks(kind: string): boolean {
  return kind === "checkIn" || kind === "reading" || kind === "symptomNote";
}
