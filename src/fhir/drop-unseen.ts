/** What a browser would not show: what begins with the first ends with the second. */
const unseen = [
  ["<!--", "-->"],
  ["<script", "</script"],
  ["<style", "</style"],
] as const;

/**
 * A piece of XHTML without its comments, scripts and styles: nobody who signed it has seen them. One
 * that never ends stays, so that nothing after it is left out in silence.
 */
export function dropUnseen(div: string): string {
  return unseen.reduce((text, [start, end]) => dropBetween(text, start, end), div);
}

/** In one pass: work that grows with the square of a long text would not end. */
function dropBetween(text: string, start: string, end: string): string {
  // Lower case of the letters of a tag alone: others may change their length.
  const low = text.replaceAll(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  let kept = "";
  let from = 0;
  for (;;) {
    const begin = low.indexOf(start, from);
    const stop = begin === -1 ? -1 : low.indexOf(end, begin + start.length);
    if (stop === -1) return kept + text.slice(from);
    // In its place a gap, so that no two words become one.
    kept += `${text.slice(from, begin)} `;
    const close = end.endsWith(">") ? stop + end.length : low.indexOf(">", stop) + 1;
    if (close === 0) return kept;
    from = close;
  }
}
