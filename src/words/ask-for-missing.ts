import { capitalise, nameMissing } from "./describe-plan-reason.ts";
import type { MissingForOption } from "./echo-subject.ts";
import { fillMessage } from "./fill-message.ts";
import { optionWordsFor } from "./option-words.ts";
import type { WordsContext } from "./words-context.ts";

/** What is not known, as questions: each has its own, and a number of the scan is asked by name. */
export function askForMissing(
  missing: readonly MissingForOption[],
  { language }: WordsContext,
): readonly string[] {
  const { missing: questions, missingNumber } = optionWordsFor(language);
  return missing.map((what) => {
    if (isAsked(what, questions)) return questions[what];
    const [name = what] = nameMissing([what], {}, language);
    return fillMessage(language, missingNumber, { name: capitalise(name) });
  });
}

function isAsked<Asked extends string>(
  what: string,
  questions: Readonly<Record<Asked, string>>,
): what is Asked {
  return Object.hasOwn(questions, what);
}
