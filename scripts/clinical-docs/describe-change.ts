/** A change of the heart model: `heartRate_perMin add -10`. */
export function describeChange(change: object): string {
  return Object.entries(change)
    .map(([name, to]) => (name === "parameter" ? String(to) : `${name} ${String(to)}`))
    .join(" ");
}
