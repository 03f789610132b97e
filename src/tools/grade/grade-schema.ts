import * as z from "zod/mini";
import { gradeInputFormat, gradeInputSchema } from "./grade-input.ts";

/** The input of `grade` as JSON Schema (draft 2020-12), made from what reads it. */
export function describeGradeInput(): object {
  const schema = z.toJSONSchema(gradeInputSchema, { io: "input", reused: "ref" });
  return { $id: gradeInputFormat, title: "Input of living-leaflet grade", ...schema };
}
