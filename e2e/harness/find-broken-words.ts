/** Runs in the page: words that are torn apart by the end of a line, as in a column too narrow for them. */
export function findBrokenWords(): string[] {
  const faults: string[] = [];
  const place =
    document.querySelector("dialog[open]") ?? document.querySelector("main") ?? document.body;
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement?.checkVisibility() !== true) continue;
    // What is cut small for the ear alone, or drawn, is not read by the eye.
    if (node.parentElement.closest(".visually-hidden, svg, option") !== null) continue;
    for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[\p{L}\d]{2,}/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) faults.push(`"${word}" stands on ${tops.size} lines`);
    }
  }
  return faults;
}
