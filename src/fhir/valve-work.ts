import {
  anyNewValve,
  anyValveOperation,
  aorticThroughVessel,
  clip,
  mitralThroughVessel,
  type HeartMeaning,
} from "./heart-meaning.ts";

const route =
  /trans ?[ck]ath?et|percutan|perkutan|katheter|\bcatheter|transfemoral|transapi[ck]al|transsept/u;
const ofValve = /valv|klap|klep|mitral|tri[ck]uspid/u;
const ringOrChords =
  /an+ulo ?plast|\bring\b|(?:mitral|klappen|klep)\w*ring\b|\banell?o\b|\banillo\b|\banneau\b|neo ?(?:chord|kord|cord|cuerd)|artificial chord/u;
const replaced =
  /repla[cz]|ersatz|ersetzt|recambio|reempla|sustitu|rempla|vervang|sostitu|\b[ma]vr\b/u;
const prosthesis = /prothes|protes|prosthe|artificial|artifici[ae]|kunst|bio ?pro|xeno/u;
const mechanical = /mechanical|mechanisch|mecanic|mecaniq|meccanic/u;
const tissue = /biologi|bio ?pro|xeno|porcine|bovine|tissue (?:\w+ )?valv/u;
/** Prostheses of other parts of the body. */
const elsewhere =
  /graft|gefass|vascul|vaso|stent|\bhip\b|huft|cadera|hanche|heup|\banca\b|knee|\bknie|rodilla|genou|ginocchio|dental|zahn/u;

const gradedLeak =
  /\bmvr:? (?:is )?(?:trace|trivial|mild|moderate|severe)\b|\b(?:trace|trivial|mild|moderate|severe) mvr\b/u;

/** What makes a clause one about a new valve. */
export const replacementTerm = new RegExp(
  [replaced, prosthesis, mechanical, tissue, /implant/u].map(({ source }) => source).join("|"),
  "u",
);
export const repairTerm = new RegExp(
  `repair|reparat|reparac|reconstr|rekonstr|plast|riparaz|${ringOrChords.source}`,
  "u",
);
export const operationTerm = /surg|operat|operac|operaz|chirurg|cirug/u;

/** A valve replaced, or a prosthesis of one; how, where the clause says it. */
export function readReplacement(clause: string): HeartMeaning | undefined {
  // "MVR moderate-severe" grades a leak; "MVR for severe regurgitation" is a new valve.
  if (gradedLeak.test(clause)) return undefined;
  if (elsewhere.test(clause)) return undefined;
  const isReplaced = replaced.test(clause);
  if (ringOrChords.test(clause) && !isReplaced) return readRepair(clause);
  const isThroughVessel = route.test(clause);
  // "Implant" alone says no more than that something is in the body.
  const isPutIn =
    isReplaced ||
    prosthesis.test(clause) ||
    mechanical.test(clause) ||
    tissue.test(clause) ||
    (isThroughVessel && /implant/u.test(clause));
  const isValve =
    ofValve.test(clause) ||
    /\b[ma]vr\b/u.test(clause) ||
    /(?:prothes|protes|rempla)\w* aort|aort\w* prosthe/u.test(clause);
  if (!isPutIn || !isValve) return undefined;
  const where = position(clause);
  if (isThroughVessel) {
    const isMitral = where.valve === "mitral" || where.valve === "tricuspid";
    return { ...(isMitral ? mitralThroughVessel : aorticThroughVessel), ...where };
  }
  return { ...anyNewValve, ...material(clause), ...where };
}

/** Of what a new valve is made, where that is told. */
export function material(clause: string): Pick<HeartMeaning, "procedure" | "implant"> {
  if (mechanical.test(clause)) {
    return { procedure: "mechanicalValve", implant: "mechanicalValve" };
  }
  return tissue.test(clause) ? { procedure: "tissueValve", implant: "tissueValve" } : {};
}

/** A valve repaired: with a ring or chords, through a vessel, or nobody says with what. */
export function readRepair(clause: string): HeartMeaning | undefined {
  const isValve = ofValve.test(clause) || /an+ulo ?plast/u.test(clause);
  if (!isValve || /angio ?plast/u.test(clause)) return undefined;
  const where = position(clause);
  if (route.test(clause)) return { ...clip, ...where };
  const base = { condition: "repairMaterial", procedure: "surgicalRepair", ...where } as const;
  return ringOrChords.test(clause)
    ? { ...base, implant: "repairRing" }
    : { ...base, doubts: ["materialNotTold"] };
}

/** Which valve, where that is told. */
export function position(clause: string): Pick<HeartMeaning, "valve"> {
  if (/mitral|\bmvr\b/u.test(clause)) return { valve: "mitral" };
  if (/tri[ck]uspid|triclip/u.test(clause)) return { valve: "tricuspid" };
  if (/aort|\bavr\b/u.test(clause)) return { valve: "aortic" };
  return /pulmon/u.test(clause) ? { valve: "pulmonary" } : {};
}

/** "Valve surgery": a repair or a new valve, nobody says which. */
export function readOperation(clause: string): HeartMeaning | undefined {
  return ofValve.test(clause) ? { ...anyValveOperation, ...position(clause) } : undefined;
}
