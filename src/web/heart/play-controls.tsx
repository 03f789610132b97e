import { Icon } from "#web/components/icon.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { describeHeartPhase, heartPhases } from "#words/describe-heart-phase.ts";
import type { LiveHeart } from "./live-heart.ts";

/** Play and pause, slow motion, and the parts of a beat one by one. */
export function PlayControls({ live }: { readonly live: LiveHeart }) {
  const { controls, notices } = useTexts().heartStage;
  const isStill = live.isStill.value;
  const isPlaying = live.isPlaying.value && !isStill;
  return (
    <>
      <div class="stage-controls">
        {isStill ? (
          <button type="button" class="chip" onClick={() => live.goOn(-1)}>
            <Icon name="back" size={20} />
            {controls.stepBack}
          </button>
        ) : (
          <>
            <button type="button" class="chip" onClick={() => live.play(!isPlaying)}>
              <Icon name={isPlaying ? "pause" : "play"} size={20} />
              {isPlaying ? controls.pause : controls.play}
            </button>
            <button
              type="button"
              class="chip"
              aria-pressed={live.isSlow.value}
              onClick={() => live.slowDown(!live.isSlow.value)}
            >
              {controls.slow}
            </button>
          </>
        )}
        <button type="button" class="chip" onClick={() => live.goOn(1)}>
          {controls.nextStep}
          <Icon name="forward" size={20} />
        </button>
      </div>
      {isPlaying ? null : <PhaseText live={live} />}
      {isStill ? <p class="stage-note">{notices.stillHeart}</p> : null}
    </>
  );
}

/** What happens in the part of the beat that is shown. */
function PhaseText({ live }: { readonly live: LiveHeart }) {
  const { phases } = useTexts().heartStage;
  const { language } = useWords();
  const fill = useFill();
  const numbers = live.numbers.value;
  if (numbers === undefined) return null;
  const { title, text } = describeHeartPhase(live.step.value, numbers, language);
  const step = heartPhases.indexOf(live.step.value) + 1;
  return (
    <output class="stage-phase">
      <small>{fill(phases.step, { step, steps: heartPhases.length })}</small>
      <strong>{title}.</strong> {text}
    </output>
  );
}
