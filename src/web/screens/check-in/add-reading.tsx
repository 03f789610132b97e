import { useLocation } from "preact-iso";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { enter } from "./enter.ts";
import { NumberFields } from "./number-fields.tsx";
import { useNumbers } from "./use-numbers.ts";

/** Numbers measured after the answer; the answer is found anew with them. */
export function AddReading() {
  const diary = useDiary();
  const { answerScreen, checkIn } = useTexts();
  const { route } = useLocation();
  const numbers = useNumbers();
  return (
    <form
      class="screen"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const readings = numbers.read();
        if (readings === undefined) return;
        if (readings.length > 0) enter(diary, readings);
        route("/answer", true);
      }}
    >
      <BackLink href="/answer" />
      <Heading title={answerScreen.addReadingTitle} />
      <p class="intro">{answerScreen.addReadingIntro}</p>
      <div class="numbers">
        <NumberFields {...numbers.fields} />
      </div>
      <div class="save-bar">
        <button type="submit" class="act">
          {checkIn.save}
        </button>
      </div>
    </form>
  );
}
