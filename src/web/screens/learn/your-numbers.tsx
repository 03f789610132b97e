import { useRef, useState } from "preact/hooks";
import type { PatientFit } from "#heart/fit-patient.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { findHeart } from "#web/heart/find-heart.ts";
import { yourNumbersFor } from "#words/your-numbers.ts";
import { HeartLikeThis } from "./heart-like-this.tsx";
import { type LetterForm, readLetterForm } from "./letter-form.ts";
import { LetterFields } from "./letter-fields.tsx";

type Progress =
  | { readonly kind: "writing" }
  | { readonly kind: "drawing" }
  | { readonly kind: "failed" }
  | { readonly kind: "done"; readonly fit: PatientFit };

/** The numbers of an echo letter, and a heart they could come from: ranges, never a forecast. */
export function YourNumbers() {
  const { learn } = useTexts();
  const { language } = useWords();
  const words = yourNumbersFor(language);
  const first = useFirstForm();
  const [form, setForm] = useState(first);
  const [progress, setProgress] = useState<Progress>({ kind: "writing" });
  const { measurements, unreadable } = readLetterForm(form);
  const drawn = useRef(0);
  const place = useRef<HTMLFormElement>(null);
  const draw = async (): Promise<void> => {
    if (unreadable.length > 0) {
      // Its fault stands beside the field, which may be far up the page.
      place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    setProgress({ kind: "drawing" });
    const mine = (drawn.current += 1);
    // What was written meanwhile is another letter: the heart of this one comes too late.
    const show = (next: Progress): void => {
      if (mine === drawn.current) setProgress(next);
    };
    try {
      const circumstances = {
        rhythm: form.isUneven ? "fibrillation" : "sinus",
        mitralValve: form.valve,
      } as const;
      show({ kind: "done", fit: await findHeart({ measurements, circumstances }) });
    } catch {
      show({ kind: "failed" });
    }
  };
  const isDrawn = progress.kind === "done" && progress.fit.ok;
  return (
    <article class="try-it">
      <BackLink href="/learn" label={learn.title} />
      {/* Anew when the heart is drawn, so that reading begins at the top. */}
      <Heading key={isDrawn ? "drawn" : "form"} title={words.screenTitle} />
      {isDrawn && progress.fit.ok ? (
        <HeartLikeThis
          fitted={progress.fit.value}
          onChange={() => setProgress({ kind: "writing" })}
        />
      ) : (
        <form
          noValidate
          ref={place}
          onSubmit={(event) => {
            event.preventDefault();
            void draw();
          }}
        >
          <p class="intro">{words.intro}</p>
          <p>{words.needed}</p>
          {Object.keys(first.written).length === 0 ? null : <p>{words.fromDiary}</p>}
          <LetterFields
            form={form}
            unreadable={unreadable}
            issues={progress.kind === "done" && !progress.fit.ok ? progress.fit.issues : []}
            onChange={(next) => {
              setForm(next);
              drawn.current += 1;
              // What was said of other numbers no longer holds.
              setProgress({ kind: "writing" });
            }}
          />
          <output class="drawing-note">
            {progress.kind === "drawing" ? words.drawing : null}
            {progress.kind === "failed" ? words.failed : null}
          </output>
          <div class="acts">
            <button type="submit" class="act" disabled={progress.kind === "drawing"}>
              {words.draw}
            </button>
          </div>
          <p class="stage-note">{words.notSaved}</p>
        </form>
      )}
    </article>
  );
}

/** What the diary knows already: the last cuff, an uneven beat, what was done to the valve. */
function useFirstForm(): LetterForm {
  const { conditions, pressures, pulses_perMin } = useDiary().chart.value;
  const has = (condition: keyof typeof conditions) => conditions[condition]?.answer === "yes";
  const pressure = pressures.at(-1);
  const pulse = pulses_perMin.at(-1);
  return {
    written: {
      ...(pressure === undefined
        ? {}
        : {
            systolicPressure_mmHg: pressure.systolic_mmHg.toFixed(0),
            diastolicPressure_mmHg: pressure.diastolic_mmHg.toFixed(0),
          }),
      ...(pulse === undefined ? {} : { heartRate_perMin: pulse.value.toFixed(0) }),
    },
    holeUnit: "cm2",
    isUneven: has("atrialFibrillation"),
    valve:
      has("mechanicalValve") || has("tissueValve")
        ? "replaced"
        : has("valveClip")
          ? "clipped"
          : has("valveRepair")
            ? "repaired"
            : "own",
  };
}
