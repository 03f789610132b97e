/** What work on the valve could mean for this person. */
export const teamWork = {
  surgicalRisk: {
    name: "Risk of surgery",
    question: "How great is the risk of surgery for you?",
    answers: {
      low: "Low",
      intermediate: "In the middle",
      high: "High",
      inoperable: "It cannot be done",
    },
  },
  repairLikelyDurable: {
    name: "A repair is likely to last",
    question: "Is a repair of your valve likely to last?",
  },
  clipSuitable: {
    name: "A clip fits (TEER)",
    question: "Would a clip fit your valve?",
    hint: "The clip goes in through a vein. It is called TEER.",
  },
  transcatheterValveFeasible: {
    name: "A new valve through a blood vessel",
    question: "Could a new valve go in through a blood vessel?",
  },
  heartValveCentre: {
    name: "At a heart valve center",
    question: "Would it be done at a heart valve center?",
  },
  keyholeCentre: {
    name: "Work through a small cut",
    question: "Does your team work through a small cut a lot?",
  },
  repairSuccess: {
    name: "Chance that a repair works",
    question: "In how many of 100 people like you does a repair work here?",
    hint: "Only if your team gave you a number.",
  },
  surgicalMortality: {
    name: "Deaths from this surgery",
    question: "How many of 100 people like you die of this surgery here?",
    hint: "Only if your team gave you a number.",
  },
  bypassPlanned: {
    name: "Bypass surgery is planned",
    question: "Is bypass surgery planned for you?",
  },
  otherOperation: {
    name: "Other surgery",
    question: "Is some other surgery planned, not on the heart?",
    answers: {
      none: "No",
      lowRisk: "Yes, of low risk",
      moreThanLowRisk: "Yes, and the risk is not low",
    },
  },
};

/** What tests have shown. */
export const teamTests = {
  exerciseTest: {
    name: "Test on a bike or treadmill",
    question: "What did a test on a bike or treadmill show?",
    hint: "Called a stress test.",
    answers: {
      normal: "It was fine",
      symptoms: "I got symptoms",
      other: "Something else was found",
      none: "I had no such test",
    },
  },
  coronary: {
    name: "Blood vessels of the heart",
    question: "Do the blood vessels of your heart need work?",
    answers: {
      none: "No",
      nonComplex: "Yes, a stent can mend them",
      complex: "Yes, it is more than that",
    },
  },
  wideQrs: {
    name: "Out of step (wide QRS)",
    question: "Do the two sides of your heart beat out of step?",
    hint: "The heart tracing (ECG) shows it as a wide QRS.",
  },
  severeOtherValve: {
    name: "Some other valve is very ill",
    question: "Does some other valve leak a lot, or is one tight?",
  },
  severeRightHeartWeakness: {
    name: "Right side very weak",
    question: "Is the right side of your heart very weak?",
  },
  heartMuscleDisease: {
    name: "Illness of the heart muscle",
    question: "Is there an illness of the heart muscle?",
    hint: "One that makes it too thick or too stiff.",
  },
  mitralValveArea: {
    name: "How wide the valve opens",
    question: "How wide does your valve open, in cm²?",
    hint: "Only if rheumatic fever made it tight.",
  },
};

/** Heart failure, the beat and its blood thinner, and days the clinic set. */
export const teamHeart = {
  medicinesAtBest: {
    name: "Pills at their best",
    question: "Are your heart pills as good as they can be?",
    hint: "With a pacemaker too, if you should have one.",
  },
  stable: {
    name: "The heart is steady",
    question: "Is your heart steady right now?",
  },
  waterBuiltUp: {
    name: "Water has built up",
    question: "Has water built up in your legs or lungs?",
  },
  preservedHeartFailure: {
    name: "A stiff heart (HFpEF)",
    question: "Is your heart too stiff?",
    hint: "It is called HFpEF.",
  },
  advancedHeartFailure: {
    name: "Heart failure far along",
    question: "Is your heart failure far along?",
  },
  advancedTherapiesWeighed: {
    name: "Heart pump or new heart",
    question: "Has your team thought of a heart pump or a new heart?",
  },
  heartFailureStayLastYear: {
    name: "In hospital for the heart",
    question: "Were you in hospital for heart failure in the last year?",
  },
  atrialFibrillationFromLeak: {
    name: "Uneven beat from the leak",
    question: "Does your uneven beat (AF) come from the leak?",
  },
  bloodThinnerNeeded: {
    name: "Need of a blood thinner",
    question: "Do you need a blood thinner?",
  },
  lowDoseWithoutReason: {
    name: "A low dose with no reason",
    question: "Is your dose of blood thinner lower than most, with no reason?",
  },
  highBleedingRisk: {
    name: "Risk of bleeding",
    question: "Do you bleed with more ease than most?",
  },
  driving: {
    name: "Driving",
    question: "From which day may you drive?",
  },
  flying: {
    name: "Flying",
    question: "From which day may you fly?",
  },
  lifting: {
    name: "Lifting",
    question: "From which day may you lift heavy things?",
  },
  bloodThinnerReview: {
    name: "A look at the blood thinner",
    question: "On which day will they look at your blood thinner?",
  },
};
