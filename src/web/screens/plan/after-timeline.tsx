import { Dots } from "#web/components/dots.tsx";
import { Heading } from "#web/components/heading.tsx";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { TimelineWords } from "#words/describe-timeline.ts";
import { FoldedList } from "./folded-list.tsx";

interface Props {
  readonly told: TimelineWords;
  /** Headlines of what is planned beside it. */
  readonly planned: readonly string[];
  /** It heads the screen; under another operation it does not. */
  readonly isFirst: boolean;
}

/** Where a person is after one operation: what is usual now, what to take care with, what is next. */
export function AfterTimeline({ told, planned, isFirst }: Props) {
  const { plan } = useTexts();
  return (
    <>
      {isFirst ? (
        <Heading title={plan.links.after}>{told.headline}</Heading>
      ) : (
        <section class="group">
          <h2>{told.headline}</h2>
        </section>
      )}
      {[...told.now, ...planned].map((line) => (
        <p class="intro-line" key={line}>
          {line}
        </p>
      ))}
      <Part title={told.sameDay} lines={told.sameDaySigns} />
      <Part title={plan.after.careful} lines={told.careful} />
      <Part title={plan.after.normal} lines={told.normal} />
      <Part title={plan.after.bloodThinner} lines={told.bloodThinner} />
      <Part title={plan.after.card} lines={told.card} />
      {told.next.length === 0 ? null : (
        <section class="group">
          <h2>{plan.after.next}</h2>
          <ul class="lines">
            {told.next.map(({ when, what }) => (
              <li key={`${what} ${when}`}>
                <span>{what}</span>
                <span class="value">{when}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FoldedList title={plan.after.missing} lines={told.missing} />
      <div class="group">
        <QuietLines lines={told.footer} />
      </div>
    </>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="group">
      <h2>{title}</h2>
      <Dots lines={lines} />
    </section>
  );
}
