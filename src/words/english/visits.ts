import type { MissingForPlan, SocietyId } from "#care/surveillance/choose-interval.ts";
import type { VisitBasis } from "#care/surveillance/planned-visit.ts";
import type { VisitKind } from "#care/surveillance/visit-situation.ts";
import type { EchoMeasure, EchoSign, SurveillanceRuleId } from "../echo-subject.ts";

/** A reason to come sooner, and the same as a person may say it on the phone. */
export interface SoonerTexts {
  readonly text: string;
  readonly say: string;
}

const sooner: Readonly<
  Record<Exclude<SurveillanceRuleId, "SUR-1" | "SUR-12" | "SUR-CLINIC"> | "SEV-35", SoonerTexts>
> = {
  "SUR-20-S": {
    text: "You told us of symptoms, such as getting short of breath.",
    say: "I have symptoms, such as getting short of breath.",
  },
  "SUR-20-A": {
    text: "You have a new uneven heartbeat (AF).",
    say: "I have a new uneven heartbeat.",
  },
  "SUR-20-F": {
    text: "From scan to scan your heart squeezes out less.",
    say: "My EF has gone down from scan to scan.",
  },
  "SUR-20-D": {
    text: "From scan to scan your lower left room has grown.",
    say: "My LVESD has gone up from scan to scan.",
  },
  "SUR-21-F": {
    text: "Your heart squeezes out less than it should with a leak.",
    say: "The EF in my report is low for a leak.",
  },
  "SUR-21-D": {
    text: "Your lower left room is too wide after the squeeze.",
    say: "The LVESD in my report is high.",
  },
  "SUR-21-L": {
    text: "A flap of your valve has come loose.",
    say: "My report says flail leaflet.",
  },
  "SUR-21-P": {
    text: "The pressure in your lungs is high in the report.",
    say: "The lung pressure in my report is high.",
  },
  "SUR-21-V": {
    text: "Your upper left room is large, and the leak is called large.",
    say: "The left atrium in my report is large.",
  },
  "SUR-22": {
    text: "You are with child, or plan to be. See your team first.",
    say: "I am with child, or plan to be.",
  },
  "SUR-23": {
    text: "More than one of your valves is ill. That can go faster.",
    say: "More than one of my valves is ill.",
  },
  "SEV-35": {
    text: "Your lower left room is wide for your body size.",
    say: "The LVESDi in my report is high.",
  },
};

const basis: Readonly<Record<VisitBasis["of"], string>> = {
  lastEcho: "Counted from your last heart scan on {date}.",
  lastVisit: "Counted from your last visit on {date}.",
  procedure: "Counted from the day your valve was treated, {date}.",
  radiation: "Counted from the rays to your chest on {date}.",
  instruction: "Counted from the day it was set, {date}.",
};

const guides: Readonly<Record<SocietyId, string>> = {
  esc25: "ESC/EACTS 2025",
  bse22: "BSE 2022",
  acc20: "ACC/AHA 2020",
};

/** What is missing that is no measure and no sign. */
const missing: Readonly<Record<Exclude<MissingForPlan, EchoMeasure | EchoSign>, string>> = {
  reportedGrade: "the word your report has for the leak",
  mechanism: "where the leak comes from: the valve, or the heart around it",
  grade: "how large the leak is, from a heart scan",
  symptoms: "if you have symptoms, such as getting short of breath",
  studyDate: "the day of your last heart scan",
  studySinceProcedure: "a heart scan since your valve was treated",
  beforeProcedure: "how your heart was before your valve was treated",
  lastVisit: "the day of your last visit",
};

/** The next heart scan and the next visit. */
export const visits = {
  names: { echo: "Next heart scan", visit: "Next visit" } as const satisfies Record<
    VisitKind,
    string
  >,
  /** Messages with `{what}`. */
  headlines: {
    notYet: "{what}: due {when}",
    due: "{what}: due now",
    late: "{what}: late",
    notNeeded: "{what}: none set by the guide",
    noRow: "{what}: ask your clinic",
    cannotTell: "{what}: we cannot tell",
  },
  /** Messages with `{from}`, `{by}`. */
  window: "From {from} on. At the latest by {by}.",
  around: "Around {by}.",
  onDay: "On {by}.",
  /** Due before its date, for there is a reason to come sooner. */
  hurried: "The date would be {by}. You have a reason not to wait for it.",
  upTo: "At the latest by {by}.",
  basis,
  guides,
  setBy: "Set by {by} on {date}. This comes before any guide.",
  setByClinic: "your clinic",
  /** Message with `{guides}` and `{interval}`. */
  byGuides: "By {guides}: {interval}.",
  every: {
    months: "every {by, plural, one {month} other {# months}}",
    monthsRange: "every {from} to {by} months",
    years: "every {by, plural, one {year} other {# years}}",
    yearsRange: "every {from} to {by} years",
  },
  after: {
    months: "{by, plural, one {# month} other {# months}} after that",
    monthsRange: "{from} to {by} months after that",
    years: "{by, plural, one {# year} other {# years}} after that",
    yearsRange: "{from} to {by} years after that",
  },
  within: "within {by, plural, one {# month} other {# months}} after that",
  notNeededText:
    "The guide asks for no more heart scans as a rule. Your clinic may see that in another way. Ask.",
  noRowText: "The guides we hold do not say when. Your clinic sets it.",
  cannotTellText: "We cannot say when it is due. Ask your clinic, and add what is missing.",
  /** The shorter time was taken, as something was not known. */
  missingTitle: "We took the shorter time, as we do not know:",
  missingTitleCannotTell: "We do not know:",
  call: "Call {clinic} on {number}, and say:",
  callWithoutNumber: "Call {clinic}, and say:",
  saysLate: {
    echo: "“My heart scan was due by {by}. I have a leaking heart valve. When can I come?”",
    visit: "“My visit was due by {by}. I have a leaking heart valve. When can I come?”",
  },
  saysDue: {
    echo: "“My heart scan is due. I have a leaking heart valve. When can I come?”",
    visit: "“My visit is due. I have a leaking heart valve. When can I come?”",
  },
  /** The title in a calendar, which others may see. */
  calendar: { echo: "Heart scan due", visit: "Visit due" },
  appointments: {
    visit: "Heart clinic",
    echo: "Heart scan",
    bloodTest: "Blood test",
    dentist: "Dentist",
    procedure: "Hospital",
    other: "Appointment",
  },
  sooner,
  soonerTitle: "Ask now. Do not wait for your next date.",
  saysSooner: "“I have a leaking heart valve. {reasons} Should I come sooner?”",
  soonerIfWorse: "If you feel much worse, do not wait for a visit. Call for help.",
  oldScan:
    "Your last heart scan was on {date}. It is old by now, and things may have changed. Ask for a new one.",
  extraTests: {
    title: "Other tests",
    text: "Your team may also ask for a blood test (BNP) or a trace of your heart beat (ECG). Or for a heart scan while you move, or an MRI scan. Not all people need them.",
  },
  /** Messages with `{guide}` and `{answer}`. */
  guideLine: "{guide}: {answer}.",
  guideAnswers: {
    planned: "{from} to {by}",
    plannedDay: "{by}",
    notNeeded: "none as a rule",
    noRow: "it does not say, as far as we read it",
    cannotTell: "cannot tell",
  },
  missing,
  footer: {
    clinicFirst: "What your clinic told you comes first.",
    notSignedOff: "No doctor or nurse has signed off these rules yet.",
  },
} as const;
