import * as z from "zod/mini";
import { livingInputFormat, livingInputSchema } from "./living-input.ts";

/** The input of `living` as JSON Schema (draft 2020-12), made from what reads it. */
export function describeLivingInput(): object {
  const schema = z.toJSONSchema(livingInputSchema, { io: "input", reused: "ref" });
  return { $id: livingInputFormat, title: "Input of living-leaflet living", ...schema };
}
