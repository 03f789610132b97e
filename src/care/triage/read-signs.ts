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
export function readSigns(
  chart: Chart,
  now_ms: number,
  rules: Ruleset,
  checkIns: SpeakingCheckIns = selectSpeaking(chart.checkIns, now_ms),
): Picture {
  const picture = new PictureBuilder();
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
  const ahead: ChartCheckIn[] = [];
  const sameDay: ChartCheckIn[] = [];
  let oldest_ms = now_ms - freshness.checkIn.value * hour_ms;
  for (let index = oldestFirst.length - 1; index >= 0; index -= 1) {
    const checkIn = oldestFirst[index]!;
    if (checkIn.at_ms > latestNow(now_ms)) {
      ahead.push(checkIn);
      continue;
    }
    if (checkIn.at_ms < oldest_ms) break;
    if (sameDay.length === 0) {
      oldest_ms = checkIn.at_ms - freshness.earlierCheckIn.value * hour_ms;
    }
    sameDay.push(checkIn);
  }
  return { latest: sameDay[0], all: [...sameDay, ...ahead] };
}

function readCheckIn(picture: PictureBuilder, checkIn: ChartCheckIn["fact"], at_ms: number): void {
  const said = (sign: Sign): void => picture.add(sign, [checkIn.id], { at_ms });
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

function readNotes(picture: PictureBuilder, { notes }: Chart, now_ms: number): void {
  const oldest_ms = now_ms - freshness.checkIn.value * hour_ms;
  for (let index = notes.length - 1; index >= 0; index -= 1) {
    const { at_ms, fact } = notes[index]!;
    if (at_ms < oldest_ms) return;
    readText(picture, fact.text, fact.id);
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
  const ahead_ms = latestSpoken(chart);
  if (ahead_ms > latestNow(now_ms)) {
    picture.add("futureEntry", [], { at_ms: ahead_ms });
  }
  const validUntil_ms = Date.parse(rules.validUntil);
  if (!(now_ms <= validUntil_ms)) picture.add("rulesExpired", [], { at_ms: validUntil_ms });
}

/** When the latest observation was; a plan may well lie in the future, an observation not. */
function latestSpoken(chart: Chart): number {
  const {
    checkIns,
    notes,
    weights_kg,
    pressures,
    pulses_perMin,
    oxygen_percent,
    temperatures_Cel,
  } = chart;
  return Math.max(
    checkIns.at(-1)?.at_ms ?? 0,
    notes.at(-1)?.at_ms ?? 0,
    weights_kg.at(-1)?.at_ms ?? 0,
    pressures.at(-1)?.at_ms ?? 0,
    pulses_perMin.at(-1)?.at_ms ?? 0,
    oxygen_percent.at(-1)?.at_ms ?? 0,
    temperatures_Cel.at(-1)?.at_ms ?? 0,
  );
}
