import type { PlanReason } from "#care/grade/plan-reason.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Notice } from "#web/components/notice.tsx";
import { echoNamesFor, formatEchoValue, isEchoMeasure } from "#words/echo-names.ts";
import { capitalise } from "#words/describe-plan-reason.ts";

/** Numbers that cannot hold together, named: they are saved only as what the letter says. */
export function StudyConflicts({ conflicts }: { readonly conflicts: readonly PlanReason[] }) {
  const { plan } = useTexts();
  const { language } = useWords();
  if (conflicts.length === 0) return null;
  const { measures } = echoNamesFor(language);
  const named = conflicts.flatMap(({ observed }) =>
    observed.flatMap(({ what, value }) =>
      isEchoMeasure(what) && typeof value === "number"
        ? [`${capitalise(measures[what].name)}: ${formatEchoValue(what, value, language)}.`]
        : [],
    ),
  );
  return (
    <div role="alert">
      <Notice
        tone="warn"
        title={plan.echo.doNotFit}
        text={[...new Set(named), plan.echo.doNotFitText].join(" ")}
      />
    </div>
  );
}
