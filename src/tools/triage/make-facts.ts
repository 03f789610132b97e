import type { ConditionAnswer, ConditionId } from "#record/condition.ts";
import type { Fact } from "#record/fact.ts";
import { makeFactId } from "#record/fact-id.ts";
import { findingIds } from "#record/finding.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { parseFact } from "#record/parse-fact.ts";
import { placeInZone } from "#units/zoned-time.ts";
import type { CheckInInput, LimitInput, ReadingInput, TriageInput } from "./triage-input.ts";
import { toUcum } from "./unit-alias.ts";

/** Facts to judge, and for each one made here the place in the input it was made from. */
export interface MadeFacts {
  readonly facts: readonly Fact[];
  readonly madeFrom: Readonly<Record<string, string>>;
}

/**
 * Turn the input of `triage` into facts, through the same door as a tap on the screen.
 *
 * The same input always makes the same facts, ids included. What the door refuses comes back as
 * issues with the path in the input; nothing is left out.
 *
 * @throws RangeError when the zone is unknown
 */
export function makeFacts(input: TriageInput): Parsed<MadeFacts> {
  const maker = new FactMaker(input);
  const entries = listEntries(input, maker);
  const issues = [
    ...entries.flatMap(({ path, fact }) => placeIssues(path, parseFact(fact))),
    ...(input.facts ?? []).flatMap((fact, index) =>
      placeIssues(`facts[${index}]`, parseFact(fact)),
    ),
    ...checkOnePerson(input.facts ?? []),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      facts: [...(input.facts ?? []), ...entries.map(({ fact }) => fact)],
      madeFrom: Object.fromEntries(entries.map(({ path, fact }) => [fact.id, path])),
    },
  };
}

interface Entry {
  readonly path: string;
  readonly fact: Fact;
}

function listEntries(input: TriageInput, maker: FactMaker): Entry[] {
  const entries: Entry[] = [];
  const add = (path: string, fact: Fact): number => entries.push({ path, fact });
  const has = Object.entries(input.has ?? {}) as [ConditionId, ConditionAnswer][];
  for (const [id, answer] of has) add(`has.${id}`, maker.makeCondition(id, answer));
  for (const [index, given] of (input.limits ?? []).entries()) {
    add(`limits[${index}]`, maker.makeLimit(given));
  }
  if (input.person !== undefined) add("person", maker.makeProfile(input.person));
  for (const [index, given] of (input.readings ?? []).entries()) {
    add(`readings[${index}]`, maker.makeReading(given));
  }
  for (const [index, given] of (input.checkIns ?? []).entries()) {
    add(`checkIns[${index}]`, maker.makeCheckIn(given));
  }
  if (input.checkIn !== undefined) add("checkIn", maker.makeCheckIn(input.checkIn));
  return entries;
}

class FactMaker {
  readonly #now_ms: number;
  readonly #zone: string;
  readonly #person: string;
  #count = 0;

  constructor({ now, zone = "UTC", facts = [] }: TriageInput) {
    this.#now_ms = Date.parse(now);
    this.#zone = zone;
    this.#person = facts[0]?.person ?? this.#nextId();
  }

  makeCondition(id: ConditionId, answer: ConditionAnswer): Fact {
    return { ...this.#common(), kind: "condition", condition: id, answer };
  }

  makeLimit({ limit, value, unit, setBy, setOn }: LimitInput): Fact {
    const common = { ...this.#common(), madeBy: "clinic", kind: "careInstruction" } as const;
    return { ...common, limit, value, unit: toUcum(unit), setBy, setOn };
  }

  makeProfile(person: NonNullable<TriageInput["person"]>): Fact {
    return { ...this.#common(), kind: "profile", ...person };
  }

  makeReading(given: ReadingInput): Fact {
    const { at, confirmed } = given;
    const common = {
      ...this.#common(at),
      kind: "reading",
      source: { kind: "typed" },
      ...(confirmed === undefined ? {} : { confirmed }),
    } as const;
    switch (given.measure) {
      case "weight":
        return {
          ...common,
          measure: given.measure,
          value: given.value,
          unit: toUcum(given.unit),
        };
      case "bloodPressure":
        return {
          ...common,
          measure: given.measure,
          systolic: given.systolic,
          diastolic: given.diastolic,
          unit: toUcum(given.unit),
        };
      case "pulse":
        return { ...common, measure: given.measure, value: given.value, unit: toUcum(given.unit) };
      case "oxygenSaturation":
        return { ...common, measure: given.measure, value: given.value, unit: given.unit };
      case "temperature":
        return { ...common, measure: given.measure, value: given.value, unit: toUcum(given.unit) };
    }
  }

  makeCheckIn({ feeling, present = [], asked = [], onset, beganAt, text, at }: CheckInInput): Fact {
    const wasAsked = asked === "all" ? findingIds : [...asked, ...present];
    return {
      ...this.#common(at),
      kind: "checkIn",
      present: [...new Set(present)],
      asked: [...new Set(wasAsked)],
      ...(feeling === undefined ? {} : { feeling }),
      ...(onset === undefined ? {} : { onset }),
      ...(beganAt === undefined ? {} : { beganAt: this.#place(beganAt) }),
      ...(text === undefined ? {} : { text }),
    };
  }

  #common(at?: string) {
    return {
      id: this.#nextId(),
      person: this.#person,
      device: this.#person,
      madeBy: "self",
      at: at === undefined ? placeInZone(this.#now_ms, this.#zone) : this.#place(at),
    } as const;
  }

  #place(instant: string) {
    return placeInZone(Date.parse(instant), this.#zone);
  }

  /** In the order of the input, so that of two entries of one moment the later one stands. */
  #nextId(): string {
    this.#count += 1;
    const bytes = new Uint8Array(10);
    new DataView(bytes.buffer).setUint32(6, this.#count);
    return makeFactId(this.#now_ms, bytes);
  }
}

function placeIssues(path: string, parsed: Parsed<Fact>): Issue[] {
  if (parsed.ok) return [];
  return parsed.issues.map((issue) => ({ ...issue, path: joinPath(path, issue.path) }));
}

function joinPath(outer: string, inner: string): string {
  if (inner === "") return outer;
  return inner.startsWith("[") ? `${outer}${inner}` : `${outer}.${inner}`;
}

/** Two people in one chart would be judged as one. */
function checkOnePerson(facts: readonly Fact[]): Issue[] {
  return facts.flatMap(({ person }, index) =>
    person === facts[0]!.person
      ? []
      : [
          {
            path: `facts[${index}].person`,
            code: "contradiction",
            expected: `the person of the first fact, ${facts[0]!.person}`,
            found: person,
          },
        ],
  );
}
