/** Runs in the page: what a finger could miss. 44 px, and the rows of a question 56. */
export function findSmallTargets(): string[] {
  const targets = "main a, main button, main .tick, main select, main input, .foot a, .top a";
  return [...document.querySelectorAll<HTMLElement>(targets)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    // A link inside a sentence is as high as its line, as in every text.
    const isInText = element.closest("p, .lines") !== null;
    const isInLabel = element.matches("label input");
    if (box.width < 3 || isInText || isInLabel || !element.checkVisibility()) return [];
    const least = element.matches("fieldset .tick, .choice") ? 56 : 44;
    return box.height >= least ? [] : [`"${element.textContent}" is ${box.height} px high`];
  });
}
