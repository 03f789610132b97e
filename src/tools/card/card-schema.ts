import * as z from "zod/mini";
import { cardInputFormat, cardInputSchema } from "./card-input.ts";

/** The input of `card` as JSON Schema (draft 2020-12), made from what reads it. */
export function describeCardInput(): object {
  const schema = z.toJSONSchema(cardInputSchema, { io: "input", reused: "ref" });
  return { $id: cardInputFormat, title: "Input of living-leaflet card", ...schema };
}
