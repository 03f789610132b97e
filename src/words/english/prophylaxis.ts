import type { ProphylaxisAnswer } from "#knowledge/prophylaxis-statement.ts";
import type {
  PenicillinAllergy,
  PlannedProcedure,
  RiskCondition,
} from "#care/prophylaxis/prophylaxis-situation.ts";

interface ForBoth {
  readonly patient: string;
  readonly dentist: string;
}

interface RiskWords extends ForBoth {
  /** The question the heart team or the person answers. */
  readonly question: string;
}

const conditions: Readonly<Record<RiskCondition, RiskWords>> = {
  previousEndocarditis: {
    patient: "You had an infection of a heart valve.",
    dentist: "Previous infective endocarditis",
    question: "Did you ever have an infection of a heart valve?",
  },
  surgicalValve: {
    patient: "You have a new valve, put in by surgery.",
    dentist: "Surgical prosthetic valve",
    question: "Do you have a new valve, put in by surgery?",
  },
  repairMaterial: {
    patient: "You have a ring or threads from a valve repair.",
    dentist: "Prosthetic material from surgical valve repair",
    question: "Did a repair leave a ring, threads or a patch in your heart?",
  },
  transcatheterValve: {
    patient: "You have a new valve, put in through a vein or artery.",
    dentist: "Transcatheter aortic or pulmonary prosthesis",
    question: "Was a new valve put in through a vein or artery?",
  },
  transcatheterMitralValve: {
    patient: "You have a new mitral valve, put in through a vein.",
    dentist: "Transcatheter mitral or tricuspid prosthesis",
    question: "Was a new mitral valve put in through a vein?",
  },
  clip: {
    patient: "You have a clip on your valve.",
    dentist: "Transcatheter valve repair (clip)",
    question: "Do you have a clip on a valve?",
  },
  congenital: {
    patient: "You were born with a heart that needs more care.",
    dentist:
      "High-risk congenital heart disease: untreated cyanotic, shunt, conduit, or repaired within 6 months",
    question: "Were you born with a heart defect that is blue, has a shunt, or was just mended?",
  },
  congenitalResidue: {
    patient: "There is still a leak at a patch in your heart.",
    dentist: "Repaired congenital defect with residual shunt or regurgitation at the patch",
    question: "Is there still a leak at a patch in your heart?",
  },
  recentDevice: {
    patient: "You got a plug or a graft less than 6 months ago.",
    dentist: "Closure device, graft or filter within 6 months",
    question: "Did you get a plug, a graft or a filter in the last 6 months?",
  },
  assistDevice: {
    patient: "A pump helps your heart.",
    dentist: "Ventricular assist device",
    question: "Does a pump help your heart?",
  },
  heartTransplant: {
    patient: "You have a donor heart.",
    dentist: "Heart transplant",
    question: "Do you have a donor heart?",
  },
  transplantValveDisease: {
    patient: "A valve of your donor heart is ill.",
    dentist: "Valve disease in a transplanted heart",
    question: "Is a valve of your donor heart ill?",
  },
};

const procedures: Readonly<Record<PlannedProcedure, ForBoth>> = {
  oralSurgery: {
    patient: "pulling a tooth or surgery in the mouth",
    dentist: "oral surgery, extraction",
  },
  gumOrRootWork: {
    patient: "work on your gums or at a root",
    dentist: "gingival or periapical work, scaling, root canal",
  },
  oralMucosaPerforation: {
    patient: "work that cuts the skin of the mouth",
    dentist: "perforation of the oral mucosa",
  },
  gentleDentalWork: {
    patient: "an X-ray, a brace or a shot in healthy gum",
    dentist: "X-ray, appliance, injection through healthy tissue",
  },
  otherBodyProcedure: {
    patient: "work on your gut, bladder, lungs, skin or bones",
    dentist: "GI, GU, respiratory, skin or musculoskeletal procedure",
  },
  heartCatheterOrEcho: {
    patient: "a tube to your heart or an echo through the throat",
    dentist: "catheterisation or TEE",
  },
  implant: {
    patient: "a new valve or device for your heart",
    dentist: "implantation of a valve or cardiac device",
  },
  notKnown: { patient: "what is planned", dentist: "procedure not stated" },
};

const allergies: Readonly<Record<PenicillinAllergy, ForBoth>> = {
  none: {
    patient: "You have no allergy to penicillin that we know of.",
    dentist: "Penicillin allergy: none reported",
  },
  mild: {
    patient: "Tell the dentist that you react to penicillin.",
    dentist: "PENICILLIN ALLERGY, no anaphylaxis, angioedema or urticaria",
  },
  severe: {
    patient: "Tell the dentist at once that penicillin is a danger to you.",
    dentist: "SEVERE PENICILLIN ALLERGY. No penicillin. No cephalosporin",
  },
  reactionNotKnown: {
    patient: "Tell the dentist that you react to penicillin, and how.",
    dentist: "PENICILLIN ALLERGY, reaction not known: treat as severe. No cephalosporin",
  },
  notKnown: {
    patient: "Tell the dentist if you react to penicillin.",
    dentist: "Penicillin allergy NOT KNOWN: ask before any dose",
  },
};

