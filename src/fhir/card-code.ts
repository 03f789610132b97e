import type { CardFacts } from "#care/card/card-facts.ts";
import type { CardDecision } from "#care/card/decide-card.ts";
import { tellProphylaxis, tellUnknown } from "./card-alerts.ts";
import { listAllergies } from "./card-allergies.ts";
import { listImplants } from "./card-implants.ts";
import { makePatient } from "./card-patient.ts";
import { listProblems } from "./card-problems.ts";
import type { PlainResource } from "./card-resource.ts";
import { listThinners } from "./card-thinners.ts";

/** FHIR for a computer, as it stands in one code. */
export interface CardCode {
  /** A bundle that can be read without the others. */
  readonly text: string;
  readonly bytes: number;
}

export interface CardCodes {
  /** Mostly one; each holds the person and the answer, and its share of the rest. */
  readonly codes: readonly CardCode[];
  /** Whether all of it stands in them; if not, none should be drawn. */
  readonly fits: boolean;
}

/**
 * The most bytes of one code: 1732 fit version 30 at level L, 145 modules with the quiet zone,
 * 0.48 mm each in a code of 70 mm. Drawn at 300 dots an inch, askew and out of focus, all looks at
 * codes up to this were read, and from version 32 on not all.
 */
export const maxCodeBytes = 1_732;

/** More codes than this nobody reads one by one. */
export const mostCodes = 3;

/**
 * The card as small FHIR collections in plain JSON, for codes that any reader gives back as text.
 *
 * The facts of `writeCardIps` without its composition, whose sections alone would fill half a code:
 * the bare habits of SMART Health Cards (`resource:0`, no ids, no narrative), but not signed and
 * not packed, so that no program of ours is needed to open it. What is not known stands in an
 * alert. Nothing is left out; what one code does not hold goes into another.
 *
 * @source HL7 FHIR R4 4.0.1; SMART Health Cards and Links 1.0.0, on small payloads
 */
export function writeCardCodes(facts: CardFacts, decision: CardDecision): CardCodes {
  const resources = [
    ...listThinners(facts, "code"),
    ...listAllergies(facts, "code"),
    ...listImplants(facts, "code"),
    ...listProblems(facts, "code"),
    ...tellUnknown(facts, decision),
  ].map(({ main }) => main.resource);
  const write = (count: number): CardCodes => {
    const head = (at: number): PlainResource[] => [
      makePatient(facts),
      tellProphylaxis(
        decision,
        "code",
        facts,
        count === 1 ? "" : `. Code ${at + 1} of ${count}, read all`,
      ).main.resource,
    ];
    const { shares, isAll } = share(resources, count, (at, some) =>
      countBytes(writeBundle(decision, [...head(at), ...some])),
    );
    const codes = shares.map((some, at) => {
      const text = writeBundle(decision, [...head(at), ...some]);
      return { text, bytes: countBytes(text) };
    });
    return { codes, fits: isAll };
  };
  for (let count = 1; ; count += 1) {
    const written = write(count);
    if (written.fits || count === mostCodes) return written;
  }
}

/** Fills one code after the other, in order. */
function share(
  resources: readonly PlainResource[],
  count: number,
  measure: (at: number, some: readonly PlainResource[]) => number,
): { readonly shares: readonly (readonly PlainResource[])[]; readonly isAll: boolean } {
  const shares: PlainResource[][] = Array.from({ length: count }, () => []);
  let at = 0;
  for (const resource of resources) {
    while (at < count && measure(at, [...shares[at]!, resource]) > maxCodeBytes) at += 1;
    if (at === count) return { shares, isAll: false };
    shares[at]!.push(resource);
  }
  return { shares, isAll: shares.every((some, place) => measure(place, some) <= maxCodeBytes) };
}

function writeBundle({ madeOn }: CardDecision, resources: readonly PlainResource[]): string {
  return JSON.stringify({
    resourceType: "Bundle",
    type: "collection",
    timestamp: `${madeOn}T00:00:00Z`,
    entry: resources.map((resource, at) => ({ fullUrl: `resource:${at}`, resource })),
  });
}

/** UTF-8; the core has no `TextEncoder`. */
function countBytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
