import type { OptionQuestion } from "#care/options/option-list.ts";
import type { OptionId, OptionSociety, OptionVerdict } from "#knowledge/option-statement.ts";
import type { EchoMeasure, EchoSign, MissingForOption } from "../echo-subject.ts";
import { optionEvidenceTexts, optionRuleTexts } from "./option-rules.ts";
import { optionSeenNumbers, optionSeenSilent, optionSeenTexts } from "./option-seen.ts";

interface OptionName {
  readonly title: string;
  readonly what: string;
}

const options: Readonly<Record<OptionId, OptionName>> = {
  watchfulWaiting: {
    title: "Watch and wait, with checks",
    what: "The valve is left as it is for now. You get checks at set times and call when things change. This is care too.",
  },
  surgery: {
    title: "Surgery on the valve",
    what: "A surgeon mends the valve or puts in a new one.",
  },
  surgicalRepair: {
    title: "A repair",
    what: "A surgeon mends your own valve. You keep it.",
  },
  surgicalReplacement: {
    title: "A new valve",
    what: "A surgeon takes out the valve and puts in a new one, made of tissue or metal.",
  },
  keyholeSurgery: {
    title: "Surgery through a small cut",
    what: "The surgeon works from the side, and the breast bone stays whole.",
  },
  clip: {
    title: "A clip (TEER)",
    what: "A clip holds the two flaps together. It goes in through a blood vessel.",
  },
  transcatheterValve: {
    title: "A new valve through a blood vessel",
    what: "A new valve is put in with no open surgery.",
  },
  appendageClosure: {
    title: "Shutting a small pouch of the heart",
    what: "Clots can form in this pouch. The surgeon shuts it in the same surgery.",
  },
  heartFailureMedicines: {
    title: "Pills for a weak heart",
    what: "These are ACE pills, ARBs or ARNI, beta blockers, MRAs and SGLT2 pills. They ease the work of the heart.",
  },
  resynchronisation: {
    title: "A pacemaker that puts the heart in step (CRT)",
    what: "It makes both sides beat at the same time. The leak can get smaller.",
  },
  sglt2Inhibitor: {
    title: "SGLT2 pills",
    what: "They help a heart that is stiff or weak.",
  },
  waterPills: {
    title: "Water pills",
    what: "They take out water that has built up.",
  },
  vesselWideners: {
    title: "Pills that widen blood vessels",
    what: "They bring down blood pressure.",
  },
  medicinesAlone: {
    title: "Pills and care with no work on the valve",
    what: "The team treats how you feel.",
  },
  rhythmTreatment: {
    title: "Care for an uneven beat (AF)",
    what: "The aim is a calm and even beat. That can help the leak as well.",
  },
  rateMedicines: {
    title: "Pills that slow a fast beat: beta blockers, digoxin",
    what: "They slow the heart when the beat is uneven.",
  },
  rateCalciumBlocker: {
    title: "Pills that slow a fast beat: diltiazem, verapamil",
    what: "They slow the heart when the beat is uneven.",
  },
  doac: {
    title: "A new kind of blood thinner (DOAC)",
    what: "It helps stop clots and strokes.",
  },
  lowDoseDoac: {
    title: "A lower dose of a DOAC",
    what: "Some people get a lower dose of this blood thinner.",
  },
  vitaminKAntagonist: {
    title: "Warfarin or the like",
    what: "It helps stop clots. It needs blood tests (INR).",
  },
  antiplatelet: {
    title: "Aspirin or the like",
    what: "It helps stop small clots.",
  },
  otherOperation: {
    title: "Surgery that is not on the heart",
    what: "The teams talk to each other first.",
  },
};

