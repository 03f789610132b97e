import type { Fact } from "#record/fact.ts";
import type { Diary } from "#web/diary/diary.ts";

/** What a form sent to the diary last, and what was said in it. */
export interface Tried<Of extends Fact> {
  readonly text: string;
  readonly fact: Of;
}

/**
 * What a form sends next.
 *
 * The same words once more are the same entry: after a double tap, and after a try that was not
 * saved. Other words replace what was sent before, as that may lie in memory and be saved later.
 *
 * @param said what the form says
 * @param make the fact of it, which corrects the one before it where there is one
 */
export function nextTry<Of extends Fact>(
  tried: Tried<Of> | undefined,
  said: unknown,
  make: (before?: Of) => Of,
): Tried<Of> {
  const text = JSON.stringify(said);
  return tried?.text === text ? tried : { text, fact: make(tried?.fact) };
}

/** Saves a try, which is remembered at once: a second tap does not wait for the disk. */
export async function saveTry<Of extends Fact>(
  diary: Pick<Diary, "save">,
  tried: { current: Tried<Of> | undefined },
  next: Tried<Of>,
): Promise<boolean> {
  tried.current = next;
  const { ok } = await diary.save([next.fact]);
  return ok;
}
