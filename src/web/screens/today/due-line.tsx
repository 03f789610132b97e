import { useEffect, useMemo, useState } from "preact/hooks";
import { useDiary } from "#web/components/diary-context.tsx";
import { now_ms } from "#web/components/now.ts";
import { deviceZone, wordsContextOf } from "#web/components/words-context.ts";
import { calendarDay, placeInZone } from "#units/zoned-time.ts";
import { answering } from "../load-answering.tsx";
import type * as Due from "../plan/due-on-today.ts";

/** As long as the first tap has the page to itself. */
const firstTap_ms = 1_000;

/** What is due next, as one line. The plan is made well behind the first screen. */
export function DueLine() {
  const [late, setLate] = useState<typeof Due>();
  const isReady = answering.value !== undefined;
  useEffect(() => {
    if (!isReady) return undefined;
    let isGone = false;
    const timer = setTimeout(() => {
      void import("../plan/due-on-today.ts").then(
        (loaded) => {
          if (!isGone) setLate(loaded);
        },
        // When it does not come, Plan says it; the first screen is whole without.
        () => undefined,
      );
    }, firstTap_ms);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isReady]);
  return late === undefined ? null : <DueOn makeDueLine={late.makeDueLine} />;
}

/** Asking the device for its zone is a tenth of a slow phone's start, so that waits as well. */
function DueOn({ makeDueLine }: Pick<typeof Due, "makeDueLine">) {
  const diary = useDiary();
  const chart = diary.chart.value;
  const today = calendarDay(placeInZone(now_ms.value, deviceZone()));
  const line = useMemo(
    () => makeDueLine(chart, today, wordsContextOf(diary)),
    [makeDueLine, chart, today, diary],
  );
  if (line === undefined) return null;
  return (
    <li>
      <a href="/plan">{line.columns?.[0] ?? line.text}</a>
      {line.columns === undefined ? null : <span class="value soft">{line.columns[1]}</span>}
    </li>
  );
}