/** What a guide says, by its class; `maybe` where we do not know yet if it is about this person. */
const verdicts: Readonly<Record<OptionVerdict, { readonly says: string; readonly maybe: string }>> =
  {
    advised: { says: "It is advised.", maybe: "It may be advised." },
    reasonable: { says: "It is reasonable.", maybe: "It may be reasonable." },
    mayBeConsidered: { says: "It may be considered.", maybe: "It may be something to consider." },
    listed: { says: "It is named as a way.", maybe: "It may be a way." },
    discussed: { says: "It is to be talked about.", maybe: "It may be talked about." },
    uncertain: {
      says: "It is not clear if it helps.",
      maybe: "It may be named, and it is not clear if it helps.",
    },
    noBenefit: {
      says: "The guide sees no gain from it for this. Do you take it now? It may be for something else. Do not stop on your own.",
      maybe: "It may not help here. Do not stop it on your own.",
    },
    harm: {
      says: "It is advised against. Do you take it now? Call your clinic today, and do not stop on your own.",
      maybe:
        "It may be advised against. Do you take it now? Ask your clinic, and do not stop on your own.",
    },
  };

const societies: Readonly<Record<OptionSociety, string>> = {
  esc: "The European guide",
  accAha: "The US guide",
  packLeaflet: "The pack leaflet",
};

type OtherMissing =
  | Exclude<MissingForOption, EchoMeasure | EchoSign>
  | "atLeastModerateTricuspidLeak";

/** What is not known, each as the question that would settle it. */
const missing: Readonly<Record<OtherMissing, string>> = {
  grade: "How large is the leak?",
  mechanism: "Where does the leak come from: the valve, or the heart around it?",
  symptoms: "Do you feel the leak? Think of your breath, and of things you have stopped doing.",
  nyha: "How much can you do before you are short of breath?",
  surgicalRisk: "How great is the risk of surgery for me?",
  coronary: "Do the blood vessels of my heart need work?",
  otherOperation: "Is some other surgery planned?",
  repairSuccess: "How likely is it here that a repair works?",
  surgicalMortality: "How many people like me die of this surgery here?",
  natriureticPeptide: "What is my BNP or NT-proBNP (a blood test for strain)?",
  mitralValveArea: "How tight is the valve?",
  studiesInARow: "What did my last three scans say?",
  studySinceProcedure: "What does a scan say since the valve was worked on?",
  valveWork: "Was my valve ever worked on: a repair, a new valve, a clip?",
  procedureDate: "On what day was my valve worked on?",
  studyDate: "On what day was the scan?",
  newStudy: "Is it time for a new scan?",
  newRules: "Is there an update of this app? Its rules are too old.",
  atLeastModerateTricuspidLeak: "Does the valve on the right side leak too (tricuspid)?",
  atrialFibrillation: "Do I have an uneven beat (AF)?",
  atrialFibrillationFromLeak: "Does my uneven beat come from the leak?",
  repairLikelyDurable: "Is a repair of my valve likely to last?",
  clipSuitable: "Would a clip fit my valve?",
  transcatheterValveFeasible: "Could a new valve go in through a blood vessel?",
  heartValveCentre: "Would this be done at a heart valve center?",
  keyholeCentre: "Does this team work through a small cut a lot?",
  medicinesAtBest: "Are my pills as good as they can be?",
  wideQrs: "Do both sides of my heart beat in step (QRS)?",
  bypassPlanned: "Is bypass surgery planned for me?",
  stable: "Is my heart steady right now?",
  heartFailureStayLastYear: "Was I in hospital for my heart in the last year?",
  severeRightHeartWeakness: "Is the right side of my heart very weak?",
  advancedHeartFailure: "Is my heart failure far along?",
  severeOtherValve: "Does some other valve leak a lot, or is one tight?",
  heartMuscleDisease: "Is there an illness of the heart muscle?",
  advancedTherapiesWeighed: "Has a heart pump or a new heart been thought of?",
  heartFailure: "Do I have heart failure?",
  preservedHeartFailure: "Is my heart too stiff (HFpEF)?",
  waterBuiltUp: "Has water built up in my legs or lungs?",
  highBloodPressure: "Is my blood pressure high?",
  bloodThinnerNeeded: "Do I need a blood thinner?",
  lowDoseWithoutReason: "Is my dose of blood thinner right for me, and why?",
  highBleedingRisk: "Do I bleed with more ease than most?",
  rheumaticMitralStenosis: "Did rheumatic fever make my valve tight?",
};

/** What a team may be asked of that no option waits for. */
const teamQuestions = {
  exerciseTest: "What did my test on a bike or treadmill show?",
  driving: "From which day may I drive?",
  flying: "From which day may I fly?",
  lifting: "From which day may I lift heavy things?",
  bloodThinnerReview: "On which day will you look at my blood thinner?",
} as const;

