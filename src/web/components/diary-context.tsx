/** The open diary and the words, handed down to every screen. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Diary } from "#web/diary/diary.ts";
import { catalogueFor } from "#words/catalogue.ts";

export const DiaryContext = createContext<Diary | undefined>(undefined);

/** @throws TypeError outside the app's frame, where no diary is open yet */
export function useDiary(): Diary {
  const diary = useContext(DiaryContext);
  if (diary === undefined) throw new TypeError("Cannot use the diary as none is open here");
  return diary;
}

/** The words of the person's language; English until the diary is open. */
export function useWords() {
  const diary = useContext(DiaryContext);
  return catalogueFor(diary?.settings.value.language ?? "en");
}

/** The texts of the screens in the person's language. */
export function useTexts() {
  return useWords().screens;
}
