/** Runs in the page: what is wider than the window, or cut by its own box. */
export function findCutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > width) {
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide in ${width}`);
  }
  for (const element of document.querySelectorAll<HTMLElement>("a, button, h1, h2, p, li, label")) {
    const box = element.getBoundingClientRect();
    const isShown = box.width > 2 && box.height > 2 && element.checkVisibility();
    if (isShown && (box.right > width + 1 || box.left < -1)) {
      faults.push(
        `"${element.textContent?.slice(0, 40)}" reaches from ${box.left} to ${box.right}`,
      );
    }
  }
  return faults;
}
