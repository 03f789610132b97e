import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import { Dots } from "#web/components/dots.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { PlanWords } from "#words/describe-plan.ts";

interface Props {
  readonly plan: VisitPlan;
  readonly words: PlanWords;
}

/** What the dates could not be told without, and where a person can tell it. */
export function MissingForPlan({ plan, words }: Props) {
  const texts = useTexts().plan;
  const { studyOn } = plan;
  const missing = [...new Set([...words.echo.missing, ...words.visit.missing])];
  if (missing.length === 0) return null;
  const asked = new Set<string>(
    [plan.echo, plan.visit].flatMap((visit) => ("missing" in visit ? visit.missing : [])),
  );
  const scan = studyOn === undefined ? "/plan/scans" : "/plan/where-you-are";
  const ways = [
    ...(asked.has("symptoms") ? [["/records/everyday", texts.tell.everyday] as const] : []),
    ...(asked.has("lastVisit") ? [["/records/dates", texts.tell.lastVisit] as const] : []),
    ...(asked.has("mechanism") || asked.has("studyDate") ? [[scan, texts.tell.scan] as const] : []),
  ];
  return (
    <div class="missing">
      <p>{words.echo.missingTitle ?? words.visit.missingTitle}</p>
      <Dots lines={missing} />
      {ways.map(([href, text]) => (
        <p key={href}>
          <a class="plain" href={href}>
            {text}
          </a>
        </p>
      ))}
    </div>
  );
}
