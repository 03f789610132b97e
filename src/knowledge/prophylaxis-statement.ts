/** Whose guideline is followed; each answers for itself, and they are never blended. */
export const endocarditisSocieties = ["AHA", "ESC", "NICE"] as const;
export type EndocarditisSociety = (typeof endocarditisSocieties)[number];

/**
 * What a society says of an antibiotic before a procedure, weakest first.
 *
 * `ask` is not an answer of a society: it is ours where we have read none.
 */
export const prophylaxisAnswers = ["no", "ask", "consider", "yes"] as const;
export type ProphylaxisAnswer = (typeof prophylaxisAnswers)[number];

/** One row of one society's table. */
export interface ProphylaxisStatement {
  readonly says: ProphylaxisAnswer;
  /** Class and level of the recommendation, where the society gives one. */
  readonly grade?: string;
}
