import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import type { LiveHeart } from "#web/heart/live-heart.ts";
import { type ChangeWords, describeHeartChange } from "#words/describe-heart-change.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import type { Tried } from "./try-scene.ts";

interface Props {
  readonly live: LiveHeart;
  readonly tried: Tried;
}

/** What went up and what went down, in words and with the reason, and what each treatment can do. */
export function TryChanges({ live, tried }: Props) {
  const { change } = useTexts().heartStage;
  const context = wordsContextOf(useDiary());
  const before = live.settledBefore.value;
  const now = live.settled.value;
  const changes = before && now ? describeHeartChange(before, now, context) : [];
  const changed = changes.filter(({ direction }) => direction !== "same");
  return (
    <section class="group try-changes">
      <h2>{change.title}</h2>
      {changes.length === 0 ? null : (
        <p class="stage-note">
          {tried.treatments.length > 0 ? change.againstUntreated : change.againstHealthy}
        </p>
      )}
      {changed.length === 0 ? (
        <p>{change.nothing}</p>
      ) : (
        <ul class="rows">
          {changed.map((one) => (
            <Change key={one.quantity} {...one} />
          ))}
        </ul>
      )}
      <TriedTreatments tried={tried} />
    </section>
  );
}

function Change({ direction, text, why, before, now }: ChangeWords) {
  const { change } = useTexts().heartStage;
  const fill = useFill();
  return (
    <li class="change" data-direction={direction}>
      <span class="change-mark" aria-hidden="true">
        {direction === "up" ? "↑" : "↓"}
      </span>
      <div>
        <p>
          <strong>{text}</strong> {why}
        </p>
        <p class="stage-note">{fill(change.numbers, { before, now })}</p>
      </div>
    </li>
  );
}

/** What each tried treatment can and cannot do. */
function TriedTreatments({ tried }: Pick<Props, "tried">) {
  const { language } = useWords();
  const words = lessonsFor(language).treatments;
  return (
    <>
      {tried.treatments.map((id) => (
        <div key={id} class="tried">
          <h3>{words[id].label}</h3>
          <p>
            {words[id].can} {words[id].cannot}
          </p>
        </div>
      ))}
    </>
  );
}
