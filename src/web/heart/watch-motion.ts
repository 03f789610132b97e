const wantsLess = "(prefers-reduced-motion: reduce)";

/** Whether the person's device asks for less motion; told again when that changes. */
export function watchLessMotion(onChange: (isLess: boolean) => void): () => void {
  const query = matchMedia(wantsLess);
  const tell = (): void => onChange(query.matches);
  tell();
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}

/** Whether somebody can see the element: the page is in front and the element is on the screen. */
export function watchSeen(element: Element, onChange: (isSeen: boolean) => void): () => void {
  // Unknown until the observer has looked; where there is none it counts as seen.
  let isOnScreen = !("IntersectionObserver" in globalThis);
  const tell = (): void => onChange(isOnScreen && !document.hidden);
  document.addEventListener("visibilitychange", tell);
  const observer =
    "IntersectionObserver" in globalThis
      ? new IntersectionObserver((entries) => {
          isOnScreen = entries.at(-1)?.isIntersecting ?? true;
          tell();
        })
      : undefined;
  observer?.observe(element);
  tell();
  return () => {
    document.removeEventListener("visibilitychange", tell);
    observer?.disconnect();
  };
}
