import { isPastReview } from "#knowledge/is-past-review.ts";
import type { Lesson } from "#knowledge/lesson.ts";
import { sources, type SourceId } from "#knowledge/sources.ts";
import { calendarDay, placeInZone } from "#units/zoned-time.ts";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Notice } from "#web/components/notice.tsx";
import { now_ms } from "#web/components/now.ts";
import { useFill } from "#web/components/use-fill.ts";
import { deviceZone } from "#web/components/words-context.ts";
import { formatDay } from "#words/format-time.ts";

type Props = { readonly lesson: Lesson };

/** What a chapter rests on, who looked at it, and until when it may be trusted. */
export function ChapterSources({ lesson }: Props) {
  const { learn } = useTexts();
  const fill = useFill();
  const { reviewed, reviewAgainBy } = lesson;
  return (
    <footer class="small-print sources">
      <details>
        <summary>
          <Icon name="forward" size={18} />
          {learn.sources}
        </summary>
        <ul>
          {listSources(lesson).map((id) => (
            <li key={id}>{nameSource(id)}</li>
          ))}
        </ul>
      </details>
      <p>{fill(learn.reviewed, { date: formatDay(reviewed.on), who: reviewed.who })}</p>
      <p>{fill(learn.reviewAgain, { date: formatDay(reviewAgainBy) })}</p>
      <p>{reviewed.clinician ? learn.signedOff : learn.notSignedOff}</p>
      <p>{learn.notYourDoctor}</p>
    </footer>
  );
}

/** Said first when the chapter's own day is over. */
export function StaleNotice({ lesson }: Props) {
  const { learn } = useTexts();
  const fill = useFill();
  const today = calendarDay(placeInZone(now_ms.value, deviceZone()));
  if (!isPastReview(lesson, today)) return null;
  const date = formatDay(lesson.reviewAgainBy);
  return <Notice tone="warn" title={learn.staleTitle} text={fill(learn.staleText, { date })} />;
}

/** Each source once, in the order the chapter leans on them. */
function listSources({ claims }: Lesson): readonly SourceId[] {
  return [...new Set(claims.flatMap(({ source }) => source))];
}

function nameSource(id: SourceId): string {
  const { organisation, title, year } = sources[id];
  return `${organisation}: ${title}${year === undefined ? "" : `, ${year}`}`;
}
