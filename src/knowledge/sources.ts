/** Where our statements come from, as a reader can look them up. */
export interface Source {
  readonly title: string;
  readonly organisation: string;
  /** Absent where the copy that was read carries no date. */
  readonly year?: number;
}

const sourceTable = {
  LEAF: { title: "Treatment for Mitral Valve Regurgitation", organisation: "StayWell", year: 2025 },
  ESC25: { title: "Valvular heart disease guideline", organisation: "ESC/EACTS", year: 2025 },
  ESCHF21: { title: "Heart failure guideline", organisation: "ESC", year: 2021 },
  ESCAF24: { title: "Atrial fibrillation guideline", organisation: "ESC", year: 2024 },
  ESCHTN24: { title: "High blood pressure guideline", organisation: "ESC", year: 2024 },
  ESCIE23: { title: "Endocarditis guideline", organisation: "ESC", year: 2023 },
  ESCPREG25: { title: "Heart disease and pregnancy guideline", organisation: "ESC", year: 2025 },
  ESC21: { title: "Valvular heart disease guideline", organisation: "ESC/EACTS", year: 2021 },
  ESCPH22: { title: "Pulmonary hypertension guideline", organisation: "ESC/ERS", year: 2022 },
  ESCSP20: { title: "Sports cardiology guideline", organisation: "ESC", year: 2020 },
  BSE22: {
    title: "Echocardiography and valve disease: when to refer",
    organisation: "British Society of Echocardiography",
    year: 2022,
  },
  ASE17: { title: "Native valve regurgitation", organisation: "ASE", year: 2017 },
  KSE23: {
    title: "Valvular heart disease imaging, Table 4",
    organisation: "Korean Society of Echocardiography",
    year: 2023,
  },
  AHAIE21: {
    title: "Prevention of viridans streptococcal endocarditis",
    organisation: "American Heart Association",
    year: 2021,
  },
  NICE64: {
    title: "Prophylaxis against infective endocarditis, CG64",
    organisation: "NICE",
  },
  DECAF25: {
    title: "Coffee after cardioversion (DECAF, JAMA), summary",
    organisation: "American College of Cardiology",
    year: 2025,
  },
  SODIUMHF22: {
    title: "Low sodium in heart failure (SODIUM-HF), Lancet 399:1391",
    organisation: "The Lancet",
    year: 2022,
  },
  CAFFEINE: { title: "How much caffeine is safe", organisation: "EFSA and FDA" },
  FLYING: { title: "Flying with heart disease", organisation: "British Cardiovascular Society" },
  AUSTROADS: { title: "Assessing fitness to drive, 2.2.4", organisation: "Austroads" },
  MEDLINEPLUS: { title: "Mitral valve surgery, open: 000291", organisation: "MedlinePlus" },
  ALBERTA: {
    title: "Mitral valve surgery: what to expect at home, acl0507",
    organisation: "MyHealth Alberta",
  },
  SCOTTWHITE: { title: "Going home after heart surgery", organisation: "Scott & White" },
  CLIPPAGES: {
    title: "Edge-to-edge repair: pages for patients",
    organisation: "Northern Light, Ottawa, Abbott",
  },
  CUBA16: {
    title: "Weight and worsening heart failure, JMIR Med Inform 4:e3",
    organisation: "Cuba Gyllensten et al.",
    year: 2016,
  },
  WEILL: {
    title: "Left atrium, pressure and v wave in severe mitral regurgitation, PubMed 6518508",
    organisation: "Weill Cornell",
  },
  HFZKRAMES: {
    title: "Heart Failure Zones: Your Action Plan",
    organisation: "StayWell",
    year: 2025,
  },
  HFZHW: { title: "Heart failure zones", organisation: "Healthwise" },
  HFZUMMS: { title: "Heart failure zones", organisation: "University of Maryland Medical System" },
  AHABP: {
    title: "When to call 911 about high blood pressure",
    organisation: "American Heart Association",
  },
  BEATHF: { title: "BEAT-HF protocol, Trials 15:124", organisation: "BEAT-HF", year: 2014 },
  BEFAST: { title: "BE-FAST stroke signs", organisation: "American Stroke Association" },
  STROKEUK: { title: "What if the signs pass?", organisation: "Stroke Association (UK)" },
  ROTHERHAM: { title: "Blood thinners: bleeding and head injury", organisation: "Rotherham NHS" },
  NHSOX: { title: "Oxygen levels at home", organisation: "NHS" },
  NHSDVT: { title: "Deep vein thrombosis", organisation: "NHS" },
  PIL: {
    title: "Package leaflets of ramipril, bisoprolol, furosemide",
    organisation: "MHRA",
    year: 2024,
  },
  SPS: { title: "Medicines monitoring", organisation: "NHS Specialist Pharmacy Service" },
  MEDSAFE: { title: "Missed doses of blood thinners", organisation: "ConsumerMedSafety" },
  MTSINAI: { title: "Mitral valve surgery: questions", organisation: "Mount Sinai" },
  SEMIGRAN: { title: "Symptom checkers, BMJ 351:h3480", organisation: "BMJ", year: 2015 },
  ACC20: {
    title: "Valvular heart disease guideline, read through secondary pages",
    organisation: "ACC/AHA",
    year: 2020,
  },
  DRORACLE: {
    title: "Secondary mitral regurgitation: a summary of guidelines",
    organisation: "droracle.ai",
  },
  JASEFLAIL: {
    title: "Flail leaflet with less than severe regurgitation, abstract",
    organisation: "Kehl et al., JASE",
  },
  ACCAF23: {
    title: "Atrial fibrillation guideline, table in PMC11095842",
    organisation: "ACC/AHA/ACCP/HRS",
    year: 2023,
  },
  ACC14: { title: "Valvular heart disease guideline", organisation: "AHA/ACC", year: 2014 },
  ACC17: {
    title: "Update of the valvular heart disease guideline, read through secondary pages",
    organisation: "AHA/ACC",
    year: 2017,
  },
  STEWART08: {
    title: "Beta-blockade in mitral regurgitation, PubMed 18725484",
    organisation: "Stewart et al.",
    year: 2008,
  },
  WISENBAUGH92: {
    title: "Captopril in mitral regurgitation, PubMed 1734647",
    organisation: "Wisenbaugh et al.",
    year: 1992,
  },
  RAMIPRIL05: {
    title: "Ramipril in mitral regurgitation, Am Heart J 150:1106",
    organisation: "American Heart Journal",
    year: 2005,
  },
  LISINOPRIL97: {
    title: "Lisinopril in mitral regurgitation, PubMed 9179087",
    organisation: "PubMed",
    year: 1997,
  },
  NITRATE87: {
    title: "Nitrate in severe mitral regurgitation, acemap 363882920",
    organisation: "acemap",
    year: 1987,
  },
  GOODMAN74: {
    title: "Nitroprusside in mitral regurgitation, scilit e3ef2cf3",
    organisation: "Goodman et al.",
    year: 1974,
  },
  FRANCIS85: {
    title: "Furosemide in heart failure, scilit 62628cf0",
    organisation: "Francis et al.",
    year: 1985,
  },
  ACUTEHF21: {
    title: "Mitral regurgitation in acute heart failure, PMC11142936",
    organisation: "PubMed Central",
    year: 2021,
  },
  UPSHAW97: {
    title: "Flow after cardioversion, PubMed 9164372",
    organisation: "Upshaw",
    year: 1997,
  },
  GAEMPERLI13: {
    title: "Edge-to-edge repair, pressure-volume loops, Circulation 127:1018",
    organisation: "Gaemperli et al.",
    year: 2013,
  },
  CLIPGRADIENT: {
    title: "Gradient after edge-to-edge repair, PMC6662353",
    organisation: "PubMed Central",
  },
  CMRSURGERY23: {
    title: "Magnetic resonance after mitral surgery, PMC10373289",
    organisation: "PubMed Central",
    year: 2023,
  },
  PROSTHESES: {
    title: "Doppler of normal mitral prostheses, Am J Noninvas Cardiol 6:363",
    organisation: "Karger",
  },
  CMREXERCISE13: {
    title: "Supine exercise by magnetic resonance, JCMR 15:96",
    organisation: "JCMR",
    year: 2013,
  },
  KOVACS09: {
    title: "Pulmonary arterial pressure in healthy people, ERJ 34:888",
    organisation: "Kovacs et al.",
    year: 2009,
  },
  WEDGE19: {
    title: "Wedge pressure at exercise in healthy people, J Card Fail 25:114",
    organisation: "J Card Fail",
    year: 2019,
  },
  HEER00: {
    title: "High salt and plasma volume, Am J Physiol Renal 278:F585",
    organisation: "Heer et al.",
    year: 2000,
  },
  VOLPE93: {
    title: "High-salt diet in mild heart failure, Circulation 88:1620",
    organisation: "Circulation",
    year: 1993,
  },
  SODIUM20: {
    title: "Sodium intake and heart failure, PMC7763082",
    organisation: "Int J Mol Sci",
    year: 2020,
  },
  FDA14: { title: "MedWatch: Eliquis boxed warning", organisation: "FDA", year: 2014 },
  UKBB17: {
    title: "Normal hearts by cardiac MRI, JCMR 19:18",
    organisation: "UK Biobank",
    year: 2017,
  },
  PROG614: {
    title: "Natural history of primary mitral regurgitation in 614 people, abstract",
    organisation: "one echo centre",
  },
  VIENNA19: {
    title: "Watching severe mitral regurgitation without symptoms",
    organisation: "Zilberszac and others, Medical University of Vienna",
    year: 2019,
  },
  CPX23: {
    title: "Exercise test in mitral regurgitation, Am J Cardiol 201:8",
    organisation: "Althunayyan and others",
    year: 2023,
  },
  SHERINGHAM: { title: "Missed doses of blood thinners", organisation: "Sheringham NHS" },
  NHSRAMIPRIL: { title: "Ramipril: when you are ill, a copy of the page", organisation: "NHS" },
  AUSPRESCRIBER: { title: "Amiodarone: what to watch", organisation: "Australian Prescriber" },
  METOPROLOLLABEL: { title: "Metoprolol label, boxed warning, on wikidoc", organisation: "FDA" },
  UCSD: { title: "Warfarin, food and other medicines", organisation: "UC San Diego Health" },
  RXNORM: { title: "RxNorm codes in eCQM and OHDSI value sets", organisation: "NLM" },
  PAINNAMES: {
    title: "Pain relievers and their brands",
    organisation: "WebMD; GetReliefResponsibly; reference.com",
  },
  VKANAMES: {
    title: "Names of phenprocoumon and acenocoumarol",
    organisation: "graphsearch.epfl.ch; tellmegen.com",
  },
  HOUSE: { title: "Our own safety rules", organisation: "Living Leaflet", year: 2026 },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sourceTable;

export const sources: Readonly<Record<SourceId, Source>> = sourceTable;
