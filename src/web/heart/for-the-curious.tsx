import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { BeatenBeat } from "#heart/beating-heart.ts";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { BeatCurvesChart } from "./beat-curves-chart.tsx";
import { placeTime } from "./beat-curves-shape.ts";
import type { Frame } from "./heart-player.ts";
import { HeartTable } from "./heart-table.tsx";
import type { LiveHeart } from "./live-heart.ts";
import { placeDot, PressureVolumeChart } from "./pressure-volume-chart.tsx";

/** What a doctor would draw and write down of the heart above, at the same moment of its beat. */
export function ForTheCurious({ live }: { readonly live: LiveHeart }) {
  const { heartDetails } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="curious"
      onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>
        <Icon name="forward" />
        {heartDetails.title}
      </summary>
      {isOpen ? <Charts live={live} /> : null}
    </details>
  );
}

function Charts({ live }: { readonly live: LiveHeart }) {
  const { hint, loop, curves, table } = useTexts().heartDetails;
  const fill = useFill();
  const root = useRef<HTMLDivElement>(null);
  const moment = useId();
  const shown = useShownBeat(live, root);
  return (
    <div class="curious-charts" ref={root}>
      <p class="stage-note">{hint}</p>
      {shown === undefined ? null : (
        <>
          <h2>{curves.title}</h2>
          <p>{curves.text}</p>
          <div class="slider">
            <label for={moment}>{curves.moment}</label>
            <span class="value" data-moment-share />
            <input
              id={moment}
              type="range"
              min={0}
              max={100}
              step={1}
              data-moment
              aria-valuetext={fill(curves.momentText, { share: 0 })}
              onInput={(event) => live.goToShare(Number(event.currentTarget.value) / 100)}
            />
          </div>
          <BeatCurvesChart beaten={shown.beaten} />
          <h2>{loop.title}</h2>
          <p>{loop.text}</p>
          <PressureVolumeChart {...shown} />
        </>
      )}
      <h2>{table.title}</h2>
      <HeartTable live={live} />
    </div>
  );
}

interface Shown {
  readonly beaten: BeatenBeat;
  readonly before: BeatenBeat | undefined;
}

/** With where the dot of the loop stands, worked out once a beat and not once a frame. */
type Followed = Shown & { readonly place: ReturnType<typeof placeDot> };

/** The beat that is on the charts. The cursor moves frame by frame, past the components. */
function useShownBeat(live: LiveHeart, root: { readonly current: HTMLElement | null }) {
  const { curves } = useTexts().heartDetails;
  const fill = useFill();
  const [shown, setShown] = useState<Shown>();
  const last = useRef<Followed | undefined>(undefined);
  useEffect(() => {
    live.onFrame = (frame, before) => {
      if (last.current?.beaten !== frame.beaten || last.current.before !== before) {
        const next = { beaten: frame.beaten, before };
        last.current = { ...next, place: placeDot(next) };
        setShown(next);
      }
      moveCursor(root.current, last.current, frame, (share) => fill(curves.momentText, { share }));
    };
    live.tellFrame();
    return () => {
      live.onFrame = undefined;
    };
  }, [live]);
  return shown;
}

function moveCursor(
  root: HTMLElement | null,
  shown: Followed,
  { moment, time_s, beaten, elapsed_s }: Frame,
  tell: (share: number) => string,
): void {
  if (root === null) return;
  const length_s = beaten.beat.curves.timing.length_s;
  const x = placeTime(time_s, length_s).toFixed(1);
  root.querySelector("[data-beat-cursor]")?.setAttribute("transform", `translate(${x} 0)`);
  const [cx, cy] = shown.place(moment.leftVentricle_mL, moment.leftVentricle_mmHg);
  const dot = root.querySelector("[data-loop-dot]");
  dot?.setAttribute("cx", cx.toFixed(1));
  dot?.setAttribute("cy", cy.toFixed(1));
  const input = root.querySelector<HTMLInputElement>("[data-moment]");
  const written = root.querySelector("[data-moment-share]");
  const share = Math.round((100 * time_s) / length_s);
  const text = tell(share);
  if (input === null || written === null || written.textContent === text) return;
  written.textContent = text;
  // A slider that runs by itself would be read out without end to who stands on it.
  if (elapsed_s > 0 && document.activeElement === input) return;
  input.value = String(share);
  input.setAttribute("aria-valuetext", text);
}
