import { useEffect, useRef } from "preact/hooks";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { cardWordsFor } from "#words/card-words.ts";
import { useWords } from "#web/components/diary-context.tsx";
import { CardCode } from "./card-code.tsx";
import { CardAnswer, CardList, CardRows, Regimen } from "./card-face.tsx";
import type { CardOfPerson } from "./use-card.ts";

interface Props {
  readonly shown: CardOfPerson;
  readonly onClose: () => void;
}

/** The card alone on the whole screen, large, to be handed over; the screen stays on. */
export function ShowDentist({ shown: { card, code }, onClose }: Props) {
  const { card: texts } = useTexts();
  const words = cardWordsFor(useWords().language);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useScreenOn();
  return (
    <dialog ref={dialog} class="dentist" aria-labelledby="dentist-question" onClose={onClose}>
      <div class="dentist-top">
        <strong>{texts.forDentist}</strong>
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
          {texts.close}
        </button>
      </div>
      <p class="card-question" id="dentist-question">
        {card.question}
      </p>
      <CardAnswer card={card} />
      <CardRows rows={card.rows} />
      <CardList title={words.missingTitle} lines={card.missing} />
      <Regimen card={card} />
      <CardCode code={code} />
      <p class="quiet">{card.footer.join(" ")}</p>
    </dialog>
  );
}

/** Keeps the screen from going dark while somebody reads, where the browser can. */
function useScreenOn(): void {
  useEffect(() => {
    let lock: { release: () => Promise<void> } | undefined;
    let isOver = false;
    const keep = async (): Promise<void> => {
      try {
        // Old browsers have none.
        const taken = await (navigator as Partial<Navigator>).wakeLock?.request("screen");
        if (isOver) await taken?.release();
        else lock = taken;
      } catch {
        // Refused, as with an empty battery: the card is shown all the same.
      }
    };
    void keep();
    return () => {
      isOver = true;
      void lock?.release();
    };
  }, []);
}
