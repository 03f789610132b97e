/**
 * Words beside a medicine's name that say nothing about which medicine it is: forms, salts,
 * times, units. Any other word beside a name makes us ask, because it may be a second substance
 * ("comp", "plus", "HCT").
 */
export const wordsBesideName: ReadonlySet<string> = new Set(
  [
    "tablet tablets tab tabs tbl tablette tabletten comprimido comprimidos pill pills capsule",
    "capsules cap caps kapsel kapseln drops gel coated film filmtabletten ec enteric low dose",
    "mg mcg ug g gram grams ml mmol meq iu units unit per",
    "daily day days once twice time times a the one two three half morning noon evening night",
    "bedtime morgens mittags abends nachts taglich manana noche dia cada al",
    "bd od tds tid bid qd qid prn om on po oral orally by mouth with food water",
    "xl xr er sr cr la mr retard zok slow release extended prolonged sustained modified",
    "succ succinate succinat tartrate tartrat fumarat fumarate hemifumarate besylate maleate mesylate etexilate sodium na",
    "hcl hydrochloride hydrochlorid erbumine arginine cilexetil monohydrate chloride dihydrate",
    "baby horas hora cd pharma afib mon tue wed thu fri",
    "since for my take taking every each hours hour week weekly as needed",
    // Firms that put their name behind the substance's.
    "ratiopharm sandoz stada hexal teva mylan accord aurobindo zentiva mepha krka viatris",
  ].flatMap((line) => line.split(" ")),
);

/** Words between two names that only join them. */
export const joiningWords: ReadonlySet<string> = new Set(["and", "plus", "und", "y", "et", "e"]);

/** Words that say the medicine is not taken, or not the one meant: a person has to look. */
export const doubtfulWords: ReadonlySet<string> = new Set(
  "no not stop stopped stopping instead former formerly old allergy allergic never without kein nicht statt sin".split(
    " ",
  ),
);

/**
 * Names of other medicines that a slip of the pen could turn into one of ours. They are what they
 * are: not known to us.
 */
export const otherMedicines: ReadonlySet<string> = new Set(
  "digitoxin fosinopril quinapril trandolapril irbesartan telmisartan olmesartan eprosartan azilsartan sulfasalazine sulphasalazine enalaprilat esomeprazole omeprazole amlodipine felodipine nifedipine nadolol pindolol timolol labetalol acebutolol losec lovenox canagliflozin ertugliflozin prasugrel ticagrelor fluconazole voriconazole cefalexin oxcarbazepine fosphenytoin lopinavir clonazepam clozapine febuxostat aspartame".split(
    " ",
  ),
);

/** Letters as they are compared: small, without accents and apostrophes. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/['’‘`´]/gu, "");
}
