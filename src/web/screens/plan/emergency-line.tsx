import { Dots } from "#web/components/dots.tsx";
import { Icon } from "#web/components/icon.tsx";

interface Props {
  readonly text: string;
  /** It is one now, by what is known. */
  readonly isNow?: boolean;
  /** What it is for, where the text only begins the list. */
  readonly signs?: readonly string[];
}

/** Over all that is read in calm: when to call at once. */
export function EmergencyLine({ text, isNow = false, signs = [] }: Props) {
  return (
    <div class={isNow ? "emergency-line now" : "emergency-line"}>
      <Icon name="alarm" size={20} />
      <div>
        <p>{text}</p>
        {signs.length === 0 ? null : <Dots lines={signs} />}
      </div>
    </div>
  );
}
