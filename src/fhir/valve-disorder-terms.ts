import { splitClauses, weighTerm } from "./free-text.ts";
import type { FoundTerm } from "./heart-terms.ts";
import type { ValveDisorder } from "./ips-reading.ts";

/** The disorders of valves a text names, in six languages, clause by clause. */
export function findValveDisorders(text: string): readonly FoundTerm<ValveDisorder>[] {
  return splitClauses(text).flatMap((clause) => {
    const match = leak.exec(clause.text) ?? prolapse.exec(clause.text) ?? narrow.exec(clause.text);
    if (match === null) return [];
    const bearing = weighTerm(clause, match.index, match[0].length);
    if (!/mitral/u.test(clause.text)) {
      return otherValve.test(clause.text) ? [{ meaning: "otherValve" as const, bearing }] : [];
    }
    return [{ meaning: nameMitral(clause.text), bearing }];
  });
}

function nameMitral(clause: string): ValveDisorder {
  if (prolapse.test(clause)) return "mitralProlapse";
  return leak.test(clause) ? "mitralRegurgitation" : "mitralStenosis";
}

const leak = /regurg|rigurg|insuf|incompet|schlussunf|fuite|\blek|leak/u;
const prolapse = /prolap|prolass/u;
const narrow = /stenos|estenos/u;
const otherValve =
  /aort(?:en|a|ic|ica|ique)? ?(?:klappen|klep|valv|stenos|insuf|regurg|rigurg)|(?:stenos[ie]s?|estenosis|insuf\w+|regurg\w+|valv\w+) (?:\w+ )?aort|tri[ck]uspid|pulmonal ?klappen|pulmon\w+ valve/u;
