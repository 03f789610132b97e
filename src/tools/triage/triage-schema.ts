import * as z from "zod/mini";
import { triageInputFormat, triageInputSchema } from "./triage-input.ts";

/** The input of `triage` as JSON Schema (draft 2020-12), made from what reads it. */
export function describeTriageInput(): object {
  const schema = z.toJSONSchema(triageInputSchema, { io: "input", reused: "ref" });
  return { $id: triageInputFormat, title: "Input of living-leaflet triage", ...schema };
}
