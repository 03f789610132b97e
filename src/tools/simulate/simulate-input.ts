import * as z from "zod/mini";
import { parameterItems, parameterNames, type ParameterName } from "#heart/parameters.ts";
import { presetNames, type PresetName } from "#heart/presets.ts";
import { traceIndex, type TraceName } from "#heart/trace.ts";
import { treatments, type TreatmentId } from "#knowledge/treatments.ts";

export const simulateInputFormat = "living-leaflet/simulate/1";

// Safe, here and below: the lists hold at least one name, and no other names.
const parameter = z.enum(parameterNames as [ParameterName, ...ParameterName[]]);
const preset = z.enum(presetNames as [PresetName, ...PresetName[]]);
const treatmentIds = Object.keys(treatments) as [TreatmentId, ...TreatmentId[]];
const traceNames = Object.keys(traceIndex) as [TraceName, ...TraceName[]];
const rhythm = z.enum(["steady", "sinus", "fibrillation"]);
/** More than anybody writes by hand; without an end a file could keep a machine busy for minutes. */
const longestList = 100;
const fraction = z.number().check(z.minimum(0), z.maximum(1));

const parameters = z.exactOptional(z.partialRecord(parameter, z.number())).check(
  z.describe(
    `Constants that differ, by name: ${parameterNames
      .map((name) => {
        const { low, high, unit, value } = parameterItems[name];
        return `${name} ${low} to ${high} ${unit} (healthy ${value})`;
      })
      .join("; ")}`,
  ),
);

const heart = z.union([
  z.strictObject({ preset, parameters }),
  z.strictObject({
    leakArea_cm2: z.number().check(z.describe("Size of the hole: EROA in cm²")),
    onset: z
      .enum(["sudden", "slow"])
      .check(z.describe("slow: the heart has grown around the hole; sudden: it had no time")),
    parameters,
  }),
]);

const change = z.union([
  z.strictObject({ parameter, factor: z.number() }),
  z.strictObject({ parameter, add: z.number() }),
  z.strictObject({ parameter, set: z.number() }),
  z.strictObject({ parameter, atMost: z.number() }),
  z.strictObject({ towardsHealthy_fraction: fraction }),
  z.strictObject({ effort_fraction: fraction }),
  z.strictObject({ rhythm }),
]);

/** What `living-leaflet simulate` reads. Described for people in docs/formats/simulate.md. */
export const simulateInputSchema = z.strictObject({
  format: z.exactOptional(z.literal(simulateInputFormat)),
  heart: heart.check(z.describe("The heart before anything is done to it")),
  treatments: z
    .exactOptional(z.array(z.enum(treatmentIds)).check(z.maxLength(longestList)))
    .check(z.describe("Done to it first, in order")),
  when: z
    .exactOptional(z.enum(["atOnce", "later"]))
    .check(
      z.describe(
        "Treatments on their first day, or once they have had their time; later unless given",
      ),
    ),
  changes: z
    .exactOptional(z.array(change).check(z.maxLength(longestList)))
    .check(z.describe("Done to it then, in order")),
  rhythm: z
    .exactOptional(rhythm)
    .check(
      z.describe(
        "How beats follow each other, whatever the heart and the changes say. fibrillation also takes the atria's kick away",
      ),
    ),
  seed: z
    .exactOptional(z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)))
    .check(z.describe("Of the rhythm's chance; 1 unless given")),
  reflex: z
    .exactOptional(z.boolean())
    .check(
      z.describe(
        "Whether the body holds the blood pressure it had before the changes; false unless given",
      ),
    ),
  beats: z
    .exactOptional(z.int().check(z.minimum(1), z.maximum(1000)))
    .check(z.describe("How many are measured; 1, or 200 where the beats are not alike")),
  output: z
    .exactOptional(z.enum(["summary", "beats"]))
    .check(z.describe("summary: means over the beats. beats: each with its traces")),
  traces: z
    .exactOptional(z.array(z.enum(traceNames)).check(z.maxLength(longestList)))
    .check(z.describe("Which traces; all unless given. Only with output beats")),
  step_s: z
    .exactOptional(z.number().check(z.minimum(0.001), z.maximum(0.1)))
    .check(z.describe("Time between two numbers of a trace; 0.01 unless given")),
});

export type SimulateInput = z.infer<typeof simulateInputSchema>;
