/** What the app may cost. @source the design, "Budgets"; issue 2, "Numbers" */
export const budgets = {
  decisions_perSecond: 100_000,
  firstLoad_KB: 60,
  offline_KB: 600,
  interactive_ms: 1_000,
  usualDay_taps: 5,
  worseDay_taps: 6,
  emergency_taps: 2,
} as const;