/** By rule: why, where it is not a condition of the person that decides. */
const why = {
  ownValve: {
    patient: "Your own valve leaks. That alone is no reason for one.",
    dentist: "Native valve only: no previous endocarditis, no prosthesis, no repair material",
  },
  gentleDentalWork: {
    patient: "This kind of work needs none.",
    dentist: "Procedure not at risk",
  },
  otherBodyProcedure: {
    patient: "This is not dental work. Some guides say that it may help you.",
    dentist: "Non-dental procedure: may be considered at high risk only",
  },
  implant: {
    patient: "The team that does it gives it to you. You need do nothing.",
    dentist:
      "Perioperative prophylaxis by the implanting team; dental sepsis cleared 2 weeks before",
  },
  historyNotKnown: {
    patient: "We do not know all of your heart's past.",
    dentist: "Cardiac history NOT CONFIRMED",
  },
  procedureNotKnown: {
    patient: "We do not know what is planned.",
    dentist: "Procedure not stated",
  },
  noRowRead: {
    patient: "We hold no clear rule for this.",
    dentist: "No verified recommendation held for this combination",
  },
  rulesTooOld: {
    patient: "Our rules are too old to say no.",
    dentist: "Rules past their review date: no negative answer is given",
  },
  clinicDecides: {
    patient: "{by} wrote this down for you on {date}.",
    dentist: "Decided by {by}, {date}",
  },
  clinicBeforeChange: {
    patient: "{by} said no on {date}. Your heart has had work since. Ask once more.",
    dentist: "{by} decided no on {date}, before a later cardiac change",
  },
  cardiologistsChoice: {
    patient: "In the UK none is given as a rule. Your heart team may choose to.",
    dentist: "NICE: not routinely. Others would give or consider it: cardiologist's choice",
  },
  guidesDiffer: {
    patient: "We hold no guide for your country, and the guides we hold differ.",
    dentist: "No guideline held for this country; those held differ",
  },
  notRoutinely: {
    patient: "Your guide does not give one as a rule.",
    dentist: "Not routinely",
  },
} as const satisfies Record<string, ForBoth>;

/** The answer before a procedure, for the card and the command line. */
export const prophylaxis = {
  big: { no: "No.", yes: "Yes.", consider: "Maybe.", ask: "Ask." } as const satisfies Record<
    ProphylaxisAnswer,
    string
  >,
  bigForDentist: {
    no: "No.",
    yes: "Yes.",
    consider: "Consider.",
    ask: "Ask.",
  } as const satisfies Record<ProphylaxisAnswer, string>,
  /** Messages with `{procedure}`. */
  headline: {
    no: {
      patient: "Your heart needs no antibiotic before {procedure}.",
      dentist: "No endocarditis prophylaxis for {procedure}.",
    },
    yes: {
      patient: "For your heart you should get an antibiotic once before {procedure}.",
      dentist: "Endocarditis prophylaxis before {procedure}.",
    },
    consider: {
      patient: "You may need an antibiotic before {procedure}. Dentist and heart team decide.",
      dentist: "Consider endocarditis prophylaxis before {procedure}.",
    },
    ask: {
      patient: "Not clear yet for {procedure}. Please ask first.",
      dentist: "Endocarditis prophylaxis not confirmed for {procedure}.",
    },
  } as const satisfies Record<ProphylaxisAnswer, ForBoth>,
  conditions,
  procedures,
  allergies,
  why,
  societies: { AHA: "AHA 2021", ESC: "ESC 2023", NICE: "NICE CG64" },
  /** Messages with `{society}`, `{answer}`, `{grade}`. */
  societyLine: "{society}: {answer}",
  societyLineGraded: "{society}: {answer} Class {grade}.",
  societyAnswers: {
    no: "No.",
    yes: "Yes.",
    consider: "Consider.",
    ask: "No verified row.",
  } as const satisfies Record<ProphylaxisAnswer, string>,
  niceNo: "Not routinely.",
  notConfirmed: "Not confirmed.",
  tooOld: "Row past its review.",
  followed: "Followed here: {society}.",
  followedClinic: "The clinic's own answer stands before the guides.",
  followedNone: "No guide is set for this country.",
  todo: {
    show: "Show this to your dentist before you sit down.",
    showTeam: "Show this to the team that will do it.",
    onlyDentist: "Take no antibiotic on your own, and none that is left over.",
    askTeam: "Call your heart team. Ask them to write down yes or no.",
    askWhoDoes: "Ask the people who will do it.",
    askAbout: "What we need to know:",
    askAll:
      "Ask if you ever had a valve infection, a new valve, a repair, a clip or other work on your heart.",
    teeth: "Brush your teeth {count, plural, one {once} other {# times}} a day.",
    visits: "See a dentist {count, plural, one {once} other {# times}} a year.",
    fever: "Do you get a fever with no clear cause? Call your heart team the same day.",
  },
  dentistTodo: {
    no: "Proceed without prophylaxis. Good oral hygiene matters more.",
    yes: "Single dose as below, at the prescriber's decision.",
    yesWithoutDose: "The prescriber chooses; no dose is listed for this procedure.",
    consider: "Prescriber decides; cardiologist if in doubt.",
    ask: "Phone the cardiologist first.",
    askWhoDoes: "State the procedure first.",
    implant: "Nothing to prescribe; the implanting team does.",
    missing: "Not confirmed: {list}.",
    missingMuch:
      "Not confirmed: previous endocarditis, prosthesis, repair material, clip and others.",
    visits: "Dental review at least {count, plural, one {once} other {# times}} a year.",
    clinicDiffers: "The clinic's answer differs from: {list}.",
  },
  regimen: {
    /** Message with `{agent}`, `{adults}`, `{children}`, `{route}`. */
    option: "{agent} {adults} {route}; children {children}",
    title: "For the prescriber, once, 30 to 60 minutes before:",
    avoidClindamycin: "Clindamycin not recommended.",
    avoidCephalosporins: "No cephalosporin after anaphylaxis, angioedema or urticaria.",
    allergyFirst: "No dose is listed before the allergy is known.",
  },
  notSignedOff: "No doctor or nurse has checked these rules yet.",
  dated: "Made on {date}.",
} as const;
