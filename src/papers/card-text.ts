import type { CardFacts } from "#care/card/card-facts.ts";
import { decideCard } from "#care/card/decide-card.ts";
import type { ProphylaxisDecision } from "#care/prophylaxis/prophylaxis-decision.ts";
import { cardWordsFor } from "#words/card-words.ts";
import type { Language } from "#words/catalogue.ts";
import { describeProphylaxis } from "#words/describe-prophylaxis.ts";
import { fillMessage } from "#words/fill-message.ts";
import { prophylaxisWordsFor } from "#words/prophylaxis-words.ts";
import { cardEdition, cardMark, computeCardCheck } from "./card-check.ts";
import {
  describeAllergies,
  describeClinic,
  describeImplant,
  describeLeak,
  describeName,
  describeThinner,
} from "./card-lines.ts";
import { letterBytes, utf8Length } from "./utf8-length.ts";

/**
 * The most bytes a code holds that is read from 25 mm of paper: 287 fit version 12 at level M,
 * 65 modules of 0.38 mm; the white around them is the paper's. Drawn at 300 dots an inch, turned,
 * out of focus, and both, all of 160 looks at such a code were read; of version 13 not all were.
 */
export const maxCardTextBytes = 287;

/** What was left out so that the code can be read, in the order in which it goes. */
export type CutFromText = "otherConditions" | "guideline" | "reason" | "leak" | "longLines";

export interface CardText {
  readonly text: string;
  readonly cut: readonly CutFromText[];
  /** Whether it fits a code that can be read; if not, none should be drawn. */
  readonly fits: boolean;
}

interface TextLine {
  readonly text: string;
  /** The line goes when this is cut; one without it stays. */
  readonly goesWith?: CutFromText;
  /** Read back, so it never loses its end. */
  readonly isWhole?: true;
}

const cutOrder: readonly CutFromText[] = ["otherConditions", "guideline", "reason", "leak"];
const allCut: readonly CutFromText[] = [...cutOrder, "longLines"];

/**
 * The card as plain text for a code that any camera reads: the answer first, dated, with a check
 * at the end (`computeCardCheck`). What does not fit goes in a fixed order, and the caller is told.
 */
export function writeCardText(facts: CardFacts, language: Language): CardText {
  const lines = listLines(facts, language);
  const { kind } = decideCard(facts).prophylaxis;
  for (let count = 0; count <= cutOrder.length; count += 1) {
    const cut = cutOrder.slice(0, count);
    const text = seal(keepLines(lines, cut), kind);
    if (fitsCode(text)) {
      const gone = cut.filter((one) => lines.some(({ goesWith }) => goesWith === one));
      return { text, cut: gone, fits: true };
    }
  }
  const text = shortenLines(keepLines(lines, cutOrder), kind, language);
  return { text, cut: allCut, fits: fitsCode(text) };
}

const fitsCode = (text: string): boolean => utf8Length(text) <= maxCardTextBytes;

function listLines(facts: CardFacts, language: Language): TextLine[] {
  const words = cardWordsFor(language);
  const { prophylaxis, madeOn, validUntil } = decideCard(facts);
  const { labelsShort } = words;
  const implants = facts.implants.map((one) => describeImplant(one, language, true)).join("; ");
  const line = (goesWith: CutFromText, ...texts: readonly string[]): TextLine[] =>
    texts.map((text) => ({ text, goesWith }));
  return [
    {
      text: `${words.questionShort[prophylaxis.procedure]}: ${words.answerShort[prophylaxis.kind]}`,
      isWhole: true,
    },
    ...line("guideline", ...nameGuideline(prophylaxis, language)),
    ...line("reason", describeReason(prophylaxis, language)),
    { text: describeName(facts, language) },
    ...line("leak", describeLeak(facts, language, true)),
    ...line("otherConditions", ...facts.otherConditions.map((id) => words.conditions[id])),
    { text: `${labelsShort.bloodThinner}: ${describeThinner(facts.bloodThinner, language, true)}` },
    { text: `${labelsShort.allergy}: ${describeAllergies(facts, language, true).join("; ")}` },
    ...(implants === "" ? [] : [{ text: `${labelsShort.implant}: ${implants}` }]),
    { text: `${labelsShort.ask}: ${describeClinic(facts, language)}` },
    {
      text: fillMessage(language, words.madeAndValid, { made: madeOn, until: validUntil }),
      isWhole: true,
    },
    { text: words.notSignedOffShort },
  ];
}

function nameGuideline({ by }: ProphylaxisDecision, language: Language): string[] {
  return by.kind === "society" ? [prophylaxisWordsFor(language).societies[by.society]] : [];
}

function describeReason(decision: ProphylaxisDecision, language: Language): string {
  const { why } = describeProphylaxis(decision, language).dentist;
  const { ownValve } = prophylaxisWordsFor(language).why;
  return why.startsWith(ownValve.dentist) ? cardWordsFor(language).ownValveShort : why;
}

function keepLines(lines: readonly TextLine[], cut: readonly CutFromText[]): TextLine[] {
  return lines.filter(({ goesWith }) => goesWith === undefined || !cut.includes(goesWith));
}

/** Long lines lose their end, and say so, until all fit. */
function shortenLines(lines: readonly TextLine[], kind: string, language: Language): string {
  const { andMore } = cardWordsFor(language);
  // At 20 bytes what a person typed takes 5 lines of 27, and what we write the rest.
  for (let longest = 60; ; longest -= 4) {
    const text = seal(
      lines.map(({ text: line, isWhole = false }) => ({
        text: isWhole ? line : shorten(line, longest, andMore),
      })),
      kind,
    );
    if (fitsCode(text) || longest <= 20) return text;
  }
}

function shorten(line: string, longest_bytes: number, end: string): string {
  if (utf8Length(line) <= longest_bytes) return line;
  let kept = "";
  let bytes = 0;
  for (const letter of line) {
    bytes += letterBytes(letter);
    if (bytes > longest_bytes) break;
    kept += letter;
  }
  return `${kept.trimEnd()}${end}`;
}

function seal(lines: readonly TextLine[], kind: string): string {
  const body = `${lines.map(({ text }) => text).join("\n")}\n${cardMark}${cardEdition} ${kind} `;
  return body + computeCardCheck(body);
}
