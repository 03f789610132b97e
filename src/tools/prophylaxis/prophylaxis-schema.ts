import * as z from "zod/mini";
import { prophylaxisInputFormat, prophylaxisInputSchema } from "./prophylaxis-input.ts";

/** The input of `prophylaxis` as JSON Schema (draft 2020-12), made from what reads it. */
export function describeProphylaxisInput(): object {
  const schema = z.toJSONSchema(prophylaxisInputSchema, { io: "input", reused: "ref" });
  return { $id: prophylaxisInputFormat, title: "Input of living-leaflet prophylaxis", ...schema };
}
