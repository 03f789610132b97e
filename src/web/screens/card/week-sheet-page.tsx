import { useState } from "preact/hooks";
import { makeWeekSheet } from "#papers/week-sheet.ts";
import { isRealDay } from "#units/zoned-time.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { Dots } from "#web/components/dots.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import { useToday } from "../records/use-today.ts";
import { PrintAct } from "./print-act.tsx";

/** A place to write in: a space that does not break keeps the cell as high as the others. */
const emptyCell = "\u00a0";

/** Seven days to fill in by hand, with the person's own limits. */
export function WeekSheetPage() {
  const diary = useDiary();
  const { card: texts } = useTexts();
  const today = useToday();
  const [chosen, setChosen] = useState<string>();
  const first = chosen !== undefined && isRealDay(chosen) ? chosen : today;
  const sheet = makeWeekSheet({ chart: diary.chart.value }, first, wordsContextOf(diary));
  return (
    <div class="screen paper-screen">
      <BackLink href="/card" label={texts.title} />
      <Heading title={texts.week.title} class="not-printed" />
      <p class="intro not-printed">{texts.week.intro}</p>
      <div class="field not-printed">
        <label for="week-first">{texts.week.from}</label>
        <input
          id="week-first"
          type="date"
          value={first}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </div>
      <PrintAct />
      <article class="paper week-paper">
        <header class="paper-head">
          <h2>
            {sheet.title}
            {sheet.name === undefined ? null : `: ${sheet.name}`}
          </h2>
          <p>{sheet.days}</p>
        </header>
        <p>{sheet.how}</p>
        <p class="paper-alarm">{sheet.emergency}</p>
        <table class="by-hand">
          <thead>
            <tr>
              {sheet.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {sheet.columns.slice(1).map((column) => (
                  <td key={column}>{emptyCell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{sheet.callTitle}</h3>
        <Dots lines={sheet.limits} />
        <p>{sheet.clinic}</p>
        <p class="paper-foot">{sheet.footer.join(" ")}</p>
      </article>
    </div>
  );
}
