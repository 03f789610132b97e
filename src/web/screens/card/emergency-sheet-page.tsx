import { makeEmergencySheet } from "#papers/emergency-sheet.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { now_ms } from "#web/components/now.ts";
import { wordsContextOf } from "#web/components/words-context.ts";
import { CardRows } from "./card-face.tsx";
import { isDense } from "./is-dense.ts";
import { PrintAct } from "./print-act.tsx";
import { useCard } from "./use-card.ts";

/** For the fridge door: whom to call first, what to do, and who this is. */
export function EmergencySheetPage() {
  const diary = useDiary();
  const { card: texts } = useTexts();
  const { person, facts } = useCard();
  const sheet = makeEmergencySheet(person, facts, wordsContextOf(diary), now_ms.value);
  const isFull = isDense(
    "emergency",
    sheet.rows.flatMap(({ lines }) => lines),
  );
  return (
    <div class="screen paper-screen">
      <BackLink href="/card" label={texts.title} />
      <Heading title={texts.emergency.title} class="not-printed" />
      <p class="intro not-printed">{texts.emergency.intro}</p>
      <PrintAct />
      <article class="paper emergency-paper" data-dense={isFull}>
        <h2>{sheet.title}</h2>
        <p class="paper-call">{sheet.call}</p>
        <h3>{sheet.whenTitle}</h3>
        <ul class="dots paper-columns">
          {sheet.when.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <h3>{sheet.stepsTitle}</h3>
        <ol class="steps">
          {sheet.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h3>{sheet.readTitle}</h3>
        <p class="say">{sheet.readOut}</p>
        <h3>{sheet.whoTitle}</h3>
        <CardRows rows={sheet.rows} />
        <p class="paper-foot">
          {sheet.hint} {sheet.footer.join(" ")}
        </p>
      </article>
    </div>
  );
}
