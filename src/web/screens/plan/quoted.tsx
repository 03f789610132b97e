interface Props {
  readonly letter: string | undefined;
  readonly quote: string;
  readonly start: number | undefined;
}

/** So much of the letter before and behind a phrase; enough to find it there. */
const around = 32;

/** A phrase of the letter, marked, with the words around it. */
export function Quoted({ letter, quote, start }: Props) {
  const [before, after] =
    letter === undefined || start === undefined
      ? ["", ""]
      : [tail(letter.slice(0, start)), head(letter.slice(start + quote.length))];
  return (
    <q class="quoted">
      {before}
      <mark>{quote}</mark>
      {after}
    </q>
  );
}

/** The end of what stands before, from a whole word on and on one line. */
function tail(text: string): string {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return line.length <= around ? line : `… ${line.slice(-around).replace(/^\S*\s/u, "")}`;
}

function head(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length <= around ? line : `${line.slice(0, around).replace(/\s\S*$/u, "")} …`;
}
