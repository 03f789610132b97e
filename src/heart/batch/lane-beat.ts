import { number_bytes, row_bytes, rowIndex } from "./batch-layout.ts";
import {
  addWhole,
  butNot,
  either,
  inAnyLane,
  isLess,
  isLessWhole,
  isMore,
  isSameWhole,
  LaneCode,
  load,
  type Local,
  minus,
  number,
  onlyWhere,
  plus,
  times,
  where,
  wholeNumber,
} from "./lane-code.ts";
import { resolveClosings, resolveOpenings } from "./lane-correction.ts";
import { writeMoment, writeRates } from "./lane-rates.ts";
import { encodeModule } from "./wasm-module.ts";

/**
 * The live beat (live-beat.ts) for two hearts at once, as a WebAssembly module.
 *
 * `run(block, rows, steps, beats)` beats a pair of hearts so many times; batch-layout.ts says
 * what lies where. Operation by operation it is the live beat, in the same order, so both give
 * the same bits. Doors open and shut at other moments in each heart: what happens in one lane
 * only is computed in both and chosen by a mask.
 */
export function encodeBeatModule(): Uint8Array<ArrayBuffer> {
  const code = new LaneCode(4);
  const block = code.argument(0);
  const beats = code.argument(3);
  const beat = code.wholeLocal(wholeNumber(0));
  const y = range(12).map((index) => code.local(load(block, index * number_bytes)));
  const doors = range(4).map((valve) =>
    code.local(isMore(load(block, (12 + valve) * number_bytes), number(0))),
  );
  // Kept by the function: engines read their own places faster than memory, at each use.
  const coefficients = range(48).map((index) =>
    code.local(load(block, (16 + index) * number_bytes)),
  );
  code.repeatWhile(() => {
    writeBeat(code, y, doors, coefficients);
    code.set(beat, addWhole(beat, wholeNumber(1)));
    return isLessWhole(beat, beats);
  });
  for (const [index, value] of y.entries()) code.store(block, index * number_bytes, value);
  for (const [valve, isOpen] of doors.entries()) {
    code.store(block, (12 + valve) * number_bytes, onlyWhere(number(1), isOpen));
  }
  return encodeModule(4, code.localTypes, code.code);
}

/** From which volume to which each valve leads, by their places in the state. */
const valves = [
  { from: 0, to: 1, flow: 8, inverseInertance: 34 },
  { from: 1, to: 4, flow: 9, inverseInertance: 37 },
  { from: 2, to: 3, flow: 10, inverseInertance: 40 },
  { from: 3, to: 6, flow: 11, inverseInertance: 43 },
] as const;

