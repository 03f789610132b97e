import {
  findNoAllergy,
  findNoOtherAllergy,
  type CardAllergy,
  type CardFacts,
  type CardImplant,
  type CardNoOtherAllergy,
} from "#care/card/card-facts.ts";
import { cardWordsFor } from "#words/card-words.ts";
import type { Language } from "#words/catalogue.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatPartialDay } from "#words/format-partial-day.ts";
import { tidyName } from "#words/words-context.ts";

/** Who it is: name and year of birth, as far as they were entered. */
export function describeName({ name, birthYear }: CardFacts, language: Language): string {
  const words = cardWordsFor(language);
  const tidy = tidyName(name);
  const year = birthYear === undefined ? undefined : String(birthYear);
  if (tidy === undefined) {
    return year === undefined ? words.notEntered : fillMessage(language, words.born, { year });
  }
  return year === undefined ? tidy : fillMessage(language, words.nameAndYear, { name: tidy, year });
}

/** @param isShort for a code: the month of the study is enough */
export function describeLeak(
  { leak, isLeakNotTold = false }: Pick<CardFacts, "leak" | "isLeakNotTold">,
  language: Language,
  isShort = false,
): string {
  const words = cardWordsFor(language);
  if (isLeakNotTold) return words.leakNotTold;
  if (leak?.grade === undefined) return words.leakNotKnown;
  const grade = words.grades[leak.grade];
  if (leak.isBeforeProcedure) return fillMessage(language, words.leakBefore, { grade });
  if (leak.on === undefined) return fillMessage(language, words.leak, { grade });
  if (isShort) return fillMessage(language, words.leakShort, { grade, date: leak.on.slice(0, 7) });
  const date = formatPartialDay(leak.on, language);
  return fillMessage(language, words.leakOn, { grade, date });
}

export function describeThinner(
  { alsoPerhaps = [], unread = 0, ...thinner }: CardFacts["bloodThinner"],
  language: Language,
  isShort = false,
): string {
  const words = cardWordsFor(language);
  const perhaps = alsoPerhaps.flatMap((name) => tidyName(name) ?? []);
  const also =
    perhaps.length === 0
      ? []
      : [fillMessage(language, words.thinnerAlsoPerhaps, { names: perhaps.join(", ") })];
  const open =
    unread === 0 ? [] : [fillMessage(language, words.thinnerUnread, { count: String(unread) })];
  return [describeSureThinner(thinner, language, isShort), ...also, ...open].join(". ");
}

function describeSureThinner(
  { answer, names }: Pick<CardFacts["bloodThinner"], "answer" | "names">,
  language: Language,
  isShort: boolean,
): string {
  const words = cardWordsFor(language);
  const tidy = names.flatMap((name) => tidyName(name) ?? []);
  if (tidy.length > 0) {
    const message = isShort && answer === "yes" ? words.thinnerShort : words.bloodThinner[answer];
    return fillMessage(language, message, { names: tidy.join(", ") });
  }
  if (answer === "yes") return words.bloodThinnerUnnamed;
  return answer === "perhaps" ? words.bloodThinnerUnsure : words.bloodThinner[answer];
}

/**
 * One line an allergy, penicillin always first: also where it is not known. That there is no other
 * comes last, with its day, and only where somebody said so.
 *
 * @param isShort for a code
 */
export function describeAllergies(
  facts: CardFacts,
  language: Language,
  isShort = false,
): readonly string[] {
  const words = cardWordsFor(language);
  const reactions = isShort ? words.reactionsShort : words.reactions;
  const none = findNoAllergy(facts);
  if (none !== undefined) return [describeNone(none, words.noAllergy, language)];
  const isPenicillin = ({ about }: CardAllergy): boolean => about === "penicillin";
  const lineOf = (allergy: CardAllergy) => describeAllergy(allergy, reactions, language);
  const penicillin = facts.allergies.filter(isPenicillin).map(lineOf);
  const noOther = findNoOtherAllergy(facts);
  const rest = [
    ...facts.allergies.filter((one) => !isPenicillin(one)).map(lineOf),
    ...(noOther === undefined ? [] : [describeNone(noOther, words.noOtherAllergy, language)]),
  ];
  if (penicillin.length > 0) return [...penicillin, ...rest];
  const { allergy } = facts.prophylaxis;
  if (allergy === "notKnown") return [words.penicillinNotKnown, ...rest];
  if (allergy === "none") {
    const isSummary = facts.isFromSummary === true;
    return [isSummary ? words.penicillinNoneSummary : words.penicillinNone, ...rest];
  }
  const reaction = reactions[allergy === "reactionNotKnown" ? "notKnown" : allergy];
  const what = words.allergies.penicillin;
  return [fillMessage(language, words.allergyLine, { what, reaction }), ...rest];
}

function describeNone(
  { saidBy, on }: CardNoOtherAllergy,
  messages: Readonly<Record<CardNoOtherAllergy["saidBy"] | "noDay", string>>,
  language: Language,
): string {
  if (on === undefined) return messages.noDay;
  return fillMessage(language, messages[saidBy], { date: formatPartialDay(on, language) });
}

function describeAllergy(
  allergy: CardAllergy,
  reactions: Readonly<Record<NonNullable<CardAllergy["reaction"]>, string>>,
  language: Language,
): string {
  const words = cardWordsFor(language);
  const { about, isPerhaps, text, reaction = "notKnown", reactionText } = allergy;
  const named = tidyName(text);
  const what = about === "other" && named !== undefined ? named : words.allergies[about];
  const told = tidyName(reactionText);
  const kind = reactions[reaction];
  return fillMessage(language, isPerhaps ? words.allergyPerhaps : words.allergyLine, {
    what,
    reaction: told === undefined ? kind : `${told}, ${kind}`,
  });
}

/**
 * What is in the body.
 *
 * @param isShort for a code: kind, valve and year alone
 */
export function describeImplant(
  { implant, isPerhaps, valve, model, serial, on, mri }: CardImplant,
  language: Language,
  isShort = false,
): string {
  const words = cardWordsFor(language);
  const kind = words.implants[implant];
  const called = tidyName(model);
  const ownSerial = tidyName(serial);
  const ownMri = tidyName(mri);
  const parts = [
    isPerhaps ? fillMessage(language, words.implantPerhaps, { implant: kind }) : kind,
    ...(valve === undefined ? [] : [words.valves[valve]]),
    ...(called === undefined || isShort ? [] : [called]),
    ...(on === undefined ? [] : [isShort ? on.slice(0, 4) : formatPartialDay(on, language)]),
    ...(ownSerial === undefined || isShort
      ? []
      : [fillMessage(language, words.serial, { serial: ownSerial })]),
  ];
  const line = parts.join(", ");
  if (ownMri === undefined || isShort) return line;
  return `${line}. ${fillMessage(language, words.mri, { text: ownMri })}`;
}

/** Whom to phone. */
export function describeClinic(
  { clinicName, clinicPhone }: Pick<CardFacts, "clinicName" | "clinicPhone">,
  language: Language,
): string {
  const words = cardWordsFor(language);
  const name = tidyName(clinicName);
  const phone = tidyName(clinicPhone);
  if (phone !== undefined) {
    return name === undefined ? phone : fillMessage(language, words.clinic, { name, phone });
  }
  return name === undefined ? words.noClinic : fillMessage(language, words.clinicNoPhone, { name });
}
