import type { LessonId } from "#knowledge/lessons.ts";
import { useEffect, useRef } from "preact/hooks";
import { useDiary } from "#web/components/diary-context.tsx";

/**
 * Notes that a chapter was read, once what it is put on comes into view.
 *
 * It is a mark of this device, no fact about the person: nothing is decided from it.
 */
export function useReadMark(id: LessonId) {
  const diary = useDiary();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || !("IntersectionObserver" in globalThis)) return undefined;
    const observer = new IntersectionObserver((seen) => {
      const { chaptersRead } = diary.settings.peek();
      if (!seen.some(({ isIntersecting }) => isIntersecting) || chaptersRead.includes(id)) return;
      observer.disconnect();
      void diary.saveSettings({ chaptersRead: [...chaptersRead, id] });
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [diary, id]);
  return end;
}
