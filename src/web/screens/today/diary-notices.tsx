import { ruleset } from "#knowledge/ruleset.ts";
import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Notice } from "#web/components/notice.tsx";
import { now_ms } from "#web/components/now.ts";
import { useFill } from "#web/components/use-fill.ts";
import { formatDay } from "#words/format-time.ts";
import { retry } from "../check-in/latest-entry.ts";
import { UpdateNotice } from "./update-notice.tsx";

/** What a person must know of the diary itself before they trust what it says. */
export function DiaryNotices({ isDiary = false }: { readonly isDiary?: boolean }) {
  return (
    <>
      <LostNotice />
      <UnavailableNotice />
      <UnsavedNotice />
      {isDiary ? null : <UnreadableNotice />}
      <ExpiredNotice />
      <UpdateNotice />
    </>
  );
}

function LostNotice() {
  const diary = useDiary();
  const { notices } = useTexts();
  const fill = useFill();
  const lost = diary.lost.value;
  if (lost === undefined) return null;
  const { expected, found, lastSavedAt } = lost;
  return (
    <Notice
      tone="bad"
      title={notices.lostTitle}
      text={[
        fill(notices.lostText, { expected, found }),
        ...(lastSavedAt === undefined
          ? []
          : [fill(notices.lostLast, { when: formatDay(lastSavedAt.slice(0, 10)) })]),
        notices.lostAdvice,
      ].join(" ")}
    >
      <a class="plain" href="/settings/data">
        {notices.lostAction}
      </a>
      <button type="button" class="plain" onClick={() => void diary.acknowledgeLoss()}>
        {notices.lostAccept}
      </button>
    </Notice>
  );
}

function UnavailableNotice() {
  const { notices } = useTexts();
  if (useDiary().state.value !== "unavailable") return null;
  return <Notice tone="warn" title={notices.unavailableTitle} text={notices.unavailableText} />;
}

function UnsavedNotice() {
  const diary = useDiary();
  const { notices } = useTexts();
  const fill = useFill();
  const count = diary.unsaved.value.filter(({ kind }) => kind !== "answerGiven").length;
  if (count === 0) return null;
  return (
    <Notice tone="bad" title={fill(notices.unsavedTitle, { count })} text={notices.unsavedText}>
      <button type="button" class="plain" onClick={() => void retry(diary)}>
        {notices.unsavedAction}
      </button>
    </Notice>
  );
}

function UnreadableNotice() {
  const { notices } = useTexts();
  const fill = useFill();
  const count = useDiary().unreadable.value.filter(({ setAside }) => !setAside).length;
  if (count === 0) return null;
  return (
    <Notice
      tone="warn"
      title={fill(notices.unreadableTitle, { count })}
      text={notices.unreadableText}
    >
      <a class="plain" href="/diary">
        {notices.unreadableAction}
      </a>
    </Notice>
  );
}

function ExpiredNotice() {
  const { notices } = useTexts();
  const fill = useFill();
  if (now_ms.value <= Date.parse(ruleset.validUntil)) return null;
  const date = formatDay(ruleset.validUntil.slice(0, 10));
  return (
    <Notice tone="warn" title={notices.expiredTitle} text={fill(notices.expiredText, { date })} />
  );
}
