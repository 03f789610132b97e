import type { Issue } from "#record/issue.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { Icon } from "#web/components/icon.tsx";
import { useFill } from "#web/components/use-fill.ts";

interface Props {
  readonly openCount: number;
  readonly isEmpty: boolean;
  readonly isRefused: boolean;
  readonly issues: readonly Issue[];
  /** It is to replace a scan that is saved. */
  readonly isChange: boolean;
}

/** The save button, and above it what keeps the scan from being saved. */
export function StudySave({ openCount, isEmpty, isRefused, issues, isChange }: Props) {
  const { plan, settings } = useTexts();
  const fill = useFill();
  const { echo } = plan;
  const says = isRefused
    ? isChange
      ? echo.changeNotSaved
      : settings.notSaved
    : issues.length > 0
      ? echo.notSaved
      : isEmpty
        ? echo.faults.nothingTaken
        : openCount > 0
          ? fill(echo.faultsTitle, { count: openCount })
          : undefined;
  return (
    <div class="save-bar">
      <div role="alert">
        {says === undefined ? null : (
          <p class="saved not">
            <Icon name="alarm" size={20} /> {says}
          </p>
        )}
      </div>
      <button type="submit" class="act">
        {echo.save}
      </button>
    </div>
  );
}
