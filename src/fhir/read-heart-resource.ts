import type { CodeSystem } from "./code-systems.ts";
import { readDisorderCode, readHeartCode } from "./heart-codes.ts";
import type { HeartMeaning } from "./heart-meaning.ts";
import { findHeartTerms, type FoundTerm } from "./heart-terms.ts";
import { findValveDisorders } from "./valve-disorder-terms.ts";
import { findPacingDevices, pacingCheck } from "./pacing-terms.ts";
import type {
  IpsDoubt,
  IpsFinding,
  IpsOrigin,
  IpsSetAside,
  PacingDevice,
  ValveDisorder,
} from "./ips-reading.ts";
import type { Concept } from "./read-concept.ts";
import type { Status } from "./read-status.ts";

/** What was read of one resource. */
export interface ResourceReading {
  readonly findings: readonly IpsFinding[];
  readonly setAside: readonly IpsSetAside[];
}

/**
 * What a concept of a condition, a procedure or a device says of the heart: by its codes, and by
 * its words where no code says the same.
 *
 * A code whose own words deny it is a doubt, not a finding.
 */
export function readHeartConcept(concept: Concept, status: Status, on?: string): ResourceReading {
  const hearts = readBoth(concept, heartReader);
  const disorders = readBoth(concept, disorderReader);
  const devices = readBoth(concept, deviceReader);
  const isLeak = disorders.said.some(({ origin }) => origin.how === "code");
  // "Leak, after a clip": the day is that of the leak.
  const workedOn = disorders.said.length > 0 ? undefined : on;
  const findings = [
    ...dropGeneral(hearts.said).map(({ meaning, origin, doubts }) => {
      const mayBeLeak: readonly IpsDoubt[] = isLeak && isNamedMvr(origin) ? ["nameUnclear"] : [];
      return makeHeart(meaning, origin, [...doubts, ...mayBeLeak], status, workedOn);
    }),
    ...disorders.said.map(({ meaning, origin, doubts }): IpsFinding => {
      const base = makeBase(origin, [...doubts, ...status.doubts], status, on);
      return { kind: "valveDisorder", disorder: meaning, ...base };
    }),
  ];
  const inBody = devices.said.map(({ meaning, origin, doubts }): IpsFinding => {
    const since = pacingCheck.test(origin.text) ? undefined : on;
    const base = makeBase(origin, [...doubts, ...status.doubts], status, since);
    return { kind: "implant", implant: meaning, ...base };
  });
  const setAside = [...hearts.aside, ...disorders.aside, ...devices.aside];
  return { findings: [...findings, ...inBody], setAside };
}

/** "MVR" is a new valve to some and a leaking one to others; beside the code of a leak it is asked. */
const isNamedMvr = ({ how, text }: IpsOrigin): boolean =>
  how === "text" && /^\W*MVR\b/iu.test(text);

interface Said<Meaning> {
  readonly meaning: Meaning;
  readonly origin: IpsOrigin;
  readonly doubts: readonly IpsDoubt[];
}

/** How one kind of meaning is read, told apart, and filled up by words beside its code. */
interface MeaningReader<Meaning> {
  readonly byCode: (system: CodeSystem, code: string) => Meaning | undefined;
  readonly byWords: (text: string) => readonly FoundTerm<Meaning>[];
  readonly nameOf: (meaning: Meaning) => string;
  readonly fill: (known: Meaning, more: Meaning) => Meaning;
}

const heartReader: MeaningReader<HeartMeaning> = {
  byCode: readHeartCode,
  byWords: findHeartTerms,
  nameOf: ({ condition }) => condition,
  // Words may name the side or the material that a code leaves open.
  fill: (known, more) => ({ ...more, ...known }),
};

const disorderReader: MeaningReader<ValveDisorder> = {
  byCode: readDisorderCode,
  byWords: findValveDisorders,
  nameOf: (name) => name,
  fill: (known) => known,
};

const deviceReader: MeaningReader<PacingDevice> = {
  byCode: () => undefined,
  byWords: findPacingDevices,
  nameOf: (name) => name,
  fill: (known) => known,
};

function readBoth<Meaning>(
  { codes, words }: Concept,
  { byCode, byWords, nameOf, fill }: MeaningReader<Meaning>,
): { readonly said: readonly Said<Meaning>[]; readonly aside: readonly IpsSetAside[] } {
  const found = words.flatMap((spot) => byWords(spot.value).map((term) => ({ ...term, spot })));
  const said = new Map<string, Said<Meaning>>();
  for (const { system, code, path, written, display } of codes) {
    const meaning = byCode(system, code);
    if (meaning === undefined || said.has(nameOf(meaning))) continue;
    const origin = { path, how: "code", text: display?.value ?? written } as const;
    const denied = found.some(({ bearing }) => bearing.kind === "aside");
    said.set(nameOf(meaning), { meaning, origin, doubts: denied ? ["wordsDenyIt"] : [] });
  }
  for (const { meaning, bearing, spot } of found) {
    if (bearing.kind !== "said") continue;
    const origin = { path: spot.path, how: "text", text: spot.value } as const;
    const known = said.get(nameOf(meaning));
    if (known === undefined) said.set(nameOf(meaning), { meaning, origin, doubts: bearing.doubts });
    else {
      const doubts = [...new Set([...known.doubts, ...bearing.doubts])];
      said.set(nameOf(meaning), { ...known, meaning: fill(known.meaning, meaning), doubts });
    }
  }
  const aside = found.flatMap(({ bearing, spot }) =>
    bearing.kind === "aside" ? [{ path: spot.path, text: spot.value, why: bearing.why }] : [],
  );
  return { said: [...said.values()], aside };
}

/** "A valve, we know not how" beside "a valve through a vessel" is one valve and not two. */
function dropGeneral(said: readonly Said<HeartMeaning>[]): readonly Said<HeartMeaning>[] {
  const isVessel = said.some(({ meaning }) => meaning.condition.startsWith("transcatheter"));
  const isClip = said.some(({ meaning }) => meaning.condition === "clip");
  return said.filter(({ meaning: { condition, doubts = [] } }) => {
    if (doubts.includes("kindNotTold")) return said.length === 1;
    if (condition === "surgicalValve") return !(isVessel && doubts.includes("routeNotTold"));
    return !(condition === "repairMaterial" && isClip && doubts.includes("materialNotTold"));
  });
}

function makeHeart(
  meaning: HeartMeaning,
  origin: IpsOrigin,
  doubts: readonly IpsDoubt[],
  status: Status,
  on: string | undefined,
): IpsFinding {
  const { doubts: own = [], ...rest } = meaning;
  const day: readonly IpsDoubt[] =
    meaning.condition === "recentDevice" && (on === undefined || on.length < 10)
      ? ["dayNotTold"]
      : [];
  const base = makeBase(origin, [...own, ...day, ...doubts, ...status.doubts], status, on);
  return { kind: "heart", ...rest, ...base };
}

/** The parts of every finding. An open route or day is told and leaves the finding as it is. */
export function makeBase(
  { path, how, text }: IpsOrigin,
  doubts: readonly IpsDoubt[],
  { standing }: Status,
  on: string | undefined,
): Pick<IpsFinding, "path" | "how" | "text" | "standing" | "doubts" | "on"> {
  const isDoubtful = doubts.some((doubt) => doubt !== "routeNotTold" && doubt !== "dayNotTold");
  return {
    path,
    how,
    text,
    standing: standing === "holds" && isDoubtful ? "doubtful" : standing,
    doubts: [...new Set(doubts)],
    ...(on === undefined ? {} : { on }),
  };
}