const questions: Readonly<Record<OptionQuestion, string>> = {
  whatMattersToMe: "This matters most to me. Which of these fits that best, and why?",
  whatIfWeWait: "What can happen if we wait? What if we do not?",
  nextCheck: "When is my next check, and what will you look for?",
  whatShouldMakeMeCall: "What should make me call you sooner?",
  canItBeRepaired: "Can my valve be mended? How long would that last?",
  howOftenDoYouDoIt: "How often does your team do this? How did it go for people like me?",
  secondOpinion: "Can I ask a second team what they think?",
  exerciseTest: "Could a test on a bike or treadmill bring out symptoms I do not feel?",
  confirmLungPressure: "Should a thin tube check the pressure in my lungs first?",
  anotherPicture: "Can an MRI or a scan through the throat say how large the leak is?",
  whichKind: "Does the leak come from the valve, or from the heart around it?",
  whichValve: "If I need a new valve: tissue or metal? What would each mean for me?",
  medicinesFirst: "Are all my heart pills right for me? Is there more they can do?",
  strokeRisk: "How high is my risk of a stroke? Do I need a blood thinner?",
  leakAgain: "The valve may leak again, or I feel worse. What now, and how soon?",
  whereFrom: "The leak is not large, and I feel unwell. Where can that come from?",
  guidesDiffer: "The guides do not all say the same here. Which one do you follow, and why?",
};

/** What the guides list, for Plan and the command line. */
export const optionWords = {
  options,
  rules: optionRuleTexts,
  evidence: optionEvidenceTexts,
  seen: optionSeenTexts,
  seenNumbers: optionSeenNumbers,
  seenSilent: optionSeenSilent,
  verdicts,
  societies,
  missing,
  teamQuestions,
  questions,
  afterProcedure: {
    title: "Checks for life",
    what: "A valve that was worked on is looked at from time to time.",
  },
  headline: {
    emergency: "This cannot wait. There is no list for it.",
    ownValve: "What your team may talk about with you, and why.",
    afterProcedure: "What may be talked about now that your valve was worked on.",
    cannotTell: "We cannot tell yet. We do not know enough of the leak.",
    nothing: "No guide we have read lists a step for just this. Ask your team.",
  },
  emergencyTodo:
    "A leak that came all at once needs a hospital now. Was this some time ago, and is it treated? Then ask your heart team for a new report.",
  intro: [
    "This is a list, and not advice. We do not choose for you.",
    "Each guide stands for itself.",
  ],
  /** Message with `{date}`. */
  studyOn: "We went by the scan of {date}.",
  noStudyDate: "We do not know the day of the scan.",
  oldStudy: "The scan is old by now. Things may have changed since.",
  oldStudyBefore: "The scan is from before your valve was worked on. Ask for a new one.",
  leakAfter:
    "If the valve leaks again or you feel it, ask your team soon. The lists for a valve that was never worked on do not hold then.",
  /** Messages with `{society}` and `{year}`. */
  society: "{society}, {year}",
  olderSociety: "{society}, {year}, an older one",
  /** Message with `{class}`, and with `{level}`. */
  inClass: "Class {class}",
  inClassAndLevel: "Class {class}, level {level}",
  noClass: "No class given",
  notRead: "We have not read what the US guide of 2020 says here. That is not a no.",
  /** Where some of it was read. */
  notReadMore: "There is more in the US guide of 2020 that we have not read.",
  /** After a number and its mark: messages with `{line}`. */
  isSo: "{line} That is so for you.",
  isNotSo: "{line} That is not so for you.",
  /** What stands against it. */
  notNow: "Not for you as things are.",
  notListed: "As far as we have read, it does not list this for you now.",
  /** Message with `{name}`. */
  missingNumber: "{name}: what is it?",
  emergencyIf: "Chest pain, a faint, or short of breath at rest? Call the emergency number now.",
  /** Message with `{number}`. */
  emergencyIfNumber: "Chest pain, a faint, or short of breath at rest? Call {number} now.",
  footer: [
    "Do not start, stop or change a pill because of this page.",
    "No doctor or nurse has signed off these rules yet.",
  ],
} as const;
