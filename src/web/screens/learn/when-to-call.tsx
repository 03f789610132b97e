import { ruleset } from "#knowledge/ruleset.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { formatDay } from "#words/format-time.ts";
import { CallLists } from "./call-lists.tsx";

/** When to call, as a page of its own. */
export function WhenToCall() {
  const { learn } = useTexts();
  const { answer } = useWords();
  const fill = useFill();
  return (
    <article class="screen reading-text">
      <BackLink href="/learn" label={learn.back} />
      <Heading title={learn.whenToCall} />
      <CallLists />
      <div class="small-print">
        <p>{answer.noDiagnosis}</p>
        <p>{answer.notSignedOff}</p>
        <p>
          {fill(answer.rulesVersion, {
            version: ruleset.version,
            date: formatDay(ruleset.validUntil.slice(0, 10)),
          })}
        </p>
      </div>
    </article>
  );
}
