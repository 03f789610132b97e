import type {
  CardAllergy,
  CardCondition,
  CardFacts,
  CardImplant,
  CardLeak,
} from "#care/card/card-facts.ts";
import type { MissingOnCard } from "#care/card/decide-card.ts";
import type { PlannedProcedure } from "#care/prophylaxis/prophylaxis-situation.ts";
import type { ProphylaxisAnswer } from "#knowledge/prophylaxis-statement.ts";

type Grade = NonNullable<CardLeak["grade"]>;
type Thinner = CardFacts["bloodThinner"]["answer"];

/** The card for whoever treats the person: short and clinical, as a dentist reads. */
export const card = {
  title: "For your dentist",
  /** What the big word answers. */
  question: {
    oralSurgery: "Antibiotic before dental work?",
    gumOrRootWork: "Antibiotic before dental work?",
    oralMucosaPerforation: "Antibiotic before work that cuts the lining of the mouth?",
    gentleDentalWork: "Antibiotic before gentle dental work?",
    otherBodyProcedure: "Antibiotic before this work?",
    heartCatheterOrEcho: "Antibiotic before a heart catheter or an echo through the throat?",
    implant: "Antibiotic before a new valve or device?",
    notKnown: "Antibiotic before the procedure?",
  } as const satisfies Record<PlannedProcedure, string>,
  /** The same on one line of a code, with the answer behind it. */
  questionShort: {
    oralSurgery: "ANTIBIOTIC BEFORE DENTAL WORK",
    gumOrRootWork: "ANTIBIOTIC BEFORE DENTAL WORK",
    oralMucosaPerforation: "ANTIBIOTIC BEFORE MOUTH WORK",
    gentleDentalWork: "ANTIBIOTIC BEFORE GENTLE DENTAL WORK",
    otherBodyProcedure: "ANTIBIOTIC BEFORE NON-DENTAL WORK",
    heartCatheterOrEcho: "ANTIBIOTIC BEFORE CATHETER OR TEE",
    implant: "ANTIBIOTIC BEFORE A DEVICE",
    notKnown: "ANTIBIOTIC BEFORE PROCEDURE",
  } as const satisfies Record<PlannedProcedure, string>,
  answerShort: {
    no: "NO",
    yes: "YES",
    consider: "CONSIDER",
    ask: "ASK FIRST",
  } as const satisfies Record<ProphylaxisAnswer, string>,
  pleaseKnow: "Please know",
  labels: {
    name: "Name",
    condition: "Condition",
    bloodThinner: "Blood thinner",
    allergy: "Allergy",
    implant: "Implant",
    ask: "Ask",
  },
  labelsShort: {
    bloodThinner: "BLOOD THINNER",
    allergy: "ALLERGY",
    implant: "IMPLANT",
    ask: "ASK",
  },
  notEntered: "not entered",
  nameAndYear: "{name}, born {year}",
  born: "born {year}",
  /** Messages with `{grade}`, `{date}`. */
  leak: "Mitral regurgitation, {grade}",
  leakOn: "Mitral regurgitation, {grade} (echo {date})",
  leakBefore: "Mitral regurgitation, {grade} before work on the valve",
  leakNotTold: "Mitral regurgitation: not told in the summary",
  leakNotKnown: "Mitral regurgitation, grade not known",
  grades: {
    none: "none",
    trace: "trace",
    mild: "mild",
    mildToModerate: "mild to moderate",
    moderate: "moderate",
    moderateToSevere: "moderate to severe",
    severe: "severe",
  } as const satisfies Record<Grade, string>,
  conditions: {
    atrialFibrillation: "atrial fibrillation",
    heartFailure: "heart failure",
    pregnancy: "pregnant, or may be",
  } as const satisfies Record<CardCondition, string>,
  /** Messages with `{names}`. */
  bloodThinner: {
    yes: "{names}, do not stop without asking",
    perhaps: "Perhaps: {names}. Ask before you start",
    no: "None, by their own word",
    notKnown: "NOT KNOWN. Ask before you start",
  } as const satisfies Record<Thinner, string>,
  bloodThinnerUnnamed: "Yes, name not known, do not stop without asking",
  /** Behind the line of the sure ones: messages with `{names}`, `{count}`. */
  thinnerAlsoPerhaps: "Perhaps also: {names}. Ask before you start",
  thinnerUnread: "Medicines not read: {count}. Ask",
  bloodThinnerUnsure: "Not sure. Ask before you start",
  allergies: {
    penicillin: "Penicillin",
    cephalosporin: "Cephalosporin",
    latex: "Latex",
    contrast: "X-ray contrast",
    other: "Other",
  } as const satisfies Record<CardAllergy["about"], string>,
  reactions: {
    severe: "severe (anaphylaxis, swelling or hives)",
    mild: "mild, no hives",
    notKnown: "reaction not known",
  },
  /** In a code, where each letter makes the dots smaller. */
  reactionsShort: { severe: "SEVERE", mild: "mild", notKnown: "reaction not known" },
  /** Messages with `{what}`, `{reaction}`. */
  allergyLine: "{what}: {reaction}",
  allergyPerhaps: "Perhaps {what}: {reaction}",
  penicillinNone: "Penicillin: none, by their own word",
  penicillinNoneSummary: "Penicillin: none, says a summary",
  penicillinNotKnown: "Penicillin: NOT KNOWN, ask",
  /** Somebody said that there is none, on a day: messages with `{date}`. */
  noAllergy: {
    person: "No allergy known, by their own word ({date})",
    summary: "No allergy known, says a summary ({date})",
    noDay: "No allergy known, says a summary",
  },
  noOtherAllergy: {
    person: "No other allergy known, by their own word ({date})",
    summary: "No other allergy known, says a summary ({date})",
    noDay: "No other allergy known, says a summary",
  },
  implants: {
    mechanicalValve: "Mechanical valve",
    tissueValve: "Tissue valve",
    artificialValve: "Artificial valve",
    repairRing: "Ring or chords of a repair",
    clip: "Clip",
    transcatheterMitralValve: "Transcatheter mitral valve",
    transcatheterAorticValve: "Transcatheter aortic valve",
    pacemaker: "Pacemaker",
    defibrillator: "Defibrillator",
    closureDevice: "Closure device",
    vesselGraft: "Vessel graft",
    other: "Implant",
  } as const satisfies Record<CardImplant["implant"], string>,
  valves: {
    mitral: "mitral",
    tricuspid: "tricuspid",
    aortic: "aortic",
    pulmonary: "pulmonary",
  },
  implantPerhaps: "Perhaps: {implant}",
  mri: "MRI: {text}",
  serial: "serial {serial}",
  noImplants: "None entered",
  noImplantsSummary: "None told in the summary",
  clinic: "{name}, {phone}",
  clinicNoPhone: "{name}, number not entered",
  noClinic: "Heart clinic, number not entered",
  made: "Made on {date}.",
  validUntil: 'Valid until {date}. After that a "no" counts as "ask".',
  outOfDate: 'Out of date since {date}. A "no" counts as "ask".',
  notYet: 'Made for a later day than today. A "no" counts as "ask".',
  notSignedOff: "No doctor or nurse has checked these rules yet.",
  fromEntries: "Made from what the person entered.",
  fromSummary: "Made from a summary of their records.",
  /** One line of a code; days as `YYYY-MM-DD`. */
  madeAndValid: "Made {made}. Valid to {until}",
  notSignedOffShort: "Not signed off",
  leakShort: "Mitral regurgitation, {grade} ({date})",
  thinnerShort: "{names}, do not stop unasked",
  ownValveShort: "Own valve only",
  andMore: "... ask",
  /** Messages with `{count}`, on paper where there is no room. */
  moreBelow: "and {count} more: see the full card",
  moreInApp: "and {count} more, in the app",
  shortened: "Not all fits on this page: lines that end in … go on in the app.",
  missingTitle: "Not known",
  missing: {
    heartHistory: "past work on the heart, all of it",
    penicillinAllergy: "allergy to penicillin",
    bloodThinner: "blood thinner",
    leakGrade: "how bad the leak is now",
    country: "country, so no guideline is chosen",
    name: "name",
    birthYear: "year of birth",
    clinicPhone: "number of the heart clinic",
  } as const satisfies Record<MissingOnCard, string>,
  /** What is said of a text that was read from a code. */
  read: {
    notOurs: "This text is not a card of Living Leaflet. Take nothing from it.",
    newer: "This card is of a newer kind than we can read. Read its words, and ask.",
    changed:
      "This card was changed, or it was not read to its end. Take nothing from it. Ask to see the card itself.",
    whole:
      "The text is whole. The check finds slips. It is no signature, and does not say who made it.",
    outOfDate: 'This card ended on {date}. A "no" on it counts as "ask" now.',
    notYet: 'This card is dated {date}, ahead of today. A "no" on it counts as "ask".',
  },
} as const;
