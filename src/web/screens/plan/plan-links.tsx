import { LinkRow } from "#web/components/choice-rows.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";

/** The ways from Plan to all it rests on and leads to. */
export function PlanLinks({ scanCount }: { readonly scanCount: number }) {
  const { plan, records } = useTexts();
  const fill = useFill();
  const { links } = plan;
  return (
    <nav class="group" aria-label={links.title}>
      <ul class="rows">
        {scanCount === 0 ? null : (
          <li>
            <LinkRow
              modest
              href="/plan/scans"
              label={links.scans}
              hint={fill(links.scansHint, { count: scanCount })}
            />
          </li>
        )}
        <li>
          <LinkRow modest href="/records" label={records.title} />
        </li>
        <li>
          <LinkRow modest href="/card" label={links.papers} />
        </li>
      </ul>
    </nav>
  );
}
