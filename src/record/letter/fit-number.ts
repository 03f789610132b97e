import { echoMeasures, type EchoMeasure } from "../echo-measure.ts";
import type { LetterMap } from "./letter-map.ts";
import type { Sentence } from "./letter-lines.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { WalkedNumber } from "./number-walk.ts";
import type { PhraseHit } from "./phrase-table.ts";
import { readWrittenUnit } from "./written-unit.ts";

/**
 * Whether a number on the way can be meant by a name at all.
 *
 * Behind words that do not belong between a name and its number only a number with a fitting unit
 * is looked at: "LVEF preserved, seen at 62 bpm" says nothing of the fraction.
 */
export function fitsLabel(
  { folded }: LetterMap,
  { measure, onlyWith, isOfPair, least = 0, most = Infinity }: MeasureLabel,
  { written, strangers, isPair, headerUnit, end }: WalkedNumber,
): boolean {
  if (measure === "none" || written.low > most || written.low < least) return false;
  const unit = written.unit ?? headerUnit;
  if (onlyWith !== undefined) return onlyWith.some((one) => one === unit);
  if (isOfPair === true) {
    return isPair && (measure === "systolicPressure" ? written.low >= 60 : strangers === 0);
  }
  if (unit === "foreign") return false;
  if (unit === undefined && strangers > 0) return false;
  // `3 beats`, `4-chamber`: a count of what follows.
  if (
    unit === undefined &&
    /^ ?-?(?:beats?|chamber|kammer|schlage|cavidades|camaras|of|von|x)\b/u.test(
      folded.text.slice(end, end + 12),
    )
  )
    return false;
  if (unit === undefined || measure === "totalStrokeVolume") return true;
  return (
    strangers === 0 ||
    (echoMeasures[measure as EchoMeasure].units as readonly string[]).includes(unit)
  );
}

export interface PlacedLabel {
  readonly label: PhraseHit<MeasureLabel>;
  readonly from: number;
  readonly part?: "first" | "second";
}

/** Names of one sentence, with `LVEDD/LVESD 56/38` seen as two names and two numbers. */
export function pairLabels(
  map: LetterMap,
  { to }: Sentence,
  labels: readonly PhraseHit<MeasureLabel>[],
): PlacedLabel[] {
  const { tokens } = map;
  const placed: PlacedLabel[] = [];
  for (let index = 0; index < labels.length; index += 1) {
    const chain = readChain(map, labels, index, to);
    if (chain !== undefined) {
      placed.push(...chain);
      index += chain.length - 1;
      continue;
    }
    const label = labels[index]!;
    const next = labels[index + 1];
    if (tokens[label.to]?.text === "/") {
      if (next !== undefined && next.from === label.to + 1) {
        placed.push({ label, from: next.to, part: "first" });
        placed.push({ label: next, from: next.to, part: "second" });
        index += 1;
        continue;
      }
      const short = shortPartner(label, tokens[label.to + 1]?.text);
      if (short !== undefined && label.to + 2 < to) {
        const from = label.to + 2;
        placed.push({ label, from, part: "first" });
        placed.push({ label: short, from, part: "second" });
        continue;
      }
    }
    placed.push({
      label,
      from: label.to,
      ...(label.means.isOfPair === true ? { part: "first" } : {}),
    });
  }
  return placed;
}

/**
 * `EROA/RVol/RF 0.29 cm2/42 ml/47 %`: as many numbers as names, and in their order. Of two without
 * units of their own (`56/38 mm`) the parts are read.
 */
function readChain(
  { tokens, folded }: LetterMap,
  labels: readonly PhraseHit<MeasureLabel>[],
  first: number,
  end: number,
): PlacedLabel[] | undefined {
  let next = first + 1;
  while (labels[next] !== undefined && isSlashed(tokens, labels[next - 1]!, labels[next]!))
    next += 1;
  const count = next - first;
  if (count < 2) return undefined;
  let at = labels[next - 1]!.to;
  while (at < end && tokens[at]!.kind === "mark" && ":=".includes(tokens[at]!.text)) at += 1;
  const numbers: number[] = [];
  let units = 0;
  while (at < end && tokens[at]!.kind === "number" && numbers.length <= count) {
    numbers.push(at);
    const unit = readWrittenUnit(folded.text, tokens[at]!.end);
    if (unit !== undefined) units += 1;
    at += 1;
    while (at < end && tokens[at]!.start < (unit?.end ?? 0)) at += 1;
    if (tokens[at]?.text !== "/") break;
    at += 1;
  }
  if (numbers.length !== count || (count === 2 && units < 2)) return undefined;
  return numbers.map((from, index) => ({ label: labels[first + index]!, from }));
}

const isSlashed = (
  tokens: LetterMap["tokens"],
  one: PhraseHit<MeasureLabel>,
  other: PhraseHit<MeasureLabel>,
): boolean => tokens[one.to]?.text === "/" && other.from === one.to + 1;

/** `LVIDd/s`, `LVEDD/ESD` */
function shortPartner(
  label: PhraseHit<MeasureLabel>,
  text: string | undefined,
): PhraseHit<MeasureLabel> | undefined {
  if (text !== "s" && text !== "sys" && text !== "syst") return undefined;
  if (label.means.measure !== "endDiastolicDiameter") return undefined;
  return { ...label, means: { ...label.means, measure: "endSystolicDiameter" } };
}
