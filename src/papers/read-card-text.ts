import { readCardAnswer } from "#care/card/decide-card.ts";
import { prophylaxisAnswers, type ProphylaxisAnswer } from "#knowledge/prophylaxis-statement.ts";
import { isRealDay, type CalendarDay } from "#units/zoned-time.ts";
import { cardWordsFor } from "#words/card-words.ts";
import type { Language } from "#words/catalogue.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { cardEdition, cardMark, computeCardCheck } from "./card-check.ts";

/** What a text from a code turned out to be. */
export type ReadCard =
  | {
      readonly kind: "card";
      /** What the card says today: past its day a "no" is "ask". */
      readonly answer: ProphylaxisAnswer;
      readonly saidWhenMade: ProphylaxisAnswer;
      readonly isOutOfDate: boolean;
      readonly madeOn: CalendarDay;
      readonly validUntil: CalendarDay;
      /** The lines of the card, without the check. */
      readonly lines: readonly string[];
      /** What to know about it, in plain words. */
      readonly told: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly because: "notOurs" | "newer" | "changed";
      readonly told: readonly string[];
    };

const lastLine = new RegExp(`^${cardMark}(\\d+) ([a-z]+) ([0-9A-F]{8})$`, "u");
const days = /^\D*(\d{4}-\d{2}-\d{2})\D+(\d{4}-\d{2}-\d{2})\D*$/u;

/**
 * Read a card's text back: whole and unchanged by its check, or refused in plain words.
 *
 * @param today the day on which it is read
 */
export function readCardText(text: string, today: CalendarDay, language: Language): ReadCard {
  const { read: words, answerShort } = cardWordsFor(language);
  const refuse = (because: "notOurs" | "newer" | "changed"): ReadCard => ({
    kind: "refused",
    because,
    told: [words[because]],
  });
  // Programs that show a code may end lines their own way.
  const tidy = text.replaceAll("\r\n", "\n").trim();
  const lines = tidy.split("\n");
  const match = lastLine.exec(lines.at(-1) ?? "");
  if (match === null) return refuse(looksLikeOurs(tidy) ? "changed" : "notOurs");
  const [, edition, kind, check] = match;
  if (Number(edition) > cardEdition) return refuse("newer");
  if (computeCardCheck(tidy.slice(0, -8)) !== check) return refuse("changed");
  const answer = prophylaxisAnswers.find((one) => one === kind);
  // A check can be made anew: what stands in large letters must be what the mark says.
  if (answer === undefined || !lines[0]?.endsWith(`: ${answerShort[answer]}`)) {
    return refuse("changed");
  }
  const dated = lines.slice(0, -1).findLast((line) => days.test(line));
  const [, madeOn = "", validUntil = ""] = days.exec(dated ?? "") ?? [];
  if (!isRealDay(madeOn) || !isRealDay(validUntil)) return refuse("changed");
  const now = readCardAnswer({ kind: answer, madeOn, validUntil }, today);
  const isAhead = today < madeOn;
  const ended = fillMessage(language, isAhead ? words.notYet : words.outOfDate, {
    date: formatDay(isAhead ? madeOn : validUntil, language),
  });
  return {
    kind: "card",
    answer: now.kind,
    saidWhenMade: answer,
    isOutOfDate: now.isOutOfDate,
    madeOn,
    validUntil,
    lines: lines.slice(0, -1),
    told: [...(now.isOutOfDate ? [ended] : []), words.whole],
  };
}

/** A text that was cut short still has its first line, or a piece of the last. */
function looksLikeOurs(text: string): boolean {
  return new RegExp(`^ANTIBIOTIC|\\n${cardMark}\\d`, "u").test(text);
}
