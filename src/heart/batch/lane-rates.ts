import {
  abs,
  both,
  butNot,
  isLess,
  isMore,
  type LaneCode,
  type Local,
  minus,
  negate,
  number,
  onlyWhere,
  over,
  plus,
  squareRoot,
  sum,
  times,
} from "./lane-code.ts";
import { computeExponentials } from "./lane-exponential.ts";
import type { Code } from "./wasm-module.ts";

/** Pressures of two hearts at a moment, and what follows from them before anything moves. */
export interface Moment {
  readonly pressures: readonly Local[];
  /** Across the mitral, aortic, tricuspid and pulmonary valve. */
  readonly gradients: readonly Local[];
  /** Back through the closed mitral and the closed tricuspid valve. */
  readonly leaks: readonly [Local, Local];
}

/** Coefficients as pack-coefficients.ts lines them up, state as state.ts does. */
export function writeMoment(
  code: LaneCode,
  coefficients: readonly Code[],
  ofRow: (index: number) => Code,
  curves: number,
  x: readonly Code[],
  doors: readonly Code[],
): Moment {
  const c = (index: number) => coefficients[index]!;
  const exponential = (power: Code) => computeExponentials(code, power);
  const atrial = { squeezed: code.local(ofRow(curves)), resting: code.local() };
  const ventricular = { squeezed: code.local(ofRow(curves + 1)), resting: code.local() };
  code.set(atrial.resting, minus(number(1), atrial.squeezed));
  code.set(ventricular.resting, minus(number(1), ventricular.squeezed));
  const heart_mL = sum(x[0]!, x[1]!, x[2]!, x[3]!);
  const sac = code.local(times(c(16), exponential(times(minus(heart_mL, c(17)), c(18)))));
  const chamber = (index: number, { squeezed, resting }: typeof atrial) => {
    const at = 4 * index;
    const stretch = code.local(minus(x[index]!, c(at + 1)));
    const active = times(times(squeezed, c(at)), stretch);
    const filled = minus(exponential(times(c(at + 3), stretch)), number(1));
    return code.local(sum(sac, active, times(times(resting, c(at + 2)), filled)));
  };
  const bag = (volume: number, at: number) =>
    code.local(times(minus(x[volume]!, c(at)), c(at + 1)));
  const la = chamber(0, atrial);
  const lv = chamber(1, ventricular);
  const ra = chamber(2, atrial);
  const rv = chamber(3, ventricular);
  const sa = bag(4, 19);
  const sv = bag(5, 21);
  const stretched = minus(exponential(times(minus(x[6]!, c(23)), c(25))), number(1));
  const pa = code.local(times(c(24), stretched));
  const pv = bag(7, 26);
  const gradients = [minus(la, lv), minus(lv, sa), minus(ra, rv), minus(rv, pa)].map((g) =>
    code.local(g),
  );
  const follows = plus(number(1), times(c(45), minus(x[1]!, c(46))));
  const mitralHole = code.local(times(times(c(44), follows), ofRow(curves + 2)));
  return {
    pressures: [la, lv, ra, rv, sa, sv, pa, pv],
    gradients,
    leaks: [
      writeLeak(code, gradients[0]!, mitralHole, doors[0]!),
      writeLeak(code, gradients[2]!, code.local(c(47)), doors[2]!),
    ],
  };
}

/** Back through a closed door: −g · hole / (g² + 1)^¼ where g is negative. Skipped when none leaks. */
function writeLeak(code: LaneCode, gradient: Local, hole: Local, isOpen: Code): Local {
  const leaked = code.local(number(0));
  const isBack = both(isLess(gradient, number(0)), isMore(hole, number(0)));
  const isLeaking = code.local(butNot(isBack, isOpen));
  code.whenAny(isLeaking, () => {
    const softened = squareRoot(squareRoot(plus(times(gradient, gradient), number(1))));
    code.set(leaked, onlyWhere(over(times(negate(gradient), hole), softened), isLeaking));
  });
  return leaked;
}

/** How fast each of the twelve numbers of the state changes. */
export function writeRates(
  code: LaneCode,
  coefficients: readonly Code[],
  x: readonly Code[],
  doors: readonly Code[],
  { pressures, gradients, leaks }: Moment,
): readonly Local[] {
  const c = (index: number) => coefficients[index]!;
  const [la, , ra, , sa, sv, pa, pv] = pressures as readonly [
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
  ];
  const flow = (from: Local, to: Local, conductance: number) =>
    code.local(times(minus(from, to), c(conductance)));
  const body = flow(sa, sv, 28);
  const back = flow(sv, ra, 29);
  const lungs = flow(pa, pv, 30);
  const veins = flow(pv, la, 31);
  const mitral = code.local(minus(x[8]!, leaks[0]));
  const tricuspid = code.local(minus(x[10]!, leaks[1]));
  const volumes = [
    minus(veins, mitral),
    minus(mitral, x[9]!),
    minus(back, tricuspid),
    minus(tricuspid, x[11]!),
    minus(x[9]!, body),
    minus(body, back),
    minus(x[11]!, lungs),
    minus(lungs, veins),
  ];
  const flows = gradients.map((gradient, valve) => {
    const at = 32 + 3 * valve;
    const q = x[8 + valve]!;
    const lost = times(plus(c(at), times(c(at + 1), abs(q))), q);
    return onlyWhere(times(minus(gradient, lost), c(at + 2)), doors[valve]!);
  });
  return [...volumes, ...flows].map((rate) => code.local(rate));
}
