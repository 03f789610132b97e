/** One physical constant of the heart model: its healthy value, its unit and where it is from. */
export interface ParameterItem {
  /** Short name used in the equations and the drawings, unique in the model. */
  readonly symbol: string;
  /** Value in the healthy adult. */
  readonly value: number;
  readonly unit: string;
  /** Physical bounds: outside them the equations are not meant to hold. Both included. */
  readonly low: number;
  readonly high: number;
  readonly source: string;
}
