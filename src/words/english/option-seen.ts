/**
 * What was looked at and has no number of a scan: by its name and its answer, one sentence each.
 * It stands under what a guide says, and tells why that is for this person or is not.
 */
export const optionSeenTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  grade: {
    none: "There is no leak.",
    trace: "The leak is very small.",
    mild: "The leak is small.",
    mildToModerate: "The leak is of medium size.",
    moderate: "The leak is of medium size.",
    moderateToSevere: "The leak is of medium to large size.",
    severe: "The leak is large.",
  },
  mechanism: {
    primary: "The valve is ill itself.",
    ventricularSecondary: "The leak comes from the lower left room.",
    atrialSecondary: "The leak comes from the upper left room.",
  },
  symptoms: {
    none: "You do not feel the leak.",
    present: "You feel the leak.",
    // Looked at as so: the class says it.
    notKnown: "You feel the leak.",
  },
  nyha: {
    I: "You can do all you want.",
    II: "Hard effort stops you.",
    III: "Light things stop you.",
    IV: "You are short of breath at rest.",
  },
  exerciseTest: { symptoms: "The test on a bike or treadmill brought out symptoms." },
  surgicalRisk: {
    low: "The risk of surgery is low.",
    intermediate: "The risk of surgery is in the middle.",
    high: "The risk of surgery is high.",
    inoperable: "Your team says that surgery cannot be done.",
  },
  repairLikelyDurable: {
    true: "A repair is likely to last.",
    false: "A repair is not likely to last.",
  },
  clipSuitable: { true: "A clip fits your valve.", false: "A clip does not fit your valve." },
  transcatheterValveFeasible: {
    true: "A new valve can go in through a blood vessel.",
    false: "A new valve cannot go in through a blood vessel.",
  },
  heartValveCentre: {
    true: "It would be done at a heart valve center.",
    false: "It would not be done at a heart valve center.",
  },
  keyholeCentre: {
    true: "Your team works through a small cut a lot.",
    false: "Your team does not work through a small cut a lot.",
  },
  bypassPlanned: {
    true: "Bypass surgery is planned.",
    false: "No bypass surgery is planned.",
  },
  otherOperation: {
    none: "No other surgery is planned.",
    lowRisk: "Other surgery of low risk is planned.",
    moreThanLowRisk: "Other surgery is planned, and its risk is not low.",
  },
  coronary: {
    none: "The blood vessels of your heart need no work.",
    nonComplex: "A stent can mend the blood vessels of your heart.",
    complex: "The blood vessels of your heart need a lot of work.",
  },
  wideQrs: {
    true: "The two sides of your heart do not beat in step.",
    false: "The two sides of your heart beat in step.",
  },
  severeOtherValve: {
    true: "Some other valve is very ill.",
    false: "No other valve is very ill.",
  },
  severeRightHeartWeakness: {
    true: "The right side of your heart is very weak.",
    false: "The right side of your heart is not very weak.",
  },
  heartMuscleDisease: {
    true: "There is an illness of the heart muscle.",
    false: "There is no illness of the heart muscle.",
  },
  medicinesAtBest: {
    true: "Your pills are as good as they can be.",
    false: "Your pills are not yet as good as they can be.",
  },
  stable: { true: "Your heart is steady.", false: "Your heart is not steady." },
  waterBuiltUp: { true: "Water has built up.", false: "No water has built up." },
  preservedHeartFailure: {
    true: "Your heart is too stiff.",
    false: "Your heart is not too stiff.",
  },
  advancedHeartFailure: {
    true: "Your heart failure is far along.",
    false: "Your heart failure is not far along.",
  },
  advancedTherapiesWeighed: {
    true: "A heart pump or a new heart was thought of.",
    false: "A heart pump or a new heart was not thought of.",
  },
  heartFailureStayLastYear: {
    true: "You were in hospital for your heart in the last year.",
    false: "You were not in hospital for your heart in the last year.",
  },
  atrialFibrillation: { true: "Your beat is uneven (AF).", false: "You do not have AF." },
  atrialFibrillationFromLeak: {
    true: "The uneven beat comes from the leak.",
    false: "The uneven beat does not come from the leak.",
  },
  bloodThinnerNeeded: {
    true: "You need a blood thinner.",
    false: "You do not need a blood thinner.",
  },
  lowDoseWithoutReason: {
    true: "Your low dose has no reason that is known.",
    false: "Your dose has its reason.",
  },
  highBleedingRisk: {
    true: "You bleed with more ease than most.",
    false: "You do not bleed with more ease than most.",
  },
  heartFailure: { true: "You have heart failure.", false: "You do not have heart failure." },
  highBloodPressure: {
    true: "Your blood pressure is high.",
    false: "Your blood pressure is not high.",
  },
  rheumaticMitralStenosis: {
    true: "Rheumatic fever made your valve tight.",
    false: "Rheumatic fever did not make your valve tight.",
  },
  mechanicalValve: {
    true: "You have a mechanical valve.",
    false: "You do not have a mechanical valve.",
  },
  ownValve: { false: "Your valve was worked on." },
  procedure: {
    repair: "The last work on your valve was a repair.",
    clip: "The last work on your valve was a clip.",
    bioprosthesis: "You have a new valve made of tissue.",
    mechanicalValve: "You have a mechanical valve.",
  },
  "trend.ejectionFraction": {
    true: "The pump gets weaker from scan to scan.",
    false: "The pump does not get weaker from scan to scan.",
  },
  "trend.endSystolicDiameter": {
    true: "The lower left room gets wider from scan to scan.",
    false: "The lower left room does not get wider from scan to scan.",
  },
};

/** Numbers that are in no scan: messages with `{value}`. */
export const optionSeenNumbers: Readonly<Record<string, string>> = {
  repairSuccess: "The chance that a repair works here is {value} of 100.",
  surgicalMortality: "Of 100 people like you, {value} die of this surgery here.",
  mitralValveArea: "The valve opens to {value} cm².",
  natriureticPeptide: "The blood test for strain says {value} pg/mL.",
};

/** Seen, and without a sentence: another line, or the text of the rule, tells it. */
export const optionSeenSilent: readonly string[] = ["ownValve", "studyOn", "rules", "procedureOn"];
