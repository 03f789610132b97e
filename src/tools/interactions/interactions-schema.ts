import * as z from "zod/mini";
import { interactionsInputFormat, interactionsInputSchema } from "./interactions-input.ts";

/** The input of `interactions` as JSON Schema (draft 2020-12), made from what reads it. */
export function describeInteractionsInput(): object {
  const schema = z.toJSONSchema(interactionsInputSchema, { io: "input", reused: "ref" });
  return { $id: interactionsInputFormat, title: "Input of living-leaflet interactions", ...schema };
}
