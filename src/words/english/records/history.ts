/** "Have you ever had …": what a dentist must know, and what scores ask for. */
export const history = {
  title: "Your heart history",
  hint: "What a dentist or doctor must know",
  intro: "If you do not know, choose Not sure. Then we tell you whom to ask.",
  riskTitle: "Have you ever had one of these?",
  noneOfThese: "None of these",
  noToTheRest: "No to the rest",
  otherTitle: "And one of these?",
  moreTitle: "What you have now",
  moreLink: "Heart failure, uneven heartbeat and more",
  moreHint: "You answer these in the settings",
  answer: "Your answer",
  since: "When was it?",
  sinceSave: "Save when it was",
  sex: "What is your sex?",
  sexHint: "One of the scores for stroke asks for it.",
  sexes: { female: "Female", male: "Male" },
  questions: {
    previousEndocarditis: {
      question: "An infection of a heart valve",
      hint: "Called endocarditis. You had weeks of strong antibiotics.",
      label: "Heart valve infection",
    },
    surgicalValve: {
      question: "A new valve from an operation",
      hint: "Metal or tissue, in any place in the heart.",
      label: "New valve from an operation",
    },
    repairMaterial: {
      question: "A ring or threads from a valve repair",
      hint: "Most repairs leave a ring in the heart.",
      label: "Ring or threads from a repair",
    },
    transcatheterValve: {
      question: "A new aortic valve, put in through a vessel",
      hint: "Called TAVI or TAVR. The lung valve counts, too.",
      label: "Valve put in through a vessel (TAVI)",
    },
    transcatheterMitralValve: {
      question: "A new mitral valve, put in through a vein",
      hint: "A whole valve, not a clip. The tricuspid valve counts, too.",
      label: "Mitral valve put in through a vein",
    },
    clip: {
      question: "A clip on a valve",
      hint: "Put in through a vein in the leg. Called TEER.",
      label: "Clip on a valve",
    },
    recentDevice: {
      question: "A plug, graft or filter in the last 6 months",
      hint: "Put into the heart or a blood vessel.",
      label: "Plug, graft or filter not long ago",
    },
    congenital: {
      question: "A heart fault from birth that turned you blue",
      hint: "Not mended, or mended with a shunt or tube, or less than 6 months ago.",
      label: "Heart fault from birth",
    },
    congenitalResidue: {
      question: "A mended heart fault from birth with a leak left",
      hint: "Next to a patch or a plug.",
      label: "Leak left by a patch or plug",
    },
    assistDevice: {
      question: "A pump that helps the heart",
      hint: "Called LVAD.",
      label: "Heart pump (LVAD)",
    },
    heartTransplant: {
      question: "A new heart from a donor",
      label: "New heart from a donor",
    },
    transplantValveDisease: {
      question: "A valve of the new heart that is ill",
      hint: "Say no if you have no new heart.",
      label: "Ill valve in the new heart",
    },
    hypertension: {
      question: "High blood pressure",
      label: "High blood pressure",
    },
    diabetes: {
      question: "Diabetes",
      hint: "High blood sugar.",
      label: "Diabetes",
    },
    stroke: {
      question: "A stroke, a mini stroke or a clot in a vessel",
      hint: "A mini stroke is also called TIA.",
      label: "Stroke, mini stroke or clot",
    },
    vascularDisease: {
      question: "Narrow vessels, or a heart attack",
      hint: "In the heart, the legs or the main artery.",
      label: "Narrow vessels or heart attack",
    },
    rheumaticMitralStenosis: {
      question: "A mitral valve made tight by rheumatic fever",
      label: "Mitral valve made tight by fever",
    },
    hypertrophicCardiomyopathy: {
      question: "A heart muscle that grew too thick",
      hint: "Called HCM. It runs in families.",
      label: "Heart muscle too thick (HCM)",
    },
    cardiacAmyloidosis: {
      question: "Amyloid in the heart",
      hint: "A stuff that makes the heart stiff.",
      label: "Amyloid in the heart",
    },
    severalIllValves: {
      question: "More than one ill heart valve",
      label: "More than one ill valve",
    },
    chestRadiation: {
      question: "Radiation to the chest",
      hint: "For cancer. Not an X-ray.",
      label: "Radiation to the chest",
    },
  },
};
