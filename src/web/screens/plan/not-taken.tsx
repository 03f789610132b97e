import type { Found, LetterReading } from "#record/letter/letter-reading.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { describeLetter, type LetterItemWords } from "#words/describe-letter.ts";
import { Quoted } from "./quoted.tsx";

interface Props {
  readonly reading: LetterReading;
  readonly letter: string;
}

/** What stands in the letter and is not of this scan of this valve; folded away, and never lost. */
export function NotTaken({ reading, letter }: Props) {
  const { plan } = useTexts();
  const { language } = useWords();
  const words = describeLetter({ kind: "read", ...reading }, language);
  if (words.kind === "refused") return null;
  const left = (["values", "grades", "signs", "methods", "mechanisms", "dates"] as const).flatMap(
    (list) => pairLeft(reading[list], words[list]),
  );
  if (left.length === 0) return null;
  return (
    <details class="group">
      <summary>
        <Icon name="forward" size={20} />
        {plan.echo.notTakenTitle}
      </summary>
      <ul class="rows">
        {left.map(([{ quote }, { name, value, useText, doubts }]) => (
          <li key={`${quote.start} ${name}`} class="scan-value">
            <span>
              {name}: {value}
            </span>
            <Quoted letter={letter} quote={quote.text} start={quote.start} />
            <span class="quiet">
              {doubts.length === 0 ? useText : doubts.map(({ text }) => text).join(" ")}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was found and is not on offer, each beside its words; both lists are in one order. */
function pairLeft(
  found: readonly Found[],
  words: readonly LetterItemWords[],
): (readonly [Found, LetterItemWords])[] {
  return found.flatMap((one, place) => {
    const told = words[place];
    const isLeft = one.use === "earlier" || one.use === "leftOut";
    return isLeft && told !== undefined ? [[one, told] as const] : [];
  });
}
