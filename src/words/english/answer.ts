import type { AnswerTexts } from "../catalogue-shape.ts";

/** The sentences around an answer that are the same for everybody. */
export const answer: AnswerTexts = {
  call: "Call {number}",
  yourClinic: "your valve clinic",
  emergencyIf:
    "Call {number} at once if you get short of breath at rest, have chest pain, faint, or show signs of a stroke.",
  emergencyIfNumberUnknown:
    "Call your emergency number at once if you get short of breath at rest, have chest pain, faint, or show signs of a stroke. Choose your country to see the number.",
  emergencyNow: "Call {number} now. Do it even if you start to feel better.",
  emergencyNowNumberUnknown:
    "Call your emergency number now. Do it even if you start to feel better. Choose your country to see the number.",
  redFlags: "All red flags: {list}",
  todayFlags:
    "Call your clinic the same day if you are more short of breath, swell up, feel dizzy, have a fever, or gain weight fast.",
  nobodyAnswers: "If nobody answers, call your usual out-of-hours line.",
  worse: "If you feel worse, check in at once. Do not wait.",
  carryOnWhy: "You feel as usual. No rule of ours asks for a call.",
  expiredHeadline: "This app is out of date. It cannot tell how you are.",
  returnBy: "Check in again by {time}.",
  checkInNow: "Check in now.",
  nobodyIsWatching: "No one is watching this screen.",
  notSignedOff: "No doctor or nurse has signed off these rules yet.",
  rulesVersion: "Rules {version}, good until {date}.",
  rulesVersionExpired: "Rules {version}. They were good until {date}. They are too old now.",
  noDiagnosis: "We do not say what illness you have. What your own clinic told you comes first.",
  noMedicineChange: "Do not change your pills because of this app. Ask first.",
};
