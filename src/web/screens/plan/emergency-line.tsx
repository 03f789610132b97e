import { Icon } from "#web/components/icon.tsx";

interface Props {
  readonly text: string;
  /** It is one now, by what is known. */
  readonly isNow?: boolean;
}

/** Over all that is read in calm: when to call at once. */
export function EmergencyLine({ text, isNow = false }: Props) {
  return (
    <p class={isNow ? "emergency-line now" : "emergency-line"}>
      <Icon name="alarm" size={20} />
      <span>{text}</span>
    </p>
  );
}
