import * as z from "zod/mini";
import { simulateInputFormat, simulateInputSchema } from "./simulate-input.ts";

/** The input of `simulate` as JSON Schema (draft 2020-12), made from what reads it. */
export function describeSimulateInput(): object {
  const schema = z.toJSONSchema(simulateInputSchema, { io: "input", reused: "ref" });
  return { $id: simulateInputFormat, title: "Input of living-leaflet simulate", ...schema };
}
