import { toStoredEchoQuantity, type EchoUnit } from "#units/echo-quantity.ts";
import { echoMeasures } from "../echo-measure.ts";
import type { DraftChoice, DraftNumber, DraftOffer, DraftSign, EchoDraft } from "./echo-draft.ts";
import type { Found, LetterGrade, LetterReading, LetterValue } from "./letter-reading.ts";

/**
 * What a letter offers for the record, as a draft that a person confirms.
 *
 * Taken is only what is of this study and without doubt. What asks is on offer and not taken; what
 * is of an earlier study or of another valve is not on offer at all.
 *
 * @param today `YYYY-MM-DD`: a day that has not come yet is not on offer
 */
export function draftStudy(reading: LetterReading, today: string): EchoDraft {
  return {
    source: "letter",
    day: draftDay(reading.dates, today),
    grade: draftChoice(reading.grades.flatMap(listGrades)),
    method: draftChoice(reading.methods.map(toOffer)),
    mechanism: draftChoice(reading.mechanisms.map(toOffer)),
    numbers: reading.values.filter(isOffered).map(draftNumber),
    signs: reading.signs
      .filter(isOffered)
      .map(({ sign, isThere, use, quote, doubts }): DraftSign => ({
        sign,
        isThere,
        isTaken: use === "current",
        quote: quote.text,
        doubts,
      })),
    place: "",
  };
}

function isOffered({ use }: Found): boolean {
  return use === "current" || use === "asks";
}

function draftNumber(value: LetterValue): DraftNumber {
  const { measure, use, quote, doubts, assumed } = value;
  const unit = chooseUnit(value);
  const text = chooseText(value);
  return {
    measure,
    text,
    ...(unit === undefined ? {} : { unit }),
    // Without a number or a unit there is nothing to take, whatever the reader made of it.
    isTaken: use === "current" && doubts.length === 0 && text !== "" && unit !== undefined,
    quote: quote.text,
    quoteStart: quote.start,
    readAs: text,
    doubts,
    assumed,
  };
}

/** A range, a limit, and a number in a unit that is not this measure's are left to the person. */
function chooseText({ written, doubts }: LetterValue): string {
  const isOneNumber = written.low === written.high && written.limit === undefined;
  const isForeign = doubts.some(({ code }) => code === "unitDoesNotFit");
  return isOneNumber && !isForeign ? String(written.low) : "";
}

/** The unit as written, else the one the reader found or assumed; none while it is open. */
function chooseUnit({ measure, written, stored }: LetterValue): EchoUnit | undefined {
  const allowed: readonly EchoUnit[] = echoMeasures[measure].units;
  const asWritten = allowed.find((unit) => unit === written.unit);
  if (asWritten !== undefined) return asWritten;
  // Only one unit exists: a person who types the number reads it beside the field.
  if (allowed.length === 1) return allowed[0];
  return allowed.find(
    (unit) => toStoredEchoQuantity({ value: written.low, unit }).value === stored?.value,
  );
}

interface Said<Of extends string> extends DraftOffer<Of> {
  readonly use: Found["use"];
}

/** A word whose scale is not said is on offer in each of its readings. */
function listGrades(found: LetterGrade): Said<LetterGrade["grade"]>[] {
  const { grade, otherwise } = found;
  const values = otherwise === undefined || otherwise === grade ? [grade] : [grade, otherwise];
  return values.map((value) => ({ ...toOffer({ ...found, word: value }) }));
}

function toOffer<Of extends string>({
  word,
  use,
  quote,
  doubts,
}: Found & { readonly word: Of }): Said<Of> {
  return { value: word, use, quote: quote.text, quoteStart: quote.start, doubts };
}

/** Of one word said without doubt it is chosen; of two, or of one in doubt, none is. */
function draftChoice<Of extends string>(said: readonly Said<Of>[]): DraftChoice<Of> {
  const offers: DraftOffer<Of>[] = [];
  for (const { use, ...offer } of said) {
    const isNew = !offers.some(({ value }) => value === offer.value);
    if (isNew && (use === "current" || use === "asks")) offers.push(offer);
  }
  const [first, second] = offers;
  const isSure = first !== undefined && second === undefined && first.doubts.length === 0;
  return { offers, ...(isSure ? { chosen: first.value } : {}) };
}

/** Which of two orders of day and month is meant is asked, also where only one of them can be. */
function draftDay(dates: LetterReading["dates"], today: string): DraftChoice<string> {
  return draftChoice(
    dates.flatMap(({ options, use, quote, doubts }) =>
      options
        .filter((day) => day <= today)
        .map((day) => ({
          value: day,
          use,
          quote: quote.text,
          quoteStart: quote.start,
          doubts,
        })),
    ),
  );
}
