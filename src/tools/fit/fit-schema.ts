import * as z from "zod/mini";
import { fitInputFormat, fitInputSchema } from "./fit-input.ts";

/** The input of `fit` as JSON Schema (draft 2020-12), made from what reads it. */
export function describeFitInput(): object {
  const schema = z.toJSONSchema(fitInputSchema, { io: "input", reused: "ref" });
  return { $id: fitInputFormat, title: "Input of living-leaflet fit", ...schema };
}
