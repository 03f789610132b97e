import type { Settings } from "#web/diary/diary.ts";

type Appearance = Pick<Settings, "textSize" | "theme">;

const mirrorKey = "living-leaflet.appearance";

/**
 * Puts the chosen text size and colours on the page, and remembers them where the next start
 * can read them before the diary is open, so that the page does not change its look while it
 * opens. It is only a mirror: the setting itself is kept with the diary.
 */
export function applyAppearance({ textSize, theme }: Appearance): void {
  show({ textSize, theme });
  try {
    localStorage.setItem(mirrorKey, JSON.stringify({ textSize, theme }));
  } catch {
    // Without the mirror the page starts in its standard look; nothing else depends on it.
  }
}

/** The look of the last time, before anything else is known. */
export function applyRememberedAppearance(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(mirrorKey) ?? "{}");
    if (typeof kept === "object" && kept !== null) show(kept);
  } catch {
    // Refused or damaged: the standard look.
  }
}

function show({ textSize, theme }: { textSize?: unknown; theme?: unknown }): void {
  const { dataset } = document.documentElement;
  setOrRemove(dataset, "text", ["large", "largest"], textSize);
  setOrRemove(dataset, "theme", ["light", "dark", "contrast"], theme);
}

function setOrRemove(
  dataset: DOMStringMap,
  key: string,
  known: readonly string[],
  value: unknown,
): void {
  if (typeof value === "string" && known.includes(value)) dataset[key] = value;
  else delete dataset[key];
}
