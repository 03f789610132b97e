import { useLocation } from "preact-iso";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary, useTexts } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { enter } from "./enter.ts";
import { NumberFields } from "./number-fields.tsx";
import { useNumbers } from "./use-numbers.ts";

/** A usual day: what "as usual" means, the numbers if there are any, and one big button. */
export function UsualDay() {
  const diary = useDiary();
  const { checkIn } = useTexts();
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
        const fact = diary.newFact("checkIn", { feeling: "usual", present: [], asked: [] });
        enter(diary, [fact, ...readings]);
        route("/answer", true);
      }}
    >
      <BackLink href="/" label={checkIn.notUsual} />
      <Heading title={checkIn.usualTitle} />
      <p class="intro">{checkIn.usualMeaning}</p>
      <h2>{checkIn.numbersTitle}</h2>
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
