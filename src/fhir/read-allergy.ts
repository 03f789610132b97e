import {
  findAllergyTargets,
  deniesSomeAllergies,
  findNoAllergies,
  readAbsence,
  readAllergyCode,
  type AllergyTarget,
} from "./allergy-terms.ts";
import type {
  AllergyFinding,
  IpsDoubt,
  IpsFinding,
  IpsOrigin,
  IpsSetAside,
} from "./ips-reading.ts";
import { spotAt, type Spot } from "./json-spot.ts";
import { readConcept, type Concept } from "./read-concept.ts";
import { makeBase, type ResourceReading } from "./read-heart-resource.ts";
import { readReactionLevel, readTextLevel } from "./reaction-level.ts";
import { readDay, type Status } from "./read-status.ts";

/**
 * What one AllergyIntolerance says: to what, and how it showed; or that there is none.
 *
 * One that was refuted, or is over, is set aside: it is no "none" either, and the question stays
 * open until somebody answers it.
 */
export function readAllergy(resource: Spot, status: Status): ResourceReading {
  const concept = readConcept(spotAt(resource, "code"));
  const level = readReactionLevel(resource, concept.words);
  const on = readDay(resource, "onsetDateTime", "recordedDate");
  return readAllergyConcept(concept, level, status, on);
}

/** The same of a concept on its own; what is none of ours is then an allergy to something else. */
export function readAllergyConcept(
  concept: Concept,
  level: AllergyFinding["level"],
  status: Status,
  on?: string,
): ResourceReading {
  const aside = new Map<string, IpsSetAside>();
  const named = new Map<AllergyTarget, { origin: IpsOrigin; doubts: readonly IpsDoubt[] }>();
  const found = concept.words.flatMap((spot) =>
    findAllergyTargets(spot.value).map((term) => ({ ...term, spot })),
  );
  for (const { system, code, path, written, display } of concept.codes) {
    const none = readAbsence(system, code);
    const origin = { path, how: "code", text: display?.value ?? written } as const;
    if (none === "notKnown") return { findings: [], setAside: [] };
    if (none !== undefined) return makeNone(none, origin, status);
    const about = readAllergyCode(system, code);
    if (about === undefined || named.has(about)) continue;
    const isDenied = found.some((one) => one.about === about && one.bearing.kind === "aside");
    named.set(about, { origin, doubts: isDenied ? ["wordsDenyIt"] : [] });
  }
  for (const { about, bearing, spot } of found) {
    const origin = { path: spot.path, how: "text", text: spot.value } as const;
    if (bearing.kind === "said" && !named.has(about))
      named.set(about, { origin, doubts: bearing.doubts });
    if (bearing.kind === "aside" && !aside.has(spot.path)) {
      aside.set(spot.path, { path: spot.path, text: spot.value, why: bearing.why });
    }
  }
  if (named.size === 0 && aside.size === 0) {
    for (const spot of concept.words) {
      const none = findNoAllergies(spot.value);
      const origin = { path: spot.path, how: "text", text: spot.value } as const;
      if (none !== undefined) return makeNone(none, origin, status);
      if (deniesSomeAllergies(spot.value))
        aside.set(spot.path, { path: spot.path, text: spot.value, why: "denied" });
    }
  }
  // A name that is none of ours is an allergy all the same, and is shown as it is written.
  const { shown } = concept;
  if (named.size === 0 && aside.size === 0 && shown !== undefined && !concept.isSaidAbsent) {
    const how = concept.words.length > 0 ? "text" : "code";
    named.set("other", { origin: { path: shown.path, how, text: shown.value }, doubts: [] });
  }
  const findings = [...named].map(([about, { origin, doubts }]) => ({
    kind: "allergy" as const,
    about,
    level,
    ...makeBase(origin, [...doubts, ...status.doubts], status, on),
  }));
  if (status.standing !== "past") return { findings, setAside: [...aside.values()] };
  const over = findings.map(({ path, text }) => ({ path, text, why: "resolved" as const }));
  return { findings: [], setAside: [...aside.values(), ...over] };
}

function makeNone(
  of: Extract<ResourceReading["findings"][number], { kind: "none" }>["of"],
  origin: IpsOrigin,
  status: Status,
): ResourceReading {
  return {
    findings: [{ kind: "none", of, ...makeBase(origin, status.doubts, status, undefined) }],
    setAside: [],
  };
}

/**
 * An allergy that stands among the problems: by its code, or by words that call it one. Among the
 * problems "penicillin" alone may be a treatment.
 */
export function readAllergyAmongProblems(
  concept: Concept,
  status: Status,
  on?: string,
): ResourceReading {
  const isAllergy =
    concept.words.some(({ value }) => /allerg|alergi|unverträglich|intoleran/iu.test(value)) ||
    concept.codes.some(({ code }) => code === "91936005" || code === "Z88.0");
  if (!isAllergy) return { findings: [], setAside: [] };
  const level = readTextLevel(concept.words.map(({ value }) => value).join(", "));
  const { findings, setAside } = readAllergyConcept(concept, level, status, on);
  const isNamed = (one: IpsFinding): boolean => one.kind !== "allergy" || one.about !== "other";
  return { findings: findings.filter(isNamed), setAside };
}
