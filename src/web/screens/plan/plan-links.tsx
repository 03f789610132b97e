import type { Health } from "#record/fold-health.ts";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";

/** The ways from Plan to all it rests on and leads to. */
export function PlanLinks({ health }: { readonly health: Health }) {
  const { plan, records } = useTexts();
  const fill = useFill();
  const { links } = plan;
  const scanCount = health.studies.length;
  const rows: readonly (readonly [href: string, label: string, hint?: string])[] = [
    ...(health.procedures.length === 0
      ? []
      : [["/plan/after", links.after, links.afterHint] as const]),
    ["/plan/options", links.options, links.optionsHint],
    ["/plan/team", records.team.title, records.team.hint],
    ["/records/medicines", links.medicines],
    ["/plan/living", links.living, links.livingHint],
    ["/records", records.title],
    ["/card", links.papers],
  ];
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
        {rows.map(([href, label, hint]) => (
          <li key={href}>
            <LinkRow modest href={href} label={label} hint={hint} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
