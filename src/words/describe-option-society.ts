import type { JudgedStatement, ListedOption, SocietyView } from "#care/options/option-list.ts";
import { optionSocieties, type OptionSociety } from "#knowledge/option-statement.ts";
import { askForMissing } from "./ask-for-missing.ts";
import { describePlanReason } from "./describe-plan-reason.ts";
import { fillMessage } from "./fill-message.ts";
import { optionWordsFor } from "./option-words.ts";
import type { WordsContext } from "./words-context.ts";

/** What one guide says of an option. */
export interface SocietyTold {
  readonly society: OptionSociety;
  readonly statements: readonly StatementTold[];
  /** Where nothing was read, or what was read lists nothing for this person. */
  readonly note?: string;
}

export interface StatementTold {
  readonly rule: string;
  /** Whose it is, with its year. */
  readonly guide: string;
  /** "It is advised." */
  readonly says: string;
  /** As the guide prints it, for a clinician: "Class I, level B". */
  readonly inClass: string;
  /** For whom it is listed, or why it is not advised. */
  readonly forWhom: string;
  /** The numbers of this person beside their marks. */
  readonly seen: readonly string[];
  /** What would tell, as questions. */
  readonly missing: readonly string[];
}

/**
 * Each society by itself; one that says nothing of it and was fully read is left out.
 *
 * @param ruledOut tell what does not apply, and why, instead of what does or may
 */
export function describeSocieties(
  { bySociety }: ListedOption,
  context: WordsContext,
  ruledOut = false,
): readonly SocietyTold[] {
  return optionSocieties.flatMap((society) => {
    const view = bySociety[society];
    const statements = view.statements
      .filter(({ status }) => (status === "doesNotApply") === ruledOut)
      .map((statement) => describeStatement(society, statement, context));
    const note = ruledOut ? undefined : describeNote(society, view, context);
    if (statements.length === 0 && note === undefined) return [];
    return [{ society, statements, ...(note === undefined ? {} : { note }) }];
  });
}

function describeNote(
  society: OptionSociety,
  { status, statements, notRead }: SocietyView,
  { language }: WordsContext,
): string | undefined {
  const words = optionWordsFor(language);
  if (notRead.length > 0)
    return status === "doesNotApply" || statements.length === 0 ? words.notRead : words.notReadMore;
  if (society === "packLeaflet" || status !== "doesNotApply") return undefined;
  return words.notListed;
}

function describeStatement(
  society: OptionSociety,
  statement: JudgedStatement,
  context: WordsContext,
): StatementTold {
  const { language } = context;
  const words = optionWordsFor(language);
  return {
    rule: statement.rule,
    guide: nameGuide(society, statement, context),
    says: chooseSays(statement, context),
    inClass: nameClass(statement, context),
    forWhom: describePlanReason({ ...statement, observed: [] }, words.rules, language).text,
    seen: describeSeen(statement, context),
    missing: askForMissing(statement.missing, context),
  };
}

function chooseSays({ status, says }: JudgedStatement, { language }: WordsContext): string {
  const { verdicts, notNow } = optionWordsFor(language);
  if (status === "doesNotApply") return notNow;
  return status === "mayApply" ? verdicts[says].maybe : verdicts[says].says;
}

/** What was seen, and whether the mark is met. What is not known stands among what is missing. */
function describeSeen(statement: JudgedStatement, { language }: WordsContext): readonly string[] {
  const words = optionWordsFor(language);
  return statement.observed
    .filter(({ met }) => met !== "notKnown")
    .flatMap((one) => {
      const told = tellSeen(one, language);
      if (told !== undefined) return told;
      const seen = { ...statement, observed: [one] };
      const [line] = describePlanReason(seen, words.rules, language).seen;
      if (line === undefined || one.limit === undefined) return line ?? [];
      return fillMessage(language, one.met === "yes" ? words.isSo : words.isNotSo, { line });
    });
}

/** What no scan says: an answer, or a number of a team or a blood test. */
function tellSeen(
  { what, value }: JudgedStatement["observed"][number],
  language: WordsContext["language"],
): string | undefined {
  const { seen, seenNumbers } = optionWordsFor(language);
  if (typeof value === "number") {
    const message = Object.hasOwn(seenNumbers, what) ? seenNumbers[what] : undefined;
    return message === undefined ? undefined : fillMessage(language, message, { value });
  }
  return Object.hasOwn(seen, what) ? seen[what]?.[String(value)] : undefined;
}

function nameGuide(
  society: OptionSociety,
  { sources, isOlderEdition }: JudgedStatement,
  { language }: WordsContext,
): string {
  const words = optionWordsFor(language);
  const year = sources[0]?.year;
  const name = words.societies[society];
  if (year === undefined || society === "packLeaflet") return name;
  const message = isOlderEdition === true ? words.olderSociety : words.society;
  return fillMessage(language, message, { society: name, year });
}

function nameClass(statement: JudgedStatement, { language }: WordsContext): string {
  const words = optionWordsFor(language);
  if (statement.class === undefined) return words.noClass;
  return statement.level === undefined
    ? fillMessage(language, words.inClass, { class: statement.class })
    : fillMessage(language, words.inClassAndLevel, {
        class: statement.class,
        level: statement.level,
      });
}
