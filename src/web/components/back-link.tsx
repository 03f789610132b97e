import { useTexts } from "./diary-context.tsx";
import { Icon } from "./icon.tsx";

/** One step up; the browser's own back button does the same for where we came from. */
export function BackLink({ href, label }: { readonly href: string; readonly label?: string }) {
  const { navigation } = useTexts();
  return (
    <a class="back" href={href}>
      <Icon name="back" size={20} />
      {label ?? navigation.back}
    </a>
  );
}

/** Back through the history: inside a run of questions, where the answers must be kept. */
export function BackButton() {
  const { navigation } = useTexts();
  return (
    <button type="button" class="back" onClick={() => history.back()}>
      <Icon name="back" size={20} />
      {navigation.back}
    </button>
  );
}
