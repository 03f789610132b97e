import type { ListedOption, OptionList } from "#care/options/option-list.ts";
import { optionSocieties } from "#knowledge/option-statement.ts";
import { askForMissing } from "./ask-for-missing.ts";
import { catalogueFor } from "./catalogue.ts";
import { describeSocieties, type SocietyTold } from "./describe-option-society.ts";
import { emergencyNumberFor } from "./emergency-numbers.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import { optionWordsFor } from "./option-words.ts";
import type { WordsContext } from "./words-context.ts";

/** One option as a person reads it. */
export interface OptionTold {
  readonly id: ListedOption["id"];
  readonly title: string;
  readonly what: string;
  /** Each guide by itself, in a fixed order. */
  readonly societies: readonly SocietyTold[];
  /** What it has shown. */
  readonly evidence: readonly string[];
}

/** What guides list for one person. The emergency line is never below another line. */
export interface OptionsTold {
  readonly emergency: string;
  readonly headline: string;
  readonly intro: readonly string[];
  /** About this person by what is known, for it or against it. */
  readonly listed: readonly OptionTold[];
  /** Not known yet if it is about them. */
  readonly mayApply: readonly OptionTold[];
  /** Not about them as things are, each with what stands against it. */
  readonly notNow: readonly OptionTold[];
  /** What would tell, as questions. */
  readonly missing: readonly string[];
  readonly questions: readonly string[];
  readonly footer: readonly string[];
}

/** A pure function: the same list gives the same words on every device. */
export function describeOptions(list: OptionList, context: WordsContext): OptionsTold {
  const { language } = context;
  const words = optionWordsFor(language);
  const base = { emergency: describeEmergencyLine(list, context), footer: words.footer };
  if (list.kind === "emergency") {
    const none = { listed: [], mayApply: [], notNow: [], missing: [], questions: [] };
    return { ...base, headline: words.headline.emergency, intro: [words.emergencyTodo], ...none };
  }
  const told = list.options.map((option) => ({
    isSettled: hasStatus(option, ["applies", "against"]),
    isOpen: hasStatus(option, ["mayApply"]),
    option: describeOption(option, list, context),
    ruledOut: describeSocieties(option, context, true),
  }));
  const listed = told.filter(({ isSettled }) => isSettled).map(({ option }) => option);
  const mayApply = told
    .filter(({ isSettled, isOpen }) => !isSettled && isOpen)
    .map(({ option }) => option);
  return {
    ...base,
    headline: chooseHeadline(list, listed, mayApply, context),
    intro: describeIntro(list, context),
    listed,
    mayApply,
    notNow: told
      .filter(({ isSettled, isOpen }) => !isSettled && !isOpen)
      .map(({ option, ruledOut }) => ({ ...option, societies: ruledOut, evidence: [] })),
    missing: askForMissing(list.missing, context),
    questions: list.questions.map(({ id }) => words.questions[id]),
  };
}

function hasStatus({ bySociety }: ListedOption, statuses: readonly string[]): boolean {
  return optionSocieties.some((society) => statuses.includes(bySociety[society].status));
}

function chooseHeadline(
  list: Exclude<OptionList, { kind: "emergency" }>,
  listed: readonly OptionTold[],
  mayApply: readonly OptionTold[],
  { language }: WordsContext,
): string {
  const { headline } = optionWordsFor(language);
  if (list.kind === "afterProcedure") return headline.afterProcedure;
  if (list.missing.includes("grade") || list.missing.includes("mechanism")) {
    return headline.cannotTell;
  }
  return listed.length + mayApply.length === 0 ? headline.nothing : headline.ownValve;
}

function describeIntro(
  list: Exclude<OptionList, { kind: "emergency" }>,
  { language }: WordsContext,
): readonly string[] {
  const words = optionWordsFor(language);
  const { studyOn, isStudyOfNow, flags, kind } = list;
  return [
    ...words.intro,
    studyOn === undefined
      ? words.noStudyDate
      : fillMessage(language, words.studyOn, { date: formatDay(studyOn, language) }),
    ...(flags.length > 0 ? [words.oldStudy] : []),
    ...(isStudyOfNow ? [] : [words.oldStudyBefore]),
    ...(kind === "afterProcedure" ? [words.leakAfter] : []),
  ];
}

function describeOption(
  option: ListedOption,
  { kind }: OptionList,
  context: WordsContext,
): OptionTold {
  const words = optionWordsFor(context.language);
  const isCheck = option.id === "watchfulWaiting" && kind === "afterProcedure";
  const { title, what } = isCheck ? words.afterProcedure : words.options[option.id];
  return {
    id: option.id,
    title,
    what,
    societies: describeSocieties(option, context),
    evidence: option.evidence.map(({ rule }) => tellEvidence(rule, words.evidence)),
  };
}

/** @throws RangeError for evidence without words; a test asks for all of it */
function tellEvidence(rule: string, texts: Readonly<Record<string, string>>): string {
  const text = Object.hasOwn(texts, rule) ? texts[rule] : undefined;
  if (text === undefined) throw new RangeError(`Cannot describe evidence "${rule}": no words`);
  return text;
}

/** Always there: a list of options is read in calm, and the call must still be found. */
function describeEmergencyLine(list: OptionList, { country, language }: WordsContext): string {
  const { answer } = catalogueFor(language);
  const number = emergencyNumberFor(country)?.number;
  const isNow = list.kind === "emergency";
  if (number === undefined) {
    return isNow ? answer.emergencyNowNumberUnknown : optionWordsFor(language).emergencyIf;
  }
  return isNow
    ? fillMessage(language, answer.emergencyNow, { number })
    : fillMessage(language, optionWordsFor(language).emergencyIfNumber, { number });
}
