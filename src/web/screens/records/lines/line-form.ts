import type { FactOf } from "#record/fact.ts";
import type { Health } from "#record/fold-health.ts";
import type { Issue } from "#record/issue.ts";
import type { LateScreens } from "#words/late-screens.ts";

/** What changes over time: each is a line of facts of its own. */
interface LineFacts {
  readonly medicine: FactOf<"medicine">;
  readonly allergy: FactOf<"allergy">;
  readonly procedure: FactOf<"procedure">;
  readonly implant: FactOf<"implant">;
  readonly appointment: FactOf<"appointment">;
  readonly visitQuestion: FactOf<"visitQuestion">;
  /** Each result is a line of its own, named after its fact. */
  readonly lab: FactOf<"lab">;
  /** One line for each thing a clinic lays down, named after that thing. */
  readonly clinicWord: FactOf<"visitInstruction" | "clinicProphylaxis">;
}

export type LineKind = keyof LineFacts;
export type LineFact<Kind extends LineKind> = LineFacts[Kind];

/** What a fact of a line says, apart from whose it is and which line it is of. */
type FieldsByKind = {
  readonly [Kind in LineKind]: OmitEach<
    LineFacts[Kind],
    "id" | "person" | "device" | "at" | "madeBy" | "kind" | "line" | "corrects"
  >;
};
type OmitEach<Each, Keys extends PropertyKey> = Each extends unknown ? Omit<Each, Keys> : never;
export type LineFields<Kind extends LineKind> = FieldsByKind[Kind];

/** One thing that changes over time, as the record folds it. */
export interface LineOf<Kind extends LineKind> {
  readonly line: string;
  readonly now: LineFact<Kind>;
  readonly changes: readonly LineFact<Kind>[];
}

export type FaultId = keyof LateScreens["records"]["form"]["faults"];
export type Faults<Draft> = Readonly<Partial<Record<keyof Draft & string, FaultId>>>;

export type ReadForm<Fields, Draft> =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly faults: Faults<Draft> };

/** The way between one kind of line and its form, and back. */
export interface LineForm<Kind extends LineKind, Draft extends object> {
  readonly kind: Kind;
  /** Address of the list. */
  readonly path: string;
  readonly empty: Draft;
  readonly linesOf: (health: Health) => readonly LineOf<Kind>[];
  /** Those not counted any more stand apart. */
  readonly isPast: (fact: LineFact<Kind>) => boolean;
  /** What was written down is over once it is made: a change of it mends a slip, always. */
  readonly isOnlyMended?: boolean;
  readonly toDraft: (fact: LineFact<Kind>) => Draft;
  /** What was typed, as a fact says it; what only the form can see is told as faults. */
  readonly read: (draft: Draft) => ReadForm<LineFields<Kind>, Draft>;
}

/** What a fact says, without whose it is and when it was made: those are new for a new fact. */
export function fieldsOf<Kind extends LineKind>(fact: LineFact<Kind>): LineFields<Kind> {
  const said = Object.entries(fact).filter(([field]) => !ownOfEachFact.includes(field));
  return Object.fromEntries(said) as unknown as LineFields<Kind>;
}

const ownOfEachFact: readonly string[] = [
  "id",
  "person",
  "device",
  "at",
  "madeBy",
  "kind",
  "line",
  "corrects",
];

/** Only what was filled in, without the spaces around it. */
export function filledIn<Field extends string>(
  draft: Readonly<Record<Field, string>>,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const filled = fields
    .map((field) => [field, draft[field].trim()] as const)
    .filter(([, text]) => text !== "");
  return Object.fromEntries(filled) as Partial<Record<Field, string>>;
}

/** Faults without the fields that have none. */
export function onlyFaults<Draft>(
  faults: Readonly<Partial<Record<keyof Draft & string, FaultId | undefined>>>,
): Faults<Draft> | undefined {
  const found = Object.entries<FaultId | undefined>(faults).filter(
    ([, fault]) => fault !== undefined,
  );
  return found.length === 0 ? undefined : (Object.fromEntries(found) as Faults<Draft>);
}

const days: readonly string[] = ["on", "since", "until", "setOn"];

/** What the door of the record says of a field, as a fault that can be mended in the form. */
export function faultOf({ path, code }: Issue): FaultId {
  if (code === "tooLong") return "tooLong";
  if (code === "contradiction") return "endsBeforeStart";
  if (days.includes(path)) return code === "impossible" ? "future" : "day";
  if (path === "value") return "impossible";
  if (path === "phone" || path === "time") return path;
  return path === "setBy" ? "who" : "text";
}
