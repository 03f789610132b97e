import type { FactOf } from "../fact.ts";
import { echoMeasures, type EchoMeasure } from "../echo-measure.ts";
import type { DraftNumber, EchoDraft } from "./echo-draft.ts";

/** The draft with one number changed; what is taken of a measure is one number at most. */
export function changeNumber(
  draft: EchoDraft,
  place: number,
  change: Partial<Pick<DraftNumber, "text" | "unit" | "isTaken" | "isConfirmed">>,
): EchoDraft {
  const changed = draft.numbers[place];
  if (changed === undefined) return draft;
  // A number that was changed is another number: that it is right was said of the old one.
  const isOther = change.text !== undefined || change.unit !== undefined;
  const { isConfirmed: _said, ...unsaid } = changed;
  const next = { ...(isOther ? unsaid : changed), ...change };
  return {
    ...draft,
    numbers: draft.numbers.map((one, at) => {
      if (at === place) return next;
      const isRival = next.isTaken && one.measure === next.measure && one.isTaken;
      return isRival ? { ...one, isTaken: false } : one;
    }),
  };
}

/** The draft with one number of a measure typed by hand; an emptied field takes nothing. */
export function typeNumber(
  draft: EchoDraft,
  measure: EchoMeasure,
  change: Partial<Pick<DraftNumber, "text" | "unit">>,
): EchoDraft {
  const place = draft.numbers.findIndex((one) => one.measure === measure);
  const units = echoMeasures[measure].units;
  const from: DraftNumber = draft.numbers[place] ?? {
    measure,
    text: "",
    // Where there are two, neither is taken for granted: 0.4 of one is 40 of the other.
    ...(units.length === 1 ? { unit: units[0] } : {}),
    isTaken: false,
    doubts: [],
    assumed: [],
  };
  const text = change.text ?? from.text;
  const isTaken = text.trim() !== "";
  const numbers = place === -1 ? [...draft.numbers, from] : draft.numbers;
  return changeNumber({ ...draft, numbers }, place === -1 ? numbers.length - 1 : place, {
    ...change,
    isTaken,
  });
}

/** The draft with a statement taken or not; the opposite statement then goes. */
export function takeSign(draft: EchoDraft, place: number, isTaken: boolean): EchoDraft {
  const chosen = draft.signs[place];
  return {
    ...draft,
    signs: draft.signs.map((one, at) => {
      if (at === place) return { ...one, isTaken };
      return isTaken && one.sign === chosen?.sign ? { ...one, isTaken: false } : one;
    }),
  };
}

/** A study that was saved, as a draft to be corrected: each number in its own unit. */
export function draftOfStudy(fact: FactOf<"echo">): EchoDraft {
  const { source, on, method, mechanism, grade, values, signs, isAcute, place, note } = fact;
  return {
    source,
    day: on === undefined ? { offers: [], isLeftOut: true } : { offers: [], chosen: on },
    grade:
      grade === undefined
        ? { offers: [] }
        : {
            offers: [
              {
                value: grade.word,
                ...(grade.quote === undefined ? {} : { quote: grade.quote }),
                doubts: [],
              },
            ],
            chosen: grade.word,
          },
    method: { offers: [], chosen: method },
    mechanism: { offers: [], chosen: mechanism },
    numbers: values.map(({ measure, value, unit, confirmed, quote }) => ({
      measure,
      text: String(value),
      unit,
      isTaken: true,
      ...(confirmed === true ? { isConfirmed: true } : {}),
      ...(quote === undefined ? {} : { quote, readAs: String(value) }),
      doubts: [],
      assumed: [],
    })),
    signs: signs.map(({ sign, isThere, quote }) => ({
      sign,
      isThere,
      isTaken: true,
      ...(quote === undefined ? {} : { quote }),
      doubts: [],
    })),
    ...(isAcute === undefined ? {} : { isAcute }),
    place: place ?? "",
    ...(note === undefined ? {} : { note }),
  };
}
