/**
 * Rows of our clinical dossier that nobody has read in their source: recalled, or of a source
 * we could not open. Nothing a person reads may rest on them; a test looks.
 *
 * A row leaves this list when somebody has read its source and says where.
 */
export const unverifiedRows: readonly string[] = [
  "SEV-34",
  "SEV-43",
  "SEV-44",
  "SEV-47",
  "SEV-52",
  // What ACC/AHA 2020 say of rows that ESC has verified: class and level were not read.
  "TRG-1-ACC20",
  "TRG-2-ACC20",
  "TRG-5-ACC20",
  "TRG-7-ACC20",
  "TRG-9-ACC20",
  "TRG-22-ACC20",
  "TRG-25-ACC20",
  "TRG-27-ACC20",
  "TRG-28-ACC20",
  "MED-24",
  "MED-27",
  "CMP-45",
  "LIV-3",
  "LIV-37",
  "LIV-EX11",
  "IE-34",
  "POST-14",
];
