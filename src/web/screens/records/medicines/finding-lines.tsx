import { Icon, type IconName } from "#web/components/icon.tsx";
import type { MedicineFindingWords, MedicineLoudness } from "#words/describe-medicines.ts";

const icons: Readonly<Record<MedicineLoudness, IconName>> = {
  contactToday: "clock",
  blockAndAsk: "alarm",
  warn: "question",
  quiet: "calendar",
};

interface Props {
  readonly findings: readonly MedicineFindingWords[];
  /** Where a heading has said how loud they all are. */
  readonly isLevelSaid?: boolean;
}

/** Findings one under the other: which medicines, what was seen, what to do, where it comes from. */
export function FindingLines({ findings, isLevelSaid = false }: Props) {
  return (
    <>
      {findings.map(({ rule, loudness, level, medicines, text, action, source }) => (
        <div class="reason" key={`${rule} ${text}`} data-loudness={loudness}>
          {isLevelSaid ? null : (
            <p class="level">
              <Icon name={icons[loudness]} size={20} />
              {level}
            </p>
          )}
          <h3>{medicines.join(" + ")}</h3>
          <p>{text}</p>
          <p>{action}</p>
          <p class="quiet">{source}</p>
        </div>
      ))}
    </>
  );
}
