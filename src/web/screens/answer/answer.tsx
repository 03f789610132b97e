import { useMemo } from "preact/hooks";
import type { Outcome } from "#care/triage/decision.ts";
import { decideTriage } from "#care/triage/decide-triage.ts";
import { dial } from "#web/components/dial.ts";
import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon, type IconName } from "#web/components/icon.tsx";
import { now_ms } from "#web/components/now.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import { describeTriage, type AnswerWords } from "#words/describe-triage.ts";
import { latestEntry } from "../check-in/latest-entry.ts";
import { chartWith } from "../check-in/speak-now.ts";
import { EmergencyAnswer } from "./emergency-answer.tsx";
import { Explanation } from "./explanation.tsx";
import { SavedLine } from "./saved-line.tsx";

/** What to do now, and why. Found anew from the diary whenever it is shown. */
export function Answer() {
  const diary = useDiary();
  const latest = latestEntry.value;
  const chart = chartWith(diary, latest?.state === "saving" ? latest.facts : []);
  const decision = useMemo(() => decideTriage(chart, now_ms.value), [chart, now_ms.value]);
  const context = wordsContextOf(diary);
  const words = describeTriage(decision, context);
  return words.outcome === "emergency" ? (
    <EmergencyAnswer chart={chart} decision={decision} words={words} />
  ) : (
    <CalmAnswer words={words} checkIn={decision.checkIn} />
  );
}

const iconOf: Readonly<Record<Outcome, IconName>> = {
  emergency: "alarm",
  today: "clock",
  soon: "calendar",
  outsideScope: "signpost",
  cannotTell: "question",
  carryOn: "steady",
};

function CalmAnswer({ words, checkIn }: { words: AnswerWords; checkIn: string | undefined }) {
  return (
    <article class="screen answer">
      <div class="band" data-outcome={words.outcome}>
        <p class="level">
          <Icon name={iconOf[words.outcome]} size={22} />
          {words.level}
        </p>
        <Heading title={words.headline} />
      </div>
      <Actions words={words} />
      <SavedLine />
      <Explanation words={words} checkIn={checkIn} />
    </article>
  );
}

/** The one strong action, when there is one. */
function Actions({ words }: { readonly words: AnswerWords }) {
  const { answerScreen } = useTexts();
  const { action, outcome } = words;
  if (action.kind === "call") {
    return (
      <a class="act" href={dial(action.phone)}>
        <Icon name="phone" />
        {action.label}
      </a>
    );
  }
  if (outcome === "cannotTell") {
    return (
      <a class="act" href="/">
        {answerScreen.checkIn}
      </a>
    );
  }
  return outcome === "today" || outcome === "soon" ? (
    <a class="act ghost" href="/settings/you">
      {answerScreen.noPhone}
    </a>
  ) : null;
}
