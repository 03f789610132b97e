import { useLocation } from "preact-iso";
import { useEffect } from "preact/hooks";
import { freshness } from "#knowledge/freshness.ts";
import type { FactOf } from "#record/fact.ts";
import { calendarDay, hour_ms, toEpoch } from "#units/zoned-time.ts";
import { now_ms } from "#web/components/now.ts";
import { ChoiceRow, LinkRow, Rows } from "#web/components/choice-rows.tsx";
import { useDiary, useTexts, useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { useWide } from "#web/components/use-wide.ts";
import { questionPath, startDraft } from "../check-in/draft.ts";
import { lastNumbersOf } from "../check-in/last-numbers.ts";
import { answering } from "../load-answering.tsx";
import { isNewHere } from "../welcome/is-new-here.ts";
import { DiaryNotices } from "./diary-notices.tsx";
import { DueLine } from "./due-line.tsx";
import { nameDay } from "./name-day.ts";
import { ReportedHeart } from "./reported-heart.tsx";

/** The home screen: one question. */
export function Today() {
  const diary = useDiary();
  const { feelings } = useWords();
  const { today, heart } = useTexts();
  const { route } = useLocation();
  const StandingAnswer = answering.value?.StandingAnswer;
  const isNew = isNewHere(diary);
  const isWide = useWide();
  useEffect(() => {
    if (isNew) route("/welcome", true);
  }, [isNew, route]);
  if (isNew) return null;
  const worse = (feeling: "bitWorse" | "muchWorse") => (): void => {
    startDraft(feeling);
    route(questionPath("redSigns"));
  };
  return (
    <div class="with-picture">
      <div class="screen today">
        <DiaryNotices />
        {StandingAnswer === undefined ? null : <StandingAnswer />}
        {isWide ? null : (
          <div class="heart small">
            <ReportedHeart name="small" />
          </div>
        )}
        <Heading title={today.title} />
        <Rows>
          <LinkRow href="/check-in/usual" {...feelings.usual} />
          <ChoiceRow {...feelings.bitWorse} onChoose={worse("bitWorse")} />
          <ChoiceRow {...feelings.muchWorse} onChoose={worse("muchWorse")} />
        </Rows>
        <LastLines />
      </div>
      {isWide ? (
        <div class="picture">
          <figure class="heart">
            <ReportedHeart name="large" labels={heart} />
            <figcaption>{heart.text}</figcaption>
          </figure>
        </div>
      ) : null}
    </div>
  );
}

/** The last check-in and the last numbers, one line each. */
function LastLines() {
  const diary = useDiary();
  const { feelings } = useWords();
  const { today } = useTexts();
  const fill = useFill();
  const last = diary.chart.value.checkIns.at(-1)?.fact;
  const { weight, bloodPressure } = lastNumbersOf(diary);
  const numbers = [weight, bloodPressure].filter((one) => one !== undefined).join(", ");
  return (
    <ul class="lines">
      <li>
        {last?.feeling === undefined ? (
          today.noCheckInYet
        ) : (
          <>
            <span>
              {fill(today.dayAnd, {
                day: nameDay(calendarDay(last.at), today),
                feeling: feelings[last.feeling].label.toLocaleLowerCase(),
              })}
            </span>
            {isFresh(last) ? (
              <a class="value" href="/answer">
                {today.seeAnswer}
              </a>
            ) : null}
          </>
        )}
      </li>
      {numbers === "" ? null : (
        <li>
          <span>{today.lastNumbers}</span>
          <span class="value soft">{numbers}</span>
        </li>
      )}
      <DueLine />
    </ul>
  );
}

/** Whether an answer still stands on it. */
function isFresh({ at }: FactOf<"checkIn">): boolean {
  return now_ms.value - toEpoch(at) <= freshness.checkIn.value * hour_ms;
}
