import { useId } from "preact/hooks";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Pick } from "#web/components/pick.tsx";
import type { LiveHeart } from "#web/heart/live-heart.ts";
import { describeSeverity } from "#words/describe-heart.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import { SightAndSound } from "./sight-and-sound.tsx";
import { firstTried, listTreatments, setUneven, toggleTreatment, type Tried } from "./try-scene.ts";

interface Props {
  readonly live: LiveHeart;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
}

/** How it came, how it beats, what is seen and heard of it, and the way back. */
export function MoreControls({ live, tried, onTry }: Props) {
  const { controls } = useTexts().heartStage;
  return (
    <div class="try-more">
      <Pick
        name="onset"
        question={controls.onset}
        answers={{ slow: controls.slowly, sudden: controls.sudden }}
        chosen={tried.onset}
        onChoose={(onset) => onTry({ ...tried, onset })}
      />
      <Pick
        name="rhythm"
        question={controls.rhythm}
        answers={{ even: controls.even, uneven: controls.uneven }}
        chosen={tried.isUneven ? "uneven" : "even"}
        onChoose={(rhythm) => onTry(setUneven(tried, rhythm === "uneven"))}
      />
      <SightAndSound live={live} />
      <button type="button" class="plain" onClick={() => onTry(firstTried)}>
        {controls.reset}
      </button>
    </div>
  );
}

type PartProps = Omit<Props, "live">;

/** The largest hole of the slider, past the worst of our hearts. */
const largestHole_cm2 = 0.7;
const holeStep_cm2 = 0.05;

/** How large the hole is, told in words and in mm beside the slider, and by the slider itself. */
export function Severity({ tried, onTry }: PartProps) {
  const { controls } = useTexts().heartStage;
  const { language } = useWords();
  const id = useId();
  const text = describeSeverity(tried.leakArea_cm2, language);
  return (
    <div class="slider">
      <label for={id}>{controls.severity}</label>
      {/* The slider says it itself: twice is once too often. */}
      <output for={id} aria-live="off">
        {text}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={largestHole_cm2}
        step={holeStep_cm2}
        value={tried.leakArea_cm2}
        aria-valuetext={text}
        onInput={(event) => onTry({ ...tried, leakArea_cm2: Number(event.currentTarget.value) })}
      />
    </div>
  );
}

/** Chips that are on or off, several at a time; the first takes them all away. */
export function Treatments({ tried, onTry }: PartProps) {
  const { controls, noTreatmentChange } = useTexts().heartStage;
  const { language } = useWords();
  const names = lessonsFor(language).treatments;
  const title = useId();
  return (
    <section class="try-treatments" aria-labelledby={title}>
      <h2 id={title}>{controls.treatment}</h2>
      <div class="chips">
        <button
          type="button"
          class="chip"
          aria-pressed={tried.treatments.length === 0}
          onClick={() => onTry({ ...tried, treatments: [] })}
        >
          {controls.asItIs}
        </button>
        {listTreatments(tried).map((id) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={tried.treatments.includes(id)}
            onClick={() => onTry(toggleTreatment(tried, id))}
          >
            {names[id].label}
          </button>
        ))}
      </div>
      <p class="stage-note">
        {controls.treatmentHint} {noTreatmentChange}
      </p>
    </section>
  );
}
