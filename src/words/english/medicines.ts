import type { MedicinesOutcome, MissingForMedicines } from "#care/medicines/medicines-check.ts";
import type { MedicineNoteId, ReasonForUseId } from "#knowledge/medicines/medicine-class.ts";

const outcomes: Readonly<Record<MedicinesOutcome, string>> = {
  contactToday: "Call your clinic today about your pills.",
  askBefore: "Ask your clinic before you take these.",
  lookAt: "Some things to ask about.",
  cannotTell: "We cannot tell. We do not know all we need to know.",
  nothingFound:
    "Our short list holds no pair of yours. There are more pairs than we know. Ask your pharmacist too.",
};

/** What to do, by how loud a finding is. */
const actions = {
  contactToday: "Call your clinic today. Do not stop or change a pill on your own.",
  blockAndAsk:
    "Ask your clinic or pharmacist before you take it. If you take it now, ask today. Do not stop on your own.",
  warn: "Tell your clinic or pharmacist that you take this, and ask if it is fine.",
  quiet: "Bring it up at your next visit.",
} as const;

const levels = {
  contactToday: "Call today",
  blockAndAsk: "Ask before you take it",
  warn: "Ask about it",
  quiet: "For your next visit",
} as const;

/** What each rule has seen. The names of the medicines stand beside it. */
const findings: Readonly<Record<string, string>> = {
  "MED-40": "Both can push up the potassium in your blood. Too much is bad for the heart.",
  "LIV-7": "Both can push up the potassium in your blood. Ask before you use such a salt.",
  "MED-41": "These two are not taken at the same time.",
  "MED-42": "These three at once can hurt the kidneys.",
  "MED-43": "Both slow the heart. At the same time they can slow it too much.",
  "MED-44": "Both at once can make you bleed.",
  "MED-45": "The new pill can change how your blood thinner works. Ask when to test your blood.",
  "MED-46": "One can make your blood thinner too weak or too strong.",
  "MED-47": "This kind of blood thinner is not for a mechanical valve.",
  "MED-48": "You may take the same kind of pill twice.",
  "MED-49": "A water pill can use up potassium. Then digoxin can be too strong.",
  "MED-50": "This pill can harm a baby in the womb.",
  "MED-6": "This kind of blood thinner is not for a valve that rheumatic fever made tight.",
  "MED-7": "In an uneven heartbeat, this pill does not do the work of a blood thinner.",
  "MED-23": "This pill is not for a heart that pumps weakly. Ask how well yours pumps.",
  "MED-22-P": "Both act on the heart. This pair needs a doctor's plan.",
  "MED-22-Q": "Both can slow the heart. Your clinic should know of both.",
  "MED-20-P": "Lithium can build up in your blood.",
  "MED-20-Q": "These two can be too much for the blood pressure, the salts and the kidneys.",
  "MED-23-P": "One can make more of your blood thinner stay in the blood.",
  "MED-30-P": "One can change how your blood thinner works. Ask when to test your blood.",
  "MED-31-P": "One can make your blood thinner too strong.",
  "MED-31-Q": "One can make your blood thinner too strong.",
  "MED-32-P": "Both at once can make you bleed more.",
  "LIV-20": "With a weak heart or a leak, ask before you take a pain pill like this.",
  "MED-20-M": "A blood test may be due: {test}.",
  "MED-28-M": "A blood test may be due: {test}.",
  "MED-26-M": "We know of no blood test yet: {test}.",
  "MED-30-M": "We know of no blood test yet: {test}.",
  "MED-31-M": "We know of no blood test yet: {test}.",
  "MED-25-M": "A blood test may be due: {test}.",
  "MED-28-K6": "Your potassium was {value} mmol/L. That is very high with this pill.",
  "MED-28-K55": "Your potassium was {value} mmol/L. That is high with this pill.",
  "MED-28-C310": "Your kidney test was {value} µmol/L. That is very high with this pill.",
  "MED-28-C220": "Your kidney test was {value} µmol/L. That is high with this pill.",
  "MED-28-E20": "Your kidney score was {value}. That is very low with this pill.",
  "MED-28-E30": "Your kidney score was {value}. That is low with this pill.",
};

const missing: Readonly<Record<MissingForMedicines, string>> = {
  mechanicalValve: "If you have a mechanical heart valve.",
  rheumaticMitralStenosis: "If your valve was made tight by rheumatic fever.",
  pregnancy: "If there may be a baby on the way.",
  atrialFibrillation: "If you have an uneven heartbeat (AF).",
  heartFailure: "If you have heart failure.",
  ejectionFraction: "How well your heart pumps (EF, from your echo).",
  aspirinDose: "How much aspirin is in one pill.",
  potassium: "A new blood test for potassium.",
  creatinine: "A new blood test for the kidneys (creatinine).",
  eGFR: "A new kidney score (eGFR).",
  inr: "Your last INR test.",
  tsh: "A new thyroid test (TSH).",
};

