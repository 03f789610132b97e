import type { EchoSign } from "../echo-measure.ts";
import type { EchoDraft } from "./echo-draft.ts";

/**
 * The draft with one statement said by hand: there, not there, or (left out) not said.
 *
 * What was read from a letter has its phrase and stays as it is; of one sign one statement at most
 * is taken.
 */
export function nameSign(draft: EchoDraft, sign: EchoSign, isThere?: boolean): EchoDraft {
  const others = draft.signs.filter((one) => one.sign !== sign || one.quote !== undefined);
  if (isThere === undefined) return { ...draft, signs: others };
  const signs = others.map((one) => (one.sign === sign ? { ...one, isTaken: false } : one));
  return { ...draft, signs: [...signs, { sign, isThere, isTaken: true, doubts: [] }] };
}

/** What was said by hand of a sign. */
export function namedSign({ signs }: EchoDraft, sign: EchoSign): boolean | undefined {
  return signs.find((one) => one.sign === sign && one.quote === undefined && one.isTaken)?.isThere;
}
