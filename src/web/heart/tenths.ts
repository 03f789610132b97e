/** What a heart and its vessels lie within, in tenths of a unit, with room to spare. */
const least = -2_000;
const most = 8_000;
/** Each made when it is first needed: a beating heart comes back to the same numbers all the time. */
const texts = Array.from({ length: most - least }, () => "");

/**
 * So many tenths as a decimal number for a path, with a space behind it: 123 is "12.3 ".
 *
 * To make such a text costs more than everything else that is done with the number in a frame,
 * so each is kept.
 */
export function writeTenths(tenths: number): string {
  const at = tenths - least;
  const known = texts[at];
  if (known === undefined) return `${tenths / 10} `;
  if (known !== "") return known;
  const text = `${tenths / 10} `;
  texts[at] = text;
  return text;
}