const tests = {
  potassium: "potassium",
  creatinine: "kidneys (creatinine)",
  eGFR: "kidney score (eGFR)",
  inr: "INR",
  tsh: "thyroid (TSH)",
} as const;

const reasonsForUse: Readonly<Record<ReasonForUseId, string>> = {
  pressureAndHeartFailure: "Brings down blood pressure. Helps a heart that pumps weakly.",
  rateAndHeartFailure: "Slows the heart. Helps a heart that pumps weakly.",
  rateInAf: "Slows a fast, uneven heartbeat.",
  keepRhythm: "Helps keep the beat even.",
  water: "Takes out water that has built up.",
  heartFailure: "Helps a heart that pumps weakly.",
  clotsVitaminK: "Helps stop blood clots. Used with a mechanical valve, too.",
  clotsDoac: "Helps stop blood clots when the heartbeat is uneven.",
  clotsAfterProcedure: "Helps stop small clots, such as after a clip.",
  pain: "Helps with pain.",
};

const notes: Readonly<Record<MedicineNoteId, string>> = {
  dryCough: "It can give you a dry cough.",
  dizzy: "It can make you dizzy. Stand up slowly.",
  highPotassium: "It can push up the potassium in your blood.",
  faceSwellsEmergency: "If your face, lips or throat swell, call for help at once.",
  slowPulse: "It slows the pulse.",
  tired: "It can make you tired.",
  coldHands: "Your hands and feet may feel cold.",
  breathWorseAtStart: "If you get more short of breath at the start, call your clinic.",
  passMoreUrine: "You will pass more water.",
  thirstAndCramps: "You may feel thirsty or have cramps.",
  lungSigns: "Call your clinic if you get a new cough or get short of breath.",
  sunBurns: "You may burn in the sun more quickly. Cover up.",
  bleeding: "You may bleed or bruise more than before.",
  stomach: "It can upset your stomach.",
  askBeforePainkillers: "Ask before you take ibuprofen, naproxen or pain pills like them.",
  askBeforeSaltSubstitute: "Ask before you use a salt made with potassium.",
  alcoholDizzy: "Beer, wine or spirits can make you more dizzy.",
  alcoholBleeding: "Beer, wine or spirits can change how it works. Ask how much is fine.",
  grapefruitCranberry: "Grapefruit and cranberry can change how it works. Ask first.",
  limitGrapefruit: "Ask before you eat a lot of grapefruit.",
  noStJohnsWort: "Ask before you take St John's wort. It can change how this works.",
  keepGreensSteady: "Eat about as many greens each week. Do not leave them out.",
  liquorice: "Ask before you eat a lot of liquorice.",
  missedTakeUnlessNearlyNext:
    "Missed one? The pack says: take it when you think of it, but not if the next is nearly due. Never take two at once.",
  missedNextMorning:
    "Missed one? The pack says: take the next one in the morning as usual. Never take two at once.",
  missedSameDay:
    "Missed one? If it is still the same day, take it. If it is the next day, skip it. Never take two at once. Missed two days or more? Call. If your clinic told you another way, do that.",
  missedByHours:
    "Missed one? Twice a day: take it if the next is more than 6 hours off. Once a day: take it if the next is more than 12 hours off. If not, skip it. Never take two at once.",
  sickDayCall: "If you throw up or have loose stools, call. You may need a pause. Ask first.",
  sickDayCallMra:
    "If you throw up, have loose stools or a bad infection, call the same day, before the next pill.",
  sickDayDryCall: "If you throw up, or in great heat, you can dry out. Call your clinic.",
  neverStopSuddenly: "Do not stop it all at once. Ask how.",
  neverRunOut: "Do not run out of it. Get more in good time.",
  neverStopForDentist: "Do not stop it by yourself before you see the dentist.",
  neverWithMechanicalValve: "It is not for people with a mechanical valve.",
  neverInPregnancy:
    "It can harm a baby in the womb. With child, or planning it? Call. Do not stop on your own.",
  pregnancyAskFirst: "With child, or planning it? Call your team. Do not stop on your own.",
  neverAddAspirin: "Do not add aspirin to a blood thinner by yourself.",
  neverSelfStart: "Do not take an extra one for a fast beat without a plan from your doctor.",
  notInWeakHeart: "Not for a heart that pumps weakly. Ask if yours does.",
};

const general = {
  notChecked: "We could not check this one: {name}.",
  didYouMean: "Did you mean {names}?",
  readAs: "We read it as {name}.",
  lastTest: "Last test we know of: {date}.",
  noTest: "We know of no such test.",
  or: "or",
  noDose: "We never tell you a dose. Do not start, stop or change a pill because of this page.",
  notSignedOff: "No doctor or nurse has signed off these rules yet.",
  expired: "These rules are past their date. Update the app.",
  goodUntil: "Rules good until {date}.",
} as const;

/** Everything said about a list of medicines. */
export const medicineWords = {
  outcomes,
  actions,
  levels,
  findings,
  missing,
  tests,
  reasonsForUse,
  notes,
  general,
};
