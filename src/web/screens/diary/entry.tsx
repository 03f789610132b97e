import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import type { Fact } from "#record/fact.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { wordsContextOf } from "#web/components/words-context.ts";
import { formatDayAndTime } from "#words/format-time.ts";
import { findRecordPage } from "../records/find-record-page.ts";
import { describeFact } from "./describe-fact.ts";
import { EntryDetails } from "./entry-details.tsx";
import { writtenAt } from "./written-at.ts";
import { canCorrect } from "./correct-entry.tsx";

/** One entry, what it replaced, and the two ways to mend it. */
export function Entry() {
  const { params } = useRoute();
  const diary = useDiary();
  const texts = useTexts();
  const facts = [...diary.facts.value, ...diary.unsaved.value];
  const fact = facts.find(({ id }) => id === params["id"]);
  const words = fact === undefined ? undefined : describeFact(fact, wordsContextOf(diary));
  if (fact === undefined || words === undefined) {
    return (
      <div class="screen">
        <BackLink href="/diary" label={texts.diary.title} />
        <Heading title={texts.diary.entryGone} />
      </div>
    );
  }
  const replacement = diary.chart.value.replacedBy.get(fact.id);
  return (
    <div class="screen">
      <BackLink href="/diary" label={texts.diary.title} />
      <Heading title={words.line} class="h1-space" />
      <Standing
        replacement={facts.find(({ id }) => id === replacement)}
        isReplaced={replacement !== undefined}
      />
      <EntryDetails fact={fact} />
      {replacement === undefined ? <Mend fact={fact} /> : null}
      <History fact={fact} facts={facts} />
    </div>
  );
}

/** Said first when the entry no longer counts. */
function Standing({
  replacement,
  isReplaced,
}: {
  replacement: Fact | undefined;
  isReplaced: boolean;
}) {
  const { diary } = useTexts();
  if (!isReplaced) return null;
  if (
    replacement === undefined ||
    replacement.kind === "withdrawn" ||
    replacement.kind === "batchWithdrawn"
  ) {
    return <p class="intro first-line">{diary.takenBack}</p>;
  }
  return (
    <p class="intro first-line">
      {diary.replaced} <a href={`/diary/entry/${replacement.id}`}>{diary.replacedLink}</a>
    </p>
  );
}

function Mend({ fact }: { readonly fact: Fact }) {
  const diary = useDiary();
  const texts = useTexts();
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  if (fact.kind === "answerGiven") return null;
  if (isAsking) {
    return (
      <section class="part" role="alert">
        <h2>{texts.diary.mistakeTitle}</h2>
        <p>{texts.diary.mistakeText}</p>
        {isRefused ? <p class="saved not">{texts.settings.notSaved}</p> : null}
        <div class="acts">
          <button
            type="button"
            class="act danger"
            onClick={() =>
              void diary
                .save([diary.newFact("withdrawn", { corrects: fact.id })])
                .then(({ ok }) => setRefused(!ok))
            }
          >
            {texts.diary.mistakeYes}
          </button>
          <button type="button" class="act ghost" onClick={() => setAsking(false)}>
            {texts.diary.mistakeNo}
          </button>
        </div>
      </section>
    );
  }
  return (
    <div class="acts">
      {canCorrect(fact) ? (
        <a class="act ghost" href={`/diary/correct/${fact.id}`}>
          {texts.diary.correct}
        </a>
      ) : null}
      <InTheRecord fact={fact} />
      <button type="button" class="act danger" onClick={() => setAsking(true)}>
        {texts.diary.mistake}
      </button>
    </div>
  );
}

/** What changes over time is changed where it stands whole. */
function InTheRecord({ fact }: { readonly fact: Fact }) {
  const { diary } = useTexts();
  const page = findRecordPage(fact);
  return page === undefined ? null : (
    <a class="act ghost" href={page}>
      {diary.seeRecord}
    </a>
  );
}

/** What stood here before it was corrected, newest first. */
function History({ fact, facts }: { readonly fact: Fact; readonly facts: readonly Fact[] }) {
  const diary = useDiary();
  const texts = useTexts();
  const context = wordsContextOf(diary);
  const before: Fact[] = [];
  let earlier = facts.find(({ id }) => id === fact.corrects);
  while (earlier !== undefined && !before.includes(earlier)) {
    before.push(earlier);
    const { corrects } = earlier;
    earlier = facts.find(({ id }) => id === corrects);
  }
  if (before.length === 0) return null;
  return (
    <section class="part">
      <h2>{texts.diary.history}</h2>
      <ul class="lines">
        {before.map((one) => (
          <li key={one.id}>
            <s>{describeFact(one, context)?.line}</s>
            <span class="value soft">{formatDayAndTime(writtenAt(one))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
