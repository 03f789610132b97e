import * as z from "zod/mini";
import { planInputFormat, planInputSchema } from "./plan-input.ts";

/** The input of `plan` as JSON Schema (draft 2020-12), made from what reads it. */
export function describePlanInput(): object {
  const schema = z.toJSONSchema(planInputSchema, { io: "input", reused: "ref" });
  return { $id: planInputFormat, title: "Input of living-leaflet plan", ...schema };
}
