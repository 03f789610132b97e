import type { LetterReading, Quote } from "#record/letter/letter-reading.ts";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";

interface Props {
  readonly reading: LetterReading;
  readonly letter: string;
}

/** The whole letter with each phrase marked that something was read from. */
export function MarkedLetter({ reading, letter }: Props) {
  const { plan } = useTexts();
  return (
    <details class="group letter-folded">
      <summary>
        <Icon name="forward" size={20} />
        {plan.echo.letterTitle}
      </summary>
      <p class="quiet">{plan.echo.letterNotKept}</p>
      <p class="letter">{markAll(letter, listQuotes(reading))}</p>
    </details>
  );
}

/** The same beside the lines, where there is room: an eye goes from one to the other. */
export function LetterBeside({ reading, letter }: Props) {
  const { plan } = useTexts();
  return (
    <aside class="picture letter-beside" aria-label={plan.echo.letterTitle}>
      <p class="letter">{markAll(letter, listQuotes(reading))}</p>
      <p class="quiet">{plan.echo.letterNotKept}</p>
    </aside>
  );
}

function listQuotes({ values, grades, signs, dates, methods, mechanisms }: LetterReading): Quote[] {
  return [values, grades, signs, dates, methods, mechanisms]
    .flatMap((found) => found.map(({ quote }) => quote))
    .sort((one, other) => one.start - other.start);
}

/** Phrases may overlap; a mark begins where the one before it ends. */
function markAll(letter: string, quotes: readonly Quote[]) {
  const parts = [];
  let done = 0;
  for (const { start, end } of quotes) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(letter.slice(done, from), <mark key={from}>{letter.slice(from, end)}</mark>);
    done = end;
  }
  return [...parts, letter.slice(done)];
}
