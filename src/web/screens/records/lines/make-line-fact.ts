import type { FactKind } from "#record/fact.ts";
import { parseFact } from "#record/parse-fact.ts";
import type { Diary, NewFactFields } from "#web/diary/diary.ts";
import type { LineFact, LineFields, LineKind } from "./line-form.ts";

/**
 * - `changed`: it was right and is not any more; a new fact of the same line.
 * - `slip`: it never was right; the fact replaces the one before it and counts from the same time.
 */
export type ChangeWhy = "changed" | "slip";

interface Before<Kind extends LineKind> {
  readonly fact: LineFact<Kind>;
  readonly why: ChangeWhy;
}

/**
 * A new fact of a line; of a new line when nothing was before.
 *
 * A line is named after the first fact of it, where its facts carry a line.
 *
 * @param tried what was sent before and not saved: it may lie in memory and be saved later, so
 * the next try replaces it and does not stand beside it
 */
export function makeLineFact<Kind extends LineKind>(
  diary: Pick<Diary, "newFact">,
  kind: Kind,
  fields: LineFields<Kind>,
  before?: Before<Kind>,
  tried?: LineFact<Kind>,
): LineFact<Kind> {
  // TypeScript cannot join the fields of a kind it does not know.
  const whole = fields as unknown as NewFactFields<"medicine">;
  const factKind = kindOf(kind, fields) as "medicine";
  const made = diary.newFact(factKind, whole) as LineFact<LineKind> as LineFact<Kind>;
  const replaced = tried ?? (before?.why === "slip" ? before.fact : undefined);
  const known = before?.fact ?? tried;
  const fact = {
    ...made,
    ...(withoutLine.has(kind) ? {} : { line: lineIn(known) ?? made.id }),
    ...(replaced === undefined ? {} : { corrects: replaced.id }),
  };
  if (replaced === undefined) return fact;
  const sinceThen = { ...fact, at: replaced.at };
  // What had not happened when the first was written down can only be so from now on.
  return parseFact(sinceThen).ok ? sinceThen : fact;
}

/** Kinds whose facts carry no line: a result stands alone, and what a clinic lays down is named. */
const withoutLine: ReadonlySet<LineKind> = new Set(["lab", "clinicWord"]);

function lineIn(fact: LineFact<LineKind> | undefined): string | undefined {
  return fact !== undefined && "line" in fact ? fact.line : undefined;
}

/** What a clinic lays down is of two kinds: when to come, and about antibiotics. */
function kindOf<Kind extends LineKind>(kind: Kind, fields: LineFields<Kind>): FactKind {
  if (kind !== "clinicWord") return kind as Exclude<LineKind, "clinicWord">;
  return "what" in fields ? "visitInstruction" : "clinicProphylaxis";
}
