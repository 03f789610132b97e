import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import type { Fact, FactOf } from "#record/fact.ts";
import { findingIds, type Feeling, type FindingId } from "#record/finding.ts";
import type { Measure } from "#record/reading-range.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { Rows, TickRow } from "#web/components/choice-rows.tsx";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { LongTextField } from "#web/components/field.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Pick } from "#web/components/pick.tsx";
import type { Diary } from "#web/diary/diary.ts";
import { NumberFields } from "../check-in/number-fields.tsx";
import { nothingTyped, type TypedNumbers } from "../check-in/typed-numbers.ts";
import { useNumbers } from "../check-in/use-numbers.ts";

type Correctable = FactOf<"checkIn"> | FactOf<"reading">;

/** Details, conditions and limits are changed in the settings; there they are facts of their own. */
export function canCorrect(fact: Fact): fact is Correctable {
  return fact.kind === "checkIn" || fact.kind === "reading";
}

/** A new entry that replaces an old one; the old one stays readable. */
export function CorrectEntry() {
  const { params } = useRoute();
  const diary = useDiary();
  const texts = useTexts();
  const fact = [...diary.facts.value, ...diary.unsaved.value].find(({ id }) => id === params["id"]);
  return (
    <div class="screen">
      <BackLink href={`/diary/entry/${params["id"]}`} />
      <Heading title={texts.diary.correctTitle} />
      <p class="intro">{texts.diary.correctIntro}</p>
      {fact?.kind === "checkIn" ? <CorrectCheckIn fact={fact} /> : null}
      {fact?.kind === "reading" ? <CorrectReading fact={fact} /> : null}
    </div>
  );
}

function useSaveCorrection() {
  const diary = useDiary();
  const { route } = useLocation();
  const [isRefused, setRefused] = useState(false);
  const save = async (fact: Fact): Promise<void> => {
    const { ok } = await diary.save([fact]);
    if (ok) route(`/diary/entry/${fact.id}`, true);
    else setRefused(true);
  };
  return { save, isRefused };
}

function SaveButton({ isRefused }: { readonly isRefused: boolean }) {
  const { diary, settings } = useTexts();
  return (
    <div class="acts">
      <p class="saved not" role="alert">
        {isRefused ? settings.notSaved : null}
      </p>
      <button type="submit" class="act">
        {diary.correctSave}
      </button>
    </div>
  );
}

function CorrectReading({ fact }: { readonly fact: FactOf<"reading"> }) {
  const numbers = useNumbers(typedFrom(fact));
  const { save, isRefused } = useSaveCorrection();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const reading = numbers.read()?.[0];
        if (reading !== undefined) void save({ ...reading, at: fact.at, corrects: fact.id });
      }}
    >
      <NumberFields {...numbers.fields} only={fact.measure} />
      <SaveButton isRefused={isRefused} />
    </form>
  );
}

/** The old value as it was typed, with its own unit, so that no unit is guessed anew. */
function typedFrom(fact: FactOf<"reading">): TypedNumbers {
  const marks: Readonly<Record<string, string>> = {
    kg: " kg",
    "[lb_av]": " lb",
    "[stone_av]": " st",
    kPa: " kPa",
    Cel: " °C",
    "[degF]": " °F",
  };
  const mark = marks[fact.unit] ?? "";
  if (fact.measure === "bloodPressure") {
    return {
      ...nothingTyped,
      systolic: String(fact.systolic),
      diastolic: `${fact.diastolic}${mark}`,
    };
  }
  const measure: Exclude<Measure, "bloodPressure"> = fact.measure;
  return { ...nothingTyped, [measure]: `${fact.value}${mark}` };
}

function CorrectCheckIn({ fact }: { readonly fact: FactOf<"checkIn"> }) {
  const diary = useDiary();
  const { feelings, findings } = useWords();
  const texts = useTexts();
  const [feeling, setFeeling] = useState<Feeling | undefined>(fact.feeling);
  const [present, setPresent] = useState<readonly FindingId[]>(fact.present);
  const [text, setText] = useState(fact.text ?? "");
  const { save, isRefused } = useSaveCorrection();
  const shown = findingIds.filter((one) => fact.asked.includes(one) || present.includes(one));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(correctCheckIn(diary, fact, feeling, present, text));
      }}
    >
      <Pick
        name="feeling"
        question={texts.diary.feeling}
        answers={{
          usual: feelings.usual.label,
          bitWorse: feelings.bitWorse.label,
          muchWorse: feelings.muchWorse.label,
        }}
        chosen={feeling}
        onChoose={setFeeling}
      />
      {shown.length === 0 ? null : (
        <fieldset class="group">
          <legend>{texts.diary.signs}</legend>
          <Rows>
            {shown.map((finding) => (
              <TickRow
                key={finding}
                label={findings[finding].label}
                checked={present.includes(finding)}
                onChange={(isPresent) =>
                  setPresent(
                    isPresent ? [...present, finding] : present.filter((one) => one !== finding),
                  )
                }
              />
            ))}
          </Rows>
        </fieldset>
      )}
      <div class="form-end">
        <LongTextField label={texts.diary.ownWords} value={text} onInput={setText} />
      </div>
      <SaveButton isRefused={isRefused} />
    </form>
  );
}

function correctCheckIn(
  diary: Diary,
  fact: FactOf<"checkIn">,
  feeling: Feeling | undefined,
  present: readonly FindingId[],
  text: string,
): Fact {
  const { at, onset, beganAt } = fact;
  return diary.newFact("checkIn", {
    at,
    corrects: fact.id,
    present: [...present],
    asked: [...new Set([...fact.asked, ...present])],
    ...(feeling === undefined ? {} : { feeling }),
    ...(onset === undefined ? {} : { onset }),
    ...(beganAt === undefined ? {} : { beganAt }),
    ...(text.trim() === "" ? {} : { text: text.trim() }),
  });
}
