import type { ConditionWords } from "../catalogue-shape.ts";
import type { ConditionId } from "../subject.ts";

/** What a person has or takes. Every question can be answered with "not sure". */
export const conditions: Readonly<Record<ConditionId, ConditionWords>> = {
  atrialFibrillation: {
    question: "Do you have atrial fibrillation?",
    hint: "A heartbeat that is often uneven and fast. Also called AF or AFib.",
    label: "Uneven heartbeat (atrial fibrillation)",
    forOperator: "I have atrial fibrillation",
  },
  heartFailure: {
    question: "Has a doctor told you that you have heart failure?",
    hint: "The heart pumps less well, so water builds up.",
    label: "Heart failure",
    forOperator: "I have heart failure",
  },
  bloodThinner: {
    question: "Do you take a blood thinner?",
    hint: "Such as warfarin, apixaban or rivaroxaban.",
    label: "Blood thinner",
    forOperator: "I take a blood thinner",
    forOperatorUnsure: "I may take a blood thinner",
  },
  sickDayMedicine: {
    question: "Do you take a water pill, or one of these?",
    hint: "Such as furosemide, ramipril, spironolactone or dapagliflozin.",
    label: "Water pill or the like",
  },
  mechanicalValve: {
    question: "Do you have a mechanical heart valve?",
    hint: "Made of metal or carbon. You may hear it click.",
    label: "Mechanical valve",
    forOperator: "I have a mechanical heart valve",
    forOperatorUnsure: "I may have a mechanical heart valve",
  },
  tissueValve: {
    question: "Do you have a tissue heart valve?",
    hint: "A new valve made from animal tissue.",
    label: "Tissue valve",
    forOperator: "I have a tissue heart valve",
    forOperatorUnsure: "I may have a tissue heart valve",
  },
  valveRepair: {
    question: "Was your own valve repaired?",
    hint: "In an operation, and you kept your own valve.",
    label: "Repaired valve",
    forOperator: "My heart valve was repaired",
    forOperatorUnsure: "My heart valve may have been repaired",
  },
  valveClip: {
    question: "Do you have a clip on your valve?",
    hint: "Put in through a vein in the leg. Also called TEER.",
    label: "Clip on the valve",
    forOperator: "I have a clip on my heart valve",
    forOperatorUnsure: "I may have a clip on my heart valve",
  },
  recentOperation: {
    question: "Did you just have a heart operation?",
    hint: "A clip put in through the leg counts too. Say yes until all has healed.",
    label: "Heart operation not long ago",
    forOperator: "I had a heart operation not long ago",
    forOperatorUnsure: "I may have had a heart operation not long ago",
  },
  pregnancy: {
    question: "Are you pregnant, or do you plan to be?",
    label: "Pregnant, or plan to be",
    forOperator: "I am pregnant, or may be",
    forOperatorUnsure: "I may be pregnant",
  },
  pregnancyFollowed: {
    question: "Does your heart clinic know and see you for it?",
    label: "The heart clinic knows of it",
  },
};