function writeBeat(
  code: LaneCode,
  y: readonly Local[],
  doors: readonly Local[],
  coefficients: readonly Local[],
): void {
  const [rows, steps] = [code.argument(1), code.argument(2)];
  const row = code.wholeLocal(rows);
  const step = code.wholeLocal(wholeNumber(0));
  const ofRow = (index: number) => load(row, index * number_bytes);
  const before_s = code.local(number(0));
  /** Share of the step before for which the mitral and the tricuspid valve were shut. */
  const shut = [code.local(number(0)), code.local(number(0))] as const;
  const gradient0 = valves.map(() => code.local());
  const gradientMiddle = valves.map(() => code.local());

  let moment!: ReturnType<typeof writeMoment>;
  const stepBegins = () => {
    code.repeatWhile(() => {
      moment = writeMoment(code, coefficients, ofRow, rowIndex.curvesAtStart, y, doors);
      const { gradients, leaks } = moment;
      const opened = valves.map((_, valve) =>
        code.local(butNot(isMore(gradients[valve]!, number(0)), doors[valve]!)),
      );
      const shutAny = either(isMore(shut[0], number(0)), isMore(shut[1], number(0)));
      const changed = code.local(
        [...opened].reduce((a, b) => either(a, b) as Local, shutAny as Local),
      );
      code.whenAny(changed, () => {
        // What leaked since a door shut within the step before.
        for (const [side, { from, to }] of [valves[0], valves[2]].entries()) {
          const moved = code.local(times(times(leaks[side]!, shut[side]!), before_s));
          code.set(y[to]!, minus(y[to]!, moved));
          code.set(y[from]!, plus(y[from]!, moved));
          code.set(shut[side]!, number(0));
        }
        for (const [valve, { from, to, flow, inverseInertance }] of valves.entries()) {
          code.whenAny(opened[valve]!, () => {
            const watched = {
              first: gradient0[valve]!,
              middle: gradientMiddle[valve]!,
              last: gradients[valve]!,
            };
            const since = resolveOpenings(code, watched, before_s, coefficients[inverseInertance]!);
            const passed = code.local(onlyWhere(since.volume_mL, opened[valve]!));
            code.set(y[flow]!, where(opened[valve]!, since.flow_mLs, y[flow]!));
            code.set(y[from]!, minus(y[from]!, passed));
            code.set(y[to]!, plus(y[to]!, passed));
            code.set(doors[valve]!, either(doors[valve]!, opened[valve]!));
          });
        }
      });
      return inAnyLane(changed);
    });
    for (const valve of range(4)) code.set(gradient0[valve]!, moment.gradients[valve]!);
    return isSameWhole(step, steps);
  };

  const stepGoesOn = () => {
    const h = code.local(ofRow(rowIndex.step_s));
    const halfH = code.local(ofRow(rowIndex.halfStep_s));
    const thirdH = code.local(ofRow(rowIndex.thirdStep_s));
    const sixthH = code.local(ofRow(rowIndex.sixthStep_s));
    let rates = writeRates(code, coefficients, y, doors, moment);
    let next = y.map((value, i) => code.local(plus(value, times(sixthH, rates[i]!))));
    let flowMiddle: readonly Local[] = [];
    for (const stage of [1, 2, 3]) {
      const reach = stage === 3 ? h : halfH;
      const x = y.map((value, i) => code.local(plus(value, times(reach, rates[i]!))));
      const curves = stage === 3 ? rowIndex.curvesAtEnd : rowIndex.curvesAtMiddle;
      moment = writeMoment(code, coefficients, ofRow, curves, x, doors);
      if (stage === 2) {
        for (const valve of range(4)) code.set(gradientMiddle[valve]!, moment.gradients[valve]!);
        flowMiddle = x.slice(8);
      }
      rates = writeRates(code, coefficients, x, doors, moment);
      const weight = stage === 3 ? sixthH : thirdH;
      next = next.map((value, i) => code.local(plus(value, times(weight, rates[i]!))));
    }
    for (const [valve, { from, to, flow }] of valves.entries()) {
      const shutNow = code.local(isLess(next[flow]!, number(0)));
      code.whenAny(shutNow, () => {
        const watched = { first: y[flow]!, middle: flowMiddle[valve]!, last: next[flow]! };
        const since = resolveClosings(code, watched, h);
        const ranBack = code.local(onlyWhere(since.volume_mL, shutNow));
        code.set(next[from]!, plus(next[from]!, ranBack));
        code.set(next[to]!, minus(next[to]!, ranBack));
        code.set(next[flow]!, butNot(next[flow]!, shutNow));
        code.set(doors[valve]!, butNot(doors[valve]!, shutNow));
        if (valve === 0 || valve === 2) {
          code.set(shut[valve / 2]!, onlyWhere(since.closed, shutNow));
        }
      });
    }
    for (const [i, value] of next.entries()) code.set(y[i]!, value);
    code.set(before_s, h);
    code.set(row, addWhole(row, wholeNumber(row_bytes)));
    code.set(step, addWhole(step, wholeNumber(1)));
  };

  code.repeatUntil(stepBegins, stepGoesOn);
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
