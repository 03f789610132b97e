/** Several heart scans beside one another. */
export const changes = {
  title: "Since the scan before",
  /** Messages with `{change}`. */
  more: "{change} more than at the scan before.",
  less: "{change} less than at the scan before.",
  same: "The same number as at the scan before.",
  otherWay:
    "They were not made in the same way, as far as we know. So do not set one against the other.",
  /** Message with `{date}` and `{value}`. */
  point: "{date}: {value}",
  noise:
    "Two scans of one heart never give quite the same numbers. Some difference is normal. We hold no checked figure for how much.",
  ask: "One step up or down may be chance, or not. Ask your doctor if it counts.",
  onlyOne: "With one scan there is nothing to set it beside yet.",
} as const;
