import { Heading } from "#web/components/heading.tsx";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { UnreadProcedureWords } from "#words/describe-unread-procedure.ts";

interface Props extends UnreadProcedureWords {
  /** No timeline is shown under it: then it heads the screen. */
  readonly isAlone: boolean;
}

/** An operation of which no guide was read: that we cannot tell, and whom to ask. */
export function AfterUnread({ headline, lines, footer, isAlone }: Props) {
  const { plan } = useTexts();
  return (
    <section class="group">
      {isAlone ? <Heading title={plan.links.after}>{headline}</Heading> : <h2>{headline}</h2>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <QuietLines lines={footer} />
    </section>
  );
}
