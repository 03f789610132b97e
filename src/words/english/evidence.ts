import type { SourceId } from "#knowledge/sources.ts";
import type { LimitWords } from "../catalogue-shape.ts";
import type { MissingSign } from "../subject.ts";

/** What is missing, and how to mend it. */
export const missing: Readonly<Record<MissingSign, string>> = {
  noFreshCheckIn: "A check-in from the last day. Check in now.",
  feelingNotSaid: "How you feel. Check in once more.",
  unreadableEntries:
    "{count, plural, one {# note} other {# notes}} we cannot read. Look at your diary.",
  conflictingEntries: "A clear diary: some notes do not fit together.",
  futureEntry: "A date that can be true. Check the clock, then the diary.",
  rulesExpired: "Fresh rules: these were good until {date}. Go online once to update the app.",
  redSignsNotAsked: "Your answer to the red flags. Check in once more.",
};

/** How a limit is told. */
export const limits: LimitWords = {
  atOrOver: "{limit} or more",
  over: "more than {limit}",
  under: "less than {limit}",
  atOrUnder: "{limit} or less",
  inDays: "{limit} in {days, plural, one {# day} other {# days}}",
  ours: "Our limit: {limit}.",
  clinics: "Your clinic's limit, set by {setBy} on {date}: {limit}.",
  upperPressure: "{limit} for the upper number",
  lowerPressure: "{limit} for the lower number",
};

/**
 * Whom a rule follows, in a few plain words; the year is added where it is known. Only sources
 * that a rule cites: those of Learn stand there under their own names, and would weigh here.
 */
export const sources: Readonly<Partial<Record<SourceId, string>>> = {
  LEAF: "StayWell leaflet on valve leaks",
  ESC25: "ESC guide to heart valves",
  ESCHF21: "ESC guide to heart failure",
  ESCAF24: "ESC guide to uneven heartbeat",
  ESCHTN24: "ESC guide to blood pressure",
  ESCIE23: "ESC guide to heart infection",
  ESCPREG25: "ESC guide to the heart in pregnancy",
  HFZKRAMES: "StayWell heart failure zones",
  HFZHW: "Healthwise heart failure zones",
  HFZUMMS: "Maryland heart failure zones",
  AHABP: "AHA page on when to call for blood pressure",
  BEATHF: "BEAT-HF heart failure study",
  BEFAST: "BE-FAST stroke signs",
  STROKEUK: "UK Stroke Association page",
  ROTHERHAM: "Rotherham NHS leaflet on blood thinners",
  NHSOX: "NHS page on oxygen at home",
  NHSDVT: "NHS page on leg clots",
  PIL: "UK pack leaflets of heart pills",
  SPS: "NHS page on checks with heart pills",
  MEDSAFE: "ConsumerMedSafety page on missed pills",
  MTSINAI: "Mount Sinai page on valve surgery",
  SEMIGRAN: "BMJ study of symptom apps",
  HOUSE: "our own safety rules",
};
