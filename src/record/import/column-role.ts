import type { PressureUnit } from "#units/quantity.ts";

/** What a column of a table can hold for us. */
export const columnRoles = [
  /** The day, or the day with the time. */
  "date",
  "time",
  "zone",
  "systolic",
  "diastolic",
  /** Both numbers in one cell: `120/80`. */
  "pressure",
  "pulse",
  "unit",
  "device",
  /** Whose reading it is, in a file of several people. */
  "person",
  "ignore",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** What the name of a column says. */
export interface NamedColumn {
  readonly role: ColumnRole;
  readonly unit?: PressureUnit;
}

/**
 * Read the name of a column in the languages our readers' devices speak.
 *
 * @param name as it stands in the file: `Systolic (mmHg)`, `Unterer Wert`, `最高血圧（mmHg）`
 * @returns `undefined` when the name says nothing to us
 */
export function recogniseColumnName(name: string): NamedColumn | undefined {
  const unit = unitInName(name);
  const plain = plainName(name);
  if (plain === "" || other.test(plain)) return undefined;
  const found = names.find(([, pattern]) => pattern.test(plain));
  if (found === undefined) return undefined;
  const [role] = found;
  const measures = role === "systolic" || role === "diastolic" || role === "pressure";
  return measures && unit !== undefined ? { role, unit } : { role };
}

/** A pressure unit written in a name or a cell. */
export function unitInName(text: string): PressureUnit | undefined {
  if (/mm\s?\[?hg\]?/iu.test(text)) return "mm[Hg]";
  return /\bkpa\b/iu.test(text) ? "kPa" : undefined;
}

/** Lower case, no accents, no units and no zone, words apart by one space. */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/mm\s?\[?hg\]?|\bkpa\b|\b(?:bpm|beats?\/min|1\/min)(?=[)\]])|[/(]min\b/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/ (?:utc|gmt)(?: \d{1,2})?$/u, "");
}

/** Names that hold one of ours but mean something else. */
const other =
  /pulse pressure|pulsdruck|pression pulsee|presion de pulso|mean|arterial pressure map|\bmap\b|average|\bavg\b|mittel|moyenne|promedio|created|updated|modified|rating|irregular|counts?\b/u;

/** In order: the first pattern that fits decides. */
const names: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    "zone",
    /^(?:time ?zone|timezone|zone|tz|utc offset|offset|zeitzone|fuseau(?: horaire)?|zona horaria|huso horario|fuso orario|fuso|tijdzone|tidszon|タイムソーン|時区|时区|時區)$/u,
  ],
  [
    "systolic",
    /systol|sistol|^sys(?: |$)|(?:^| )sys$|^sbp$|^bp ?sys|^pas$|^ober(?:er|e) (?:wert|blutdruck)$|^upper(?: number| value)?$|^mass?ima$|^max(?:imal(?:e|wert)?|ima)?$|^pressione massima$|^tension maxima$|^最高血圧$|^收縮壓$|^高压$|^high$/u,
  ],
  [
    "diastolic",
    /diastol|^dia(?: |$)|(?:^| )dia$|^dbp$|^bp ?dia|^pad$|^unter(?:er|e) (?:wert|blutdruck)$|^lower(?: number| value)?$|^min(?:ima|imale?)?$|^pressione minima$|^tension minima$|^最低血圧$|^舒張壓$|^低压$|^low$/u,
  ],
  [
    "pulse",
    /^(?:pulse?s?(?: rate| bpm)?|heart ?rate|hr|bpm|heart beat|heartbeat|pr|pulsfrequenz|herzfrequenz|herzschlag|puls schlage min|pouls|frequence cardiaque|fc|pulso|frecuencia cardiaca|pulsaciones|polso|frequenza cardiaca|battiti|battito|pulsazioni|hartslag|pols|hjartfrekvens|frequencia cardiaca|脈拍|脈搏|脉搏)$/u,
  ],
  [
    "pressure",
    /^(?:blood pressure|bp|blutdruck|rr|pression arterielle|tension(?: arterielle| arterial)?|ta|presion arterial|presion|pressione(?: arteriosa| sanguigna)?|bloeddruk|blodtryck|pressao arterial|血圧)$/u,
  ],
  [
    "date",
    /^(?:date|datum|fecha|data|day|tag|jour|dia de medicion|giorno|date ?time|datetime|date and time|date heure|date et heure|datum(?: und)? ?(?:uhr)?zeit|datum zeit|fecha(?: y)? hora|data(?: e)? ora|timestamp|timestampunixms|time ?stamp|zeitstempel|zeitpunkt|messzeitpunkt|messzeit|horodatage|measured(?: at| on)?|measurement (?:date ?time|datetime|date|timestamp)|date measured|date taken|recorded(?: at| on)?|taken(?: at)?|reading (?:date|time|date ?time)|messdatum|date de mesure|date de la mesure|fecha de (?:la )?medicion|data (?:di )?misurazione|effective date(?: ?time)?|start ?date|測定日|測定日時|測量日期|测量日期)$/u,
  ],
  [
    "time",
    /^(?:time|time of day|measurement time|uhrzeit|zeit|heure|heure de mesure|hora|ora|orario|tijd|tid|klockslag)$/u,
  ],
  ["unit", /^(?:units?|bp unit|pressure unit|einheit|unite|unidad|unita|eenheid|enhet)$/u],
  [
    "device",
    /^(?:device(?: model)?(?: name)?|model(?: name)?|monitor|source|source name|gerat|geratename|appareil|dispositivo|strumento|apparaat|enhetsnamn|機種|机型)$/u,
  ],
  [
    "person",
    /^(?:user(?: ?(?:id|code|name|no|number|profile))?|person(?: ?(?:id|code|name))?|patient(?: ?(?:id|code|name|no|number))?|name|first name|profile(?: name)?|member|subject(?: ?id)?|participant(?: ?(?:id|code))?|account|benutzer(?:name)?|nutzer|patientin|utilisateur|usuario|paciente|utente|paziente|nome|nombre|nom|gebruiker|anvandare)$/u,
  ],
];
