import * as z from "zod/mini";
import { nyhaClassIds } from "#care/complications/read-nyha.ts";
import {
  coronaryStates,
  exerciseTests,
  optionAnswers,
  otherOperations,
  surgicalRisks,
  type OptionAnswer,
} from "#care/options/option-situation.ts";
import { procedureKinds } from "#care/surveillance/visit-situation.ts";

const answers = Object.fromEntries(
  optionAnswers.map((answer) => [answer, z.exactOptional(z.boolean())]),
) as Record<OptionAnswer, z.ZodMiniExactOptional<z.ZodMiniBoolean>>;

const percent = z.number().check(z.minimum(0), z.maximum(100));

const quantity = (unit: string, most: number, what: string) =>
  z
    .exactOptional(
      z.strictObject({
        value: z.number().check(z.minimum(0), z.maximum(most)),
        unit: z.literal(unit),
      }),
    )
    .check(z.describe(what));

/** What a list of options asks of a person beside a plan of visits. Left out is not no. */
export const optionProfile = {
  ...answers,
  valveWork: z
    .exactOptional(z.partialRecord(z.enum(procedureKinds), z.enum(["yes", "no", "notSure"])))
    .check(z.describe("Work on the valve of which the day is not known; dated in procedures")),
  mechanicalValveElsewhere: z
    .exactOptional(z.boolean())
    .check(z.describe("At another valve than the mitral one; none unless given")),
  nyha: z.exactOptional(z.enum(nyhaClassIds)),
  surgicalRisk: z
    .exactOptional(z.enum(surgicalRisks))
    .check(z.describe("As the heart team says; it is never worked out")),
  exerciseTest: z
    .exactOptional(z.enum(exerciseTests))
    .check(z.describe("What a test on a bike or treadmill showed; left out where none was made")),
  coronary: z
    .exactOptional(z.enum(coronaryStates))
    .check(z.describe("Coronary disease that needs work, and of what kind")),
  otherOperation: z
    .exactOptional(z.enum(otherOperations))
    .check(z.describe("An operation that is not on the heart, and its risk")),
  repairSuccess_percent: z
    .exactOptional(percent)
    .check(z.describe("The centre's own chance of a successful repair")),
  surgicalMortality_percent: z.exactOptional(percent),
  bnp: quantity("pg/mL", 100_000, "BNP; not NT-proBNP"),
  ntProBnp: quantity("pg/mL", 500_000, "NT-proBNP; not BNP"),
  mitralValveArea: quantity("cm2", 10, "Where rheumatic fever made the valve tight"),
} as const;
