import type { LungPressureAnswer } from "#care/complications/read-lung-pressure.ts";
import type { NyhaReport } from "#care/complications/read-nyha.ts";
import type { StrokeScore } from "#care/complications/stroke-score.ts";
import { strokeGuards } from "#knowledge/stroke-points.ts";
import type { Language } from "./catalogue.ts";
import { complicationsWordsFor } from "./complications-words.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";

/** What the person said and what the team said, each in its own line, and that they differ. */
export function describeNyha(
  latest: Readonly<Partial<Record<NyhaReport["source"], NyhaReport>>>,
  language: Language,
): readonly string[] {
  const { nyha } = complicationsWordsFor(language).complications;
  const { patient, clinician } = latest;
  const lines = [patient, clinician].flatMap((report) => {
    if (report === undefined) return [];
    const said = fillMessage(language, nyha[report.source], {
      date: formatDay(report.on, language),
    });
    return [`${nyha.classes[report.class]} ${said}`];
  });
  const isDiffering =
    patient !== undefined && clinician !== undefined && patient.class !== clinician.class;
  return [
    ...lines,
    ...(isDiffering ? [nyha.differ] : []),
    ...(patient?.class === "IV" ? [nyha.restIsRed] : []),
  ];
}

/** A lung pressure in plain words, by the method it was found with. */
export function describeLungPressure(answer: LungPressureAnswer, language: Language): string {
  const { lungPressure } = complicationsWordsFor(language).complications;
  return lungPressure[answer.kind === "pulmonaryHypertension" ? answer.type : answer.kind];
}

/** A stroke score as a clinician reads it: name and number, each point, and what follows. */
export function describeStrokeScore(score: StrokeScore, language: Language): readonly string[] {
  const { stroke } = complicationsWordsFor(language);
  const { name } = score;
  if (score.kind === "notApplicable") {
    const guards = Object.values(strokeGuards).filter(({ id }) => score.rules.includes(id));
    return [
      fillMessage(language, stroke.notApplicable, { name }),
      ...guards.map(({ value }) => value),
    ];
  }
  const items = score.items.map(({ item, points }) =>
    fillMessage(language, stroke.item, { item: stroke.items[item], points }),
  );
  const action = score.action === undefined ? [] : [stroke.actions[score.action.says]];
  if (score.kind === "score") {
    const total = fillMessage(language, stroke.score, { name, points: score.points });
    return [total, ...items, ...action, stroke.footer];
  }
  const list = score.missing.map((what) => stroke.unknown[what]).join(", ");
  return [
    fillMessage(language, stroke.atLeast, { name, points: score.atLeast }),
    ...items,
    fillMessage(language, stroke.missing, { list }),
    ...action,
    stroke.footer,
  ];
}
