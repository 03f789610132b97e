import { useTexts } from "#web/components/late-texts.ts";

/** The button that prints, and what to expect of it; itself never on paper. */
export function PrintAct() {
  const { card: texts } = useTexts();
  return (
    <div class="acts not-printed">
      <button type="button" class="act" onClick={() => print()}>
        {texts.printAct}
      </button>
      <p class="quiet">{texts.printHint}</p>
    </div>
  );
}
