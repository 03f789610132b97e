import {
  both,
  greatest,
  isAtLeast,
  type LaneCode,
  least,
  minus,
  negate,
  number,
  over,
  plus,
  squareRoot,
  times,
  where,
} from "./lane-code.ts";
import type { Code } from "./wasm-module.ts";

/** What decides about a door, at a step's beginning, middle and end. */
export interface Watched {
  readonly first: Code;
  readonly middle: Code;
  readonly last: Code;
}

/** `resolveOpening` of door-correction.ts, operation by operation, for two hearts. */
export function resolveOpenings(
  code: LaneCode,
  { first, middle, last }: Watched,
  step_s: Code,
  inverseInertance: Code,
) {
  const open = code.local(minus(number(1), findCrossings(code, first, middle, last)));
  const since_s = code.local(times(open, step_s));
  const bend = code.local(bendOf(first, middle, last));
  const rise = code.local(slopeAtEnd(last, open, bend));
  const once = plus(
    times(times(rise, open), number(0.5)),
    over(times(times(bend, open), open), number(6)),
  );
  const twice = plus(
    over(times(rise, open), number(6)),
    over(times(times(bend, open), open), number(24)),
  );
  const flow_mLs = times(times(once, since_s), inverseInertance);
  const volume_mL = times(times(times(twice, since_s), since_s), inverseInertance);
  return {
    flow_mLs: code.local(greatest(number(0), flow_mLs)),
    volume_mL: code.local(greatest(number(0), volume_mL)),
  };
}

/** `resolveClosing` of door-correction.ts, operation by operation, for two hearts. */
export function resolveClosings(code: LaneCode, { first, middle, last }: Watched, step_s: Code) {
  const crossing = findCrossings(code, negate(first), negate(middle), negate(last));
  const closed = code.local(minus(number(1), crossing));
  const bend = code.local(bendOf(first, middle, last));
  const fall = slopeAtEnd(last, closed, bend);
  const mean = plus(over(fall, number(2)), over(times(bend, closed), number(6)));
  const volume_mL = times(times(times(mean, closed), closed), step_s);
  return { closed, volume_mL: code.local(least(number(0), volume_mL)) };
}

function bendOf(first: Code, middle: Code, last: Code): Code {
  return times(number(4), plus(minus(first, times(number(2), middle)), last));
}

function slopeAtEnd(last: Code, share: Code, bend: Code): Code {
  return minus(over(last, greatest(share, number(1e-9))), times(times(number(0.5), bend), share));
}

function findCrossings(code: LaneCode, first: Code, middle: Code, last: Code): Code {
  const a = code.local(first);
  const bend = code.local(times(number(2), plus(minus(a, times(number(2), middle)), last)));
  const slope = code.local(minus(minus(times(number(4), middle), times(number(3), a)), last));
  const under = minus(times(slope, slope), times(times(number(4), bend), a));
  // Where `under` is negative the root is NaN, which is in no range: there the line serves.
  const root = code.local(over(times(number(-2), a), plus(slope, squareRoot(under))));
  const isInside = both(isAtLeast(root, number(0)), isAtLeast(number(1), root));
  const line = over(a, minus(a, last));
  return code.local(where(isAtLeast(a, number(0)), number(0), where(isInside, root, line)));
}
