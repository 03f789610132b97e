import type { PlanReasonWords } from "#words/describe-plan-reason.ts";
import { Dots } from "#web/components/dots.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";

/** What else to know of an answer. */
export function Flags({ flags }: { readonly flags: readonly PlanReasonWords[] }) {
  return (
    <>
      {flags.map(({ rule, text, seen }) => (
        <p key={rule}>
          {text}
          {seen.map((line) => (
            <small key={line}> {line}</small>
          ))}
        </p>
      ))}
    </>
  );
}

/** What an answer would need. */
export function Missing({ lines }: { readonly lines: readonly string[] }) {
  const { where } = useTexts().plan;
  if (lines.length === 0) return null;
  return (
    <>
      <p>{where.missing}</p>
      <Dots lines={lines} />
    </>
  );
}

/** The rules an answer rests on, folded away. */
export function Why({
  title,
  why,
}: {
  readonly title: string;
  readonly why: readonly PlanReasonWords[];
}) {
  if (why.length === 0) return null;
  return (
    <details>
      <summary>
        <Icon name="forward" size={20} />
        {title}
      </summary>
      {why.map(({ rule, text, seen, source }) => (
        <div key={rule} class="why-line">
          <p>{text}</p>
          {seen.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="quiet">{source}</p>
        </div>
      ))}
    </details>
  );
}
