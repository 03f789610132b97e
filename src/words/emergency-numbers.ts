/** The number to call for an ambulance, where two machine-readable sources agree on it. */
export interface EmergencyNumber {
  /** The country as its people find it in a list. */
  readonly name: string;
  readonly number: string;
  /** Other numbers that reach the same help. */
  readonly also?: readonly string[];
  /** `YYYY-MM-DD`: when the two sources were compared. */
  readonly checkedOn: string;
  readonly sources: readonly ["ECC", "LPN"];
}

/**
 * The emergency number of the country the person chose.
 *
 * @returns `undefined` where the country is not known or our sources disagree: ask, and show how
 * to find the number, and never offer another country's
 */
export function emergencyNumberFor(country: string | undefined): EmergencyNumber | undefined {
  return country !== undefined && Object.hasOwn(emergencyNumbers, country)
    ? emergencyNumbers[country]
    : undefined;
}

function agreed(name: string, number: string, ...also: readonly string[]): EmergencyNumber {
  return {
    name,
    number,
    ...(also.length > 0 ? { also } : {}),
    checkedOn: "2026-11-23",
    sources: ["ECC", "LPN"],
  };
}

/**
 * By ISO 3166-1 alpha-2, in the order of the regions of the clinical dossier.
 *
 * Countries where the sources disagree (its section 11.2) are left out on purpose. Nothing here
 * was checked on a government's page yet.
 *
 * @source ECC: Android emergency-number database, revision 2 (copy of 2024-06-15); LPN:
 * libphonenumber short-number metadata; EMN 11.1 of the clinical dossier
 */
export const emergencyNumbers: Readonly<Record<string, EmergencyNumber>> = {
  US: agreed("United States", "911"),
  CA: agreed("Canada", "911"),
  MX: agreed("Mexico", "911"),
  BR: agreed("Brazil", "192"),
  AR: agreed("Argentina", "107", "911"),
  CO: agreed("Colombia", "123"),
  CL: agreed("Chile", "131"),
  EC: agreed("Ecuador", "911"),
  UY: agreed("Uruguay", "911"),
  CR: agreed("Costa Rica", "911"),
  DO: agreed("Dominican Republic", "911"),
  VE: agreed("Venezuela", "911"),
  CU: agreed("Cuba", "104"),
  GT: agreed("Guatemala", "123"),

  AT: agreed("Austria", "112", "144"),
  BE: agreed("Belgium", "112", "100"),
  BG: agreed("Bulgaria", "112"),
  HR: agreed("Croatia", "112"),
  CY: agreed("Cyprus", "112"),
  CZ: agreed("Czechia", "112"),
  DK: agreed("Denmark", "112"),
  EE: agreed("Estonia", "112"),
  FI: agreed("Finland", "112"),
  FR: agreed("France", "112", "15"),
  DE: agreed("Germany", "112"),
  GR: agreed("Greece", "112"),
  HU: agreed("Hungary", "112"),
  IS: agreed("Iceland", "112"),
  IE: agreed("Ireland", "112", "999"),
  IT: agreed("Italy", "112", "118"),
  LV: agreed("Latvia", "112"),
  LT: agreed("Lithuania", "112"),
  LU: agreed("Luxembourg", "112"),
  MT: agreed("Malta", "112"),
  NL: agreed("Netherlands", "112"),
  PL: agreed("Poland", "112"),
  PT: agreed("Portugal", "112"),
  RO: agreed("Romania", "112"),
  SK: agreed("Slovakia", "112"),
  SI: agreed("Slovenia", "112"),
  ES: agreed("Spain", "112"),
  SE: agreed("Sweden", "112"),
  TR: agreed("Türkiye", "112"),

  GB: agreed("United Kingdom", "999", "112"),
  CH: agreed("Switzerland", "144", "112"),
  NO: agreed("Norway", "113"),
  UA: agreed("Ukraine", "103"),

  IL: agreed("Israel", "101"),
  AE: agreed("United Arab Emirates", "998"),
  SA: agreed("Saudi Arabia", "997"),
  QA: agreed("Qatar", "999"),
  KW: agreed("Kuwait", "112"),
  JO: agreed("Jordan", "911"),
  LB: agreed("Lebanon", "112", "140"),

  EG: agreed("Egypt", "123"),
  TN: agreed("Tunisia", "190"),
  ZA: agreed("South Africa", "112", "10177"),
  KE: agreed("Kenya", "999"),
  GH: agreed("Ghana", "193"),
  UG: agreed("Uganda", "999"),

  AU: agreed("Australia", "000"),
  NZ: agreed("New Zealand", "111"),
  CN: agreed("China", "120"),
  HK: agreed("Hong Kong", "999"),
  TW: agreed("Taiwan", "119"),
  JP: agreed("Japan", "119"),
  SG: agreed("Singapore", "995"),
  MY: agreed("Malaysia", "999"),
  TH: agreed("Thailand", "1669"),
  VN: agreed("Viet Nam", "115"),
  ID: agreed("Indonesia", "118"),
  PH: agreed("Philippines", "911"),
  IN: agreed("India", "112"),
  PK: agreed("Pakistan", "115", "1122"),
  BD: agreed("Bangladesh", "999"),
  NP: agreed("Nepal", "102"),
};
