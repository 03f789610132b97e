import { isRealDay } from "#units/zoned-time.ts";
import type { IpsDoubt, IpsSetAside } from "./ips-reading.ts";
import { spotAt, spotsAt, textAt, type Spot } from "./json-spot.ts";

/** What the status words of a resource do to everything in it. */
export interface Status {
  readonly standing: "holds" | "past" | "doubtful";
  readonly doubts: readonly IpsDoubt[];
  /** Present where it does not count at all. */
  readonly aside?: IpsSetAside["why"];
}

const holds: Status = { standing: "holds", doubts: [] };
const past: Status = { standing: "past", doubts: [] };
const unclear: Status = { standing: "doubtful", doubts: ["statusUnclear"] };
const aside = (why: IpsSetAside["why"]): Status => ({ ...holds, aside: why });

const deviceUse: Readonly<Record<string, Status>> = {
  active: holds,
  completed: past,
  stopped: past,
  "not-done": aside("notDone"),
  intended: aside("planned"),
  "on-hold": unclear,
};

/** The words of `status`, by kind of resource. A status that is left out leaves it as it is said. */
const words: Readonly<Record<string, Readonly<Record<string, Status>>>> = {
  Procedure: {
    completed: holds,
    "in-progress": unclear,
    stopped: unclear,
    "on-hold": aside("planned"),
    preparation: aside("planned"),
    "not-done": aside("notDone"),
  },
  Device: { active: holds, inactive: past },
  DeviceUseStatement: deviceUse,
  DeviceUsage: deviceUse,
  MedicationStatement: {
    active: holds,
    recorded: holds,
    completed: past,
    stopped: past,
    "not-taken": past,
    intended: aside("planned"),
    draft: aside("planned"),
    "on-hold": unclear,
  },
  MedicationRequest: {
    active: holds,
    completed: past,
    stopped: past,
    ended: past,
    cancelled: aside("notDone"),
    draft: aside("planned"),
    "on-hold": unclear,
  },
};

/**
 * How a resource stands: `entered-in-error` and `refuted` never count; "resolved" is past; a word
 * we do not know is a doubt.
 */
export function readStatus(resource: Spot): Status {
  const type = textAt(resource, "resourceType")?.value ?? "";
  const word = textAt(resource, "status")?.value;
  const verification = readWord(resource, "verificationStatus");
  const clinical = readWord(resource, "clinicalStatus");
  if (word === "entered-in-error" || verification === "entered-in-error") {
    return aside("enteredInError");
  }
  const certainty = readCertainty(resource);
  if (verification === "refuted" || certainty === "A") return aside("refuted");
  if (spotAt(resource, "doNotPerform").value === true) return aside("notDone");
  const own = word === undefined ? holds : readOwnWord(type, word);
  const shown = clinical === undefined || isActive(clinical) ? own : past;
  const isSure = certainty !== "V" && (verification === undefined || verification === "confirmed");
  return isSure ? shown : { ...shown, doubts: [...shown.doubts, "unconfirmed"] };
}

/**
 * How sure a German diagnosis is, beside its code or behind it: A is ruled out, V suspected, Z what
 * is left of one, G sure.
 *
 * @source icd-10-gm-diagnosesicherheit of the German base profiles
 */
function readCertainty(resource: Spot): string | undefined {
  return spotsAt(spotAt(resource, "code"), "coding")
    .flatMap((coding) => {
      const behind = /\d ([AGVZ])$/u.exec(textAt(coding, "code")?.value ?? "")?.[1];
      const beside = spotsAt(coding, "extension")
        .filter((one) => textAt(one, "url")?.value.endsWith("diagnosesicherheit") === true)
        .flatMap((one) => textAt(spotAt(one, "valueCoding"), "code")?.value ?? []);
      return behind === undefined ? beside : [...beside, behind];
    })
    .find((letter) => letter === "A" || letter === "V");
}

/** Both are text of the sender: "constructor" is no word of ours. */
function readOwnWord(type: string, word: string): Status {
  const table = Object.hasOwn(words, type) ? words[type]! : {};
  return Object.hasOwn(table, word) ? table[word]! : unclear;
}

const isActive = (word: string): boolean => ["active", "recurrence", "relapse"].includes(word);

/** A status that is a concept: its code, or else its text. */
function readWord(resource: Spot, key: string): string | undefined {
  const concept = spotAt(resource, key);
  if (typeof concept.value === "string") return concept.value.trim().toLowerCase();
  const code = spotsAt(concept, "coding").flatMap((one) => textAt(one, "code") ?? [])[0];
  return (code ?? textAt(concept, "text"))?.value.trim().toLowerCase();
}

/** The day, month or year something happened, under any of these keys; else nothing. */
export function readDay(resource: Spot, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const spot = spotAt(resource, key);
    const written = typeof spot.value === "string" ? spot.value : textAt(spot, "start")?.value;
    const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/u.exec(written ?? "")?.[0];
    if (day !== undefined && isRealDay(`${day}-01-01`.slice(0, 10))) return day;
  }
  return undefined;
}
