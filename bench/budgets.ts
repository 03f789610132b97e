/** What the app may cost. @source the design, "Budgets"; issues 2 to 4, "Numbers" */
export const budgets = {
  decisions_perSecond: 100_000,
  firstLoad_KB: 60,
  offline_KB: 600,
  interactive_ms: 1_000,
  usualDay_taps: 5,
  worseDay_taps: 6,
  emergency_taps: 2,
  heartBeats_perSecond: 12_000,
  /** Largest scaled difference from the event-located reference at 25 µs after five beats. */
  heartError: 1e-3,
  /** Less than one number in each of its 120 steps. */
  heartGarbage_bytes: 500,
  batchBeats_perSecond: 40_000,
  /** Largest scaled difference of WebAssembly from JavaScript at equal steps. */
  batchDifference: 1e-9,
  heartFrame_ms: 4,
  fit_ms: 100,
  interactions_ms: 5,
  /** Issue 4, "Numbers". */
  letter_ms: 50,
  visitSheet_ms: 1_000,
} as const;
