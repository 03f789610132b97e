/** A page of drawn hearts, so that what is drawn can be compared with what was computed. */
import { h, render } from "preact";
import { BeatingHeart, type BeatenBeat } from "#heart/beating-heart.ts";
import { type HeartMoment, readMoment } from "#heart/heart-moment.ts";
import { heartPresets, type PresetName } from "#heart/presets.ts";
import type { HeartDrawing } from "#web/heart/heart-drawing.ts";
import { LivingHeart } from "#web/heart/living-heart.tsx";
import "#web/styles/app.css";

export interface HeartPage {
  /** Puts a heart on the page, so many pixels wide. */
  add(width_px: number, hasLabels: boolean): number;
  /** Draws a preset at a share of its beat, and tells the moment. */
  draw(heart: number, preset: PresetName, share: number): HeartMoment;
  drawGhost(heart: number, preset: PresetName, share: number): void;
  /** Lets the blood move for some beats, up to a share of the next. */
  runBlood(heart: number, preset: PresetName, share: number): void;
}

const labels = {
  upperRight: "upper right",
  lowerRight: "lower right",
  upperLeft: "upper left",
  lowerLeft: "lower left",
  leak: "leak",
};

const drawings: HeartDrawing[] = [];
const beats = new Map<PresetName, BeatenBeat>();

function beatOf(preset: PresetName): BeatenBeat {
  const beaten = beats.get(preset) ?? new BeatingHeart(heartPresets[preset]).beat();
  beats.set(preset, beaten);
  return beaten;
}

function momentOf(preset: PresetName, share: number): HeartMoment {
  const { beat, heart } = beatOf(preset);
  const time_s = share * beat.curves.timing.length_s;
  return readMoment(beat, time_s, heart.pulmonaryVeinResistance_mmHgSPerMl);
}

const heartPage: HeartPage = {
  add(width_px, hasLabels) {
    const place = document.createElement("div");
    place.className = "heart";
    place.style.inlineSize = `${width_px}px`;
    document.querySelector("main")!.append(place);
    const name = `heart${drawings.length}`;
    const onReady = (drawing: HeartDrawing): number => drawings.push(drawing);
    render(
      h(LivingHeart, {
        name,
        alternative: name,
        onReady,
        hasBlood: true,
        ...(hasLabels ? { labels } : {}),
      }),
      place,
    );
    return drawings.length - 1;
  },
  draw(heart, preset, share) {
    const moment = momentOf(preset, share);
    drawings[heart]!.draw(moment, beatOf(preset).heart, 0);
    return moment;
  },
  drawGhost(heart, preset, share) {
    drawings[heart]!.drawGhost(momentOf(preset, share), beatOf(preset).heart, 0);
  },
  runBlood(heart, preset, share) {
    const { beat, heart: drawn } = beatOf(preset);
    const frames = Math.round(beat.curves.timing.length_s * 60);
    for (let frame = 0; frame <= (2 + share) * frames; frame += 1) {
      const at = (frame / frames) % 1;
      drawings[heart]!.draw(momentOf(preset, at), drawn, frame === 0 ? 0 : 1 / 60);
    }
  },
};

Object.assign(globalThis, { heartPage });
