import { planReview, type Item } from "../item.ts";
import type { MedicineClassId } from "./medicine-class.ts";

/** One active substance: how it is called, and to which class it belongs. */
export interface Ingredient {
  readonly class: MedicineClassId;
  /** The first is the one we show. */
  readonly names: readonly [string, ...string[]];
  readonly brands?: readonly string[];
  /** RxNorm, only where the code was read in a source. */
  readonly rxNorm?: string;
}

const table = {
  lisinopril: {
    class: "aceInhibitor",
    names: ["lisinopril"],
    brands: ["Zestril"],
    rxNorm: "29046",
  },
  enalapril: { class: "aceInhibitor", names: ["enalapril"], rxNorm: "3827" },
  ramipril: { class: "aceInhibitor", names: ["ramipril"], brands: ["Tritace"], rxNorm: "35296" },
  captopril: { class: "aceInhibitor", names: ["captopril"], rxNorm: "1998" },
  perindopril: { class: "aceInhibitor", names: ["perindopril"], rxNorm: "54552" },
  benazepril: { class: "aceInhibitor", names: ["benazepril"], rxNorm: "18867" },
  losartan: { class: "arb", names: ["losartan"], rxNorm: "52175" },
  valsartan: { class: "arb", names: ["valsartan"], rxNorm: "69749" },
  candesartan: { class: "arb", names: ["candesartan"], brands: ["Atacand"], rxNorm: "214354" },
  sacubitril: { class: "arni", names: ["sacubitril"], rxNorm: "1656328" },
  metoprolol: {
    class: "betaBlocker",
    names: ["metoprolol"],
    brands: ["Toprol", "Toprol XL"],
    rxNorm: "6918",
  },
  carvedilol: { class: "betaBlocker", names: ["carvedilol"], brands: ["Coreg"], rxNorm: "20352" },
  bisoprolol: {
    class: "betaBlocker",
    names: ["bisoprolol"],
    brands: ["Cardicor", "Concor"],
    rxNorm: "19484",
  },
  atenolol: { class: "betaBlocker", names: ["atenolol"], rxNorm: "1202" },
  nebivolol: { class: "betaBlocker", names: ["nebivolol"], rxNorm: "31555" },
  propranolol: { class: "betaBlocker", names: ["propranolol"], rxNorm: "8787" },
  diltiazem: { class: "rateCalciumBlocker", names: ["diltiazem"], brands: ["Cardizem"] },
  verapamil: { class: "rateCalciumBlocker", names: ["verapamil"], brands: ["Calan"] },
  digoxin: { class: "digoxin", names: ["digoxin"], brands: ["Lanoxin"] },
  amiodarone: {
    class: "rhythmMedicine",
    names: ["amiodarone"],
    brands: ["Cordarone", "Pacerone"],
  },
  flecainide: { class: "rhythmMedicine", names: ["flecainide"], brands: ["Tambocor"] },
  propafenone: { class: "rhythmMedicine", names: ["propafenone"] },
  sotalol: { class: "rhythmMedicine", names: ["sotalol"], rxNorm: "9947" },
  dofetilide: { class: "rhythmMedicine", names: ["dofetilide"] },
  dronedarone: { class: "rhythmMedicine", names: ["dronedarone"], brands: ["Multaq"] },
  furosemide: { class: "loopDiuretic", names: ["furosemide"], brands: ["Lasix"] },
  bumetanide: { class: "loopDiuretic", names: ["bumetanide"], brands: ["Bumex"] },
  torsemide: { class: "loopDiuretic", names: ["torsemide"], brands: ["Demadex"] },
  hydrochlorothiazide: { class: "thiazide", names: ["hydrochlorothiazide"], rxNorm: "5487" },
  chlorthalidone: { class: "thiazide", names: ["chlorthalidone"], rxNorm: "2409" },
  metolazone: { class: "thiazide", names: ["metolazone"], rxNorm: "6916" },
  spironolactone: { class: "mra", names: ["spironolactone"], brands: ["Aldactone"] },
  eplerenone: { class: "mra", names: ["eplerenone"], brands: ["Inspra"] },
  dapagliflozin: {
    class: "sglt2Inhibitor",
    names: ["dapagliflozin"],
    brands: ["Farxiga"],
    rxNorm: "1488564",
  },
  empagliflozin: {
    class: "sglt2Inhibitor",
    names: ["empagliflozin"],
    brands: ["Jardiance"],
    rxNorm: "1545653",
  },
  warfarin: {
    class: "vitaminKAntagonist",
    names: ["warfarin"],
    brands: ["Coumadin", "Jantoven"],
    rxNorm: "11289",
  },
  acenocoumarol: {
    class: "vitaminKAntagonist",
    names: ["acenocoumarol"],
    brands: ["Sintrom"],
  },
  phenprocoumon: {
    class: "vitaminKAntagonist",
    names: ["phenprocoumon"],
    brands: ["Marcumar", "Marcoumar", "Falithrom"],
  },
  apixaban: { class: "doac", names: ["apixaban"], brands: ["Eliquis"], rxNorm: "1364430" },
  rivaroxaban: { class: "doac", names: ["rivaroxaban"], brands: ["Xarelto"], rxNorm: "1114195" },
  dabigatran: {
    class: "doac",
    names: ["dabigatran", "dabigatran etexilate"],
    brands: ["Pradaxa"],
    rxNorm: "1037042",
  },
  edoxaban: {
    class: "doac",
    names: ["edoxaban"],
    brands: ["Lixiana", "Savaysa"],
    rxNorm: "1599538",
  },
  aspirin: {
    class: "antiplatelet",
    names: ["aspirin", "acetylsalicylic acid"],
    brands: ["Bayer aspirin"],
    rxNorm: "1191",
  },
  clopidogrel: { class: "antiplatelet", names: ["clopidogrel"] },
  ibuprofen: { class: "nsaid", names: ["ibuprofen"], brands: ["Advil", "Motrin", "Motrin IB"] },
  naproxen: { class: "nsaid", names: ["naproxen"], brands: ["Aleve", "Naprosyn"] },
  diclofenac: { class: "nsaid", names: ["diclofenac"], brands: ["Voltaren"] },
  celecoxib: { class: "nsaid", names: ["celecoxib"], brands: ["Celebrex"] },
  acetaminophen: {
    class: "painRelief",
    names: ["acetaminophen", "paracetamol"],
    brands: ["Tylenol"],
    rxNorm: "161",
  },
  potassium: {
    class: "potassium",
    names: ["potassium", "potassium chloride", "potassium supplement", "potassium tablets"],
  },
  saltSubstitute: {
    class: "saltSubstitute",
    names: ["salt substitute", "potassium salt substitute", "potassium salt"],
    brands: ["LoSalt"],
  },
  metronidazole: { class: "antibiotic", names: ["metronidazole"] },
  sulphonamide: { class: "antibiotic", names: ["sulphonamide", "sulfonamide"] },
  amoxicillin: { class: "antibiotic", names: ["amoxicillin"], rxNorm: "723" },
  cephalexin: { class: "antibiotic", names: ["cephalexin"], rxNorm: "2231" },
  azithromycin: { class: "antibiotic", names: ["azithromycin"], rxNorm: "18631" },
  doxycycline: { class: "antibiotic", names: ["doxycycline"], rxNorm: "3640" },
  rifampicin: { class: "antibiotic", names: ["rifampicin", "rifampin"] },
  itraconazole: { class: "antifungal", names: ["itraconazole"] },
  ketoconazole: { class: "antifungal", names: ["ketoconazole"] },
  carbamazepine: { class: "other", names: ["carbamazepine"] },
  phenytoin: { class: "other", names: ["phenytoin"] },
  ritonavir: { class: "other", names: ["ritonavir"] },
  stJohnsWort: { class: "other", names: ["St John's wort", "Saint John's wort"] },
  allopurinol: { class: "other", names: ["allopurinol"] },
  lithium: { class: "other", names: ["lithium"] },
  aliskiren: { class: "other", names: ["aliskiren"] },
  clonidine: { class: "other", names: ["clonidine"] },
} as const satisfies Record<string, Ingredient>;

export type IngredientId = keyof typeof table;

/** Substances we can name, with their brands. What is not here is "could not check this one". */
export const ingredientNames: Item<Readonly<Record<IngredientId, Ingredient>>> = {
  id: "MED-NAMES",
  value: table,
  unit: "",
  source: ["PIL", "ESC25", "ESCAF24", "RXNORM", "PAINNAMES", "VKANAMES"],
  section: "MED-20..32 (examples); RxNorm codes read in value sets only",
  strength: "read in a secondary page",
  ...planReview,
};

export const ingredients = ingredientNames.value;

// Safe: the keys of the table are its ids.
export const ingredientIds = Object.keys(table) as readonly IngredientId[];

/** Products with two substances in one tablet. */
export const combinedProducts: Item<Readonly<Record<string, readonly IngredientId[]>>> = {
  id: "MED-21-C",
  value: { Entresto: ["sacubitril", "valsartan"] },
  unit: "",
  source: ["ESC25"],
  section: "MED-21: sacubitril/valsartan (Entresto)",
  strength: "read in the source",
  ...planReview,
};
