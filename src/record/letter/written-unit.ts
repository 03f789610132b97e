import type { EchoUnit } from "#units/echo-quantity.ts";

/** A unit beside a number; `foreign` is one that no measure of ours has. */
export interface WrittenUnit {
  readonly unit: EchoUnit | "foreign";
  readonly end: number;
}

const area = String.raw`(?:2|\^2|\*\*2| ?\(2\))`;
const forms: readonly (readonly [EchoUnit | "foreign", string])[] = [
  ["mm[Hg]", String.raw`mm ?hg|mm ?\[hg\]|torr`],
  ["mL/m2", String.raw`(?:mls?|cc|cm3) ?(?:\/|pro|por|per) ?(?:m ?${area}|m2|qm|sqm|bsa)`],
  ["mm/m2", String.raw`mm ?(?:\/|pro|por|per) ?(?:m ?${area}|qm|sqm)`],
  ["foreign", String.raw`(?:cm|cm2|g|l\/min) ?\/ ?(?:m ?${area}|qm)`],
  ["cm/s", String.raw`cm ?\/ ?s(?:ec|ek|eg)?`],
  ["m/s", String.raw`m ?\/ ?s(?:ec|ek|eg)?|m per s|mps`],
  ["foreign", String.raw`cm3 ?\/ ?min|l ?\/ ?min|mg ?\/ ?dl|ml ?\/ ?min|ml ?\/ ?s`],
  [
    "cm2",
    String.raw`cm ?${area}|sq\.? ?cm|qcm|cm ?sq|square (?:centimeters?|centimetres?|cm)|cm quadrat|cm cuadrados?`,
  ],
  ["mm2", String.raw`mm ?${area}|sq\.? ?mm|qmm|mm ?sq|square (?:millimeters?|millimetres?|mm)`],
  [
    "mL",
    String.raw`(?:mls?|ccs?|cm3|ccm|milliliters?|millilitres?|mililitros?)(?: ?\/? ?(?:beat|schlag|lat(?:ido)?|hb))?`,
  ],
  ["%", String.raw`%|percent|per cent|prozent|por ciento|pct|vol ?%`],
  ["cm", String.raw`cm|centimeters?|centimetres?|zentimeter|centimetros?`],
  ["mm", String.raw`mm|millimeters?|millimetres?|millimeter|milimetros?`],
  [
    "foreign",
    String.raw`(?:m ?${area}|m2|kg|g|mg|bpm|ms|msec|sek|sec|s|h|l|m|kpa|hz|mhz|years?|jahre|anos|lpm|\/ ?min|grad|°|w|watt|mets?|x|fps|st|nd|rd|th|d|y(?!o? ?\d)|yo|yrs|lat ?\/ ?min|mmol ?\/ ?l|days|months|monate|meses|tage)`,
  ],
];
const patterns = forms.map(
  ([unit, form]) =>
    [
      unit,
      // A unit may stand on the next line; what is no unit of ours is too short to know it there.
      new RegExp(
        String.raw`[ \t]{0,3}${unit === "foreign" ? "" : String.raw`(?:\n[ \t]{0,3})?`}(?:${form})(?![\p{L}\d])`,
        "uy",
      ),
    ] as const,
);

/** The unit right behind a number in a folded text, or right inside an opened bracket. */
export function readWrittenUnit(text: string, at: number): WrittenUnit | undefined {
  for (const [unit, pattern] of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { unit, end: pattern.lastIndex };
  }
  return undefined;
}
