import { type LaneCode, type Local, number, plus, sum, times } from "./lane-code.ts";
import type { Code } from "./wasm-module.ts";

/** `computeExponential` of exponential.ts, operation by operation, for two hearts. */
export function computeExponentials(code: LaneCode, x: Code): Local {
  const z = code.local(times(x, number(0.00390625)));
  const y = code.local(times(z, z));
  const high = plus(number(1 / 24), times(z, number(1 / 120)));
  const low = plus(number(1 / 2), times(z, number(1 / 6)));
  let power = code.local(sum(number(1), z, times(y, plus(low, times(y, high)))));
  for (let squared = 0; squared < 8; squared += 1) power = code.local(times(power, power));
  return power;
}
