import { Dots } from "#web/components/dots.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import type { UnreadProcedureWords } from "#words/describe-unread-procedure.ts";

interface Props extends UnreadProcedureWords {
  /** The first one heads the screen. */
  readonly isFirst: boolean;
}

/** An operation of which no guide was read: that we cannot tell, and whom to ask. */
export function AfterUnread({ headline, lines, footer, isFirst }: Props) {
  const { plan } = useTexts();
  return (
    <>
      {isFirst ? <Heading title={plan.links.after}>{headline}</Heading> : <h2>{headline}</h2>}
      <section class="group">
        <Dots lines={lines} />
      </section>
      <div class="group">
        <QuietLines lines={footer} />
      </div>
    </>
  );
}
