import { useMemo, useState } from "preact/hooks";
import { LinkRow, Rows } from "#web/components/choice-rows.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { wordsContextOf } from "#web/components/words-context.ts";
import { DiaryNotices } from "../today/diary-notices.tsx";
import { nameDay } from "../today/name-day.ts";
import { listDays, type DiaryDay, type DiaryLine } from "./list-days.ts";
import { UnreadableEntries } from "./unreadable-entries.tsx";

const daysAtATime = 30;

/** Everything that counts, by day, newest first. */
export function DiaryList() {
  const diary = useDiary();
  const texts = useTexts();
  const [shownDays, setShownDays] = useState(daysAtATime);
  const chart = diary.chart.value;
  const context = wordsContextOf(diary);
  const days = useMemo(() => listDays(chart, context), [chart, context.units]);
  return (
    <div class="screen">
      <DiaryNotices isDiary />
      <Heading title={texts.diary.title} class="h1-space" />
      <Rows>
        {[
          <LinkRow
            key="import"
            modest
            href="/diary/import"
            label={texts.diary.importLink}
            hint={texts.diary.importHint}
          />,
        ]}
      </Rows>
      <UnreadableEntries />
      {days.length === 0 && diary.unreadable.value.length === 0 ? <Empty /> : null}
      {days.slice(0, shownDays).map((day) => (
        <Day key={day.day} day={day} />
      ))}
      {days.length > shownDays ? (
        <div class="acts">
          <button
            type="button"
            class="act ghost"
            onClick={() => setShownDays(shownDays + daysAtATime)}
          >
            {texts.diary.more}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function Empty() {
  const { diary } = useTexts();
  return (
    <section class="group">
      <h2>{diary.emptyTitle}</h2>
      <p>{diary.emptyText}</p>
      <div class="acts">
        <a class="act ghost" href="/">
          {diary.emptyAction}
        </a>
      </div>
    </section>
  );
}

function Day({ day: { day, lines } }: { readonly day: DiaryDay }) {
  const texts = useTexts();
  return (
    <section class="day">
      <h2>{nameDay(day, texts.diary)}</h2>
      <Rows>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Rows>
    </section>
  );
}

function Line({ line: { id, time, line, more, within } }: { readonly line: DiaryLine }) {
  if (within !== undefined) {
    return (
      <details>
        <summary class="entry">
          <span class="time">{time}</span>
          <LineWords line={line} more={more} />
          <Icon name="forward" size={20} />
        </summary>
        <Rows>
          {within.map((one) => (
            <Line key={one.id} line={one} />
          ))}
        </Rows>
      </details>
    );
  }
  return (
    <a class="entry" href={`/diary/entry/${id}`}>
      <span class="time">{time}</span>
      <LineWords line={line} more={more} />
      <Icon name="forward" size={20} />
    </a>
  );
}

function LineWords({ line, more }: Pick<DiaryLine, "line" | "more">) {
  return (
    <span>
      {line}
      {more.map((text) => (
        <small key={text}>{text}</small>
      ))}
    </span>
  );
}
