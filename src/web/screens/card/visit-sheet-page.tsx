import { useMemo, useState } from "preact/hooks";
import { makeVisitSheet } from "#papers/visit-sheet.ts";
import type { VisitSection, VisitSectionId } from "#papers/visit-section.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import { useToday } from "../records/use-today.ts";
import { useHealth } from "../records/use-health.ts";
import { isDense } from "./is-dense.ts";
import { PrintAct } from "./print-act.tsx";
import { SheetChart } from "./sheet-chart.tsx";

/** One page to take along; each part can be left out. */
export function VisitSheetPage() {
  const diary = useDiary();
  const { card: texts } = useTexts();
  const health = useHealth();
  const today = useToday();
  const chart = diary.chart.value;
  const settings = diary.settings.value;
  const sheet = useMemo(
    () => makeVisitSheet({ chart, health }, today, wordsContextOf(diary)),
    [chart, health, today, settings],
  );
  const [leftOut, setLeftOut] = useState<ReadonlySet<VisitSectionId>>(new Set());
  const toggle = (id: VisitSectionId): void => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    setLeftOut(next);
  };
  const isFull = isDense(
    "visit",
    sheet.sections.flatMap(({ id, lines }) => (leftOut.has(id) ? [] : lines)),
  );
  const isEmpty = sheet.sections.length === 0;
  return (
    <div class="screen paper-screen">
      <BackLink href="/card" label={texts.title} />
      <Heading title={texts.visit.title} class="not-printed" />
      <p class="intro not-printed">{isEmpty ? texts.visit.nothing : texts.visit.intro}</p>
      {isEmpty ? <p class="not-printed">{texts.visit.nothingHint}</p> : <PrintAct />}
      <p class="not-printed">
        <a href="/records/questions">{texts.visit.addQuestion}</a>
      </p>
      {isEmpty ? null : (
        <article class="paper visit-paper" data-dense={isFull}>
          <header class="paper-head">
            <h2>{sheet.title}</h2>
            <p>{[sheet.visit, sheet.since].filter(Boolean).join(". ")}</p>
          </header>
          <div class="paper-columns">
            {sheet.sections.map((section) => (
              <Part
                key={section.id}
                section={section}
                isLeftOut={leftOut.has(section.id)}
                onToggle={() => toggle(section.id)}
              />
            ))}
          </div>
          <p class="paper-foot">{sheet.footer.join(" ")}</p>
        </article>
      )}
    </div>
  );
}

interface PartProps {
  readonly section: VisitSection;
  readonly isLeftOut: boolean;
  readonly onToggle: () => void;
}

function Part({ section: { id, title, lines, chart }, isLeftOut, onToggle }: PartProps) {
  const { visit } = useTexts().card;
  return (
    <section class="paper-part" data-part={id} data-left-out={isLeftOut}>
      <h3>{title}</h3>
      <label class="keep not-printed">
        <input type="checkbox" checked={!isLeftOut} onChange={onToggle} />
        {visit.include}
        <span class="visually-hidden">: {title}</span>
      </label>
      {isLeftOut ? (
        <p class="quiet not-printed">{visit.leftOut}</p>
      ) : (
        <>
          {chart === undefined ? null : <SheetChart chart={chart} />}
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
