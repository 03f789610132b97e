/** Months as devices and spreadsheets of Europe and the Americas write them, without accents. */
const months: readonly (readonly string[])[] = [
  ["january", "januar", "janner", "janvier", "enero", "gennaio", "janeiro", "januari"],
  ["february", "februar", "feber", "fevrier", "febrero", "febbraio", "fevereiro", "februari"],
  ["march", "marz", "maerz", "mars", "marzo", "marco", "maart", "mrt"],
  ["april", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maggio", "maio", "mei", "maj"],
  ["june", "juni", "juin", "junio", "giugno", "junho"],
  ["july", "juli", "juillet", "julio", "luglio", "julho"],
  ["august", "aout", "agosto", "augustus", "augusti"],
  ["september", "septembre", "septiembre", "setiembre", "settembre", "setembro"],
  ["october", "oktober", "octobre", "octubre", "ottobre", "outubro"],
  ["november", "novembre", "noviembre", "novembro"],
  ["december", "dezember", "decembre", "diciembre", "dicembre", "dezembro"],
];

/**
 * The number of a month from its name or the beginning of it.
 *
 * @returns 1 to 12, or `undefined` when the beginning fits no month or two (`ju`, `jui`)
 */
export function readMonth(name: string | undefined): number | undefined {
  const token = (name ?? "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (token.length < 3) return undefined;
  const fitting = months.flatMap((names, index) =>
    names.some((full) => full.startsWith(token)) ? [index + 1] : [],
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
