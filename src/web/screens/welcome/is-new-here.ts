import type { Diary } from "#web/diary/diary.ts";

const skipKey = "living-leaflet.welcomed";
let wasWelcomed = false;

/** Whether nobody has used this diary yet, and the first minute was not skipped. */
export function isNewHere(diary: Diary): boolean {
  if (wasWelcomed || diary.lost.value !== undefined || diary.unsaved.value.length > 0) return false;
  if (diary.facts.value.length > 0 || diary.unreadable.value.length > 0) return false;
  try {
    return localStorage.getItem(skipKey) === null;
  } catch {
    // Not allowed to remember: ask once a visit.
    return true;
  }
}

/** The person went through the first minute, or skipped it. */
export function rememberWelcome(): void {
  wasWelcomed = true;
  try {
    localStorage.setItem(skipKey, "yes");
  } catch {
    // Then the first minute is offered again next time.
  }
}

/** After everything was deleted, the app is new again. */
export function forgetWelcome(): void {
  wasWelcomed = false;
  try {
    localStorage.removeItem(skipKey);
  } catch {
    // Nothing was remembered.
  }
}
