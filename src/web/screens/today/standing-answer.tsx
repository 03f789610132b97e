import { decideTriage } from "#care/triage/decide-triage.ts";
import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Notice } from "#web/components/notice.tsx";
import { now_ms } from "#web/components/now.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import { describeTriage } from "#words/describe-triage.ts";

/** A call that was advised and still stands, so that closing the answer does not lose it. */
export function StandingAnswer() {
  const diary = useDiary();
  const { today } = useTexts();
  const decision = decideTriage(diary.chart.value, now_ms.value);
  if (decision.kind !== "emergency" && decision.kind !== "today") return null;
  return (
    <Notice
      tone={decision.kind === "emergency" ? "bad" : "warn"}
      icon={decision.kind === "emergency" ? "alarm" : "clock"}
      title={describeTriage(decision, wordsContextOf(diary)).headline}
    >
      <a class="plain" href="/answer">
        {today.seeAnswer}
      </a>
    </Notice>
  );
}
