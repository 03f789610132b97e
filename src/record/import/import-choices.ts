import * as z from "zod/mini";
import { pressureUnits, type PressureUnit } from "#units/quantity.ts";
import type { Parsed } from "../issue.ts";
import { describeZodIssues } from "../parse-fact.ts";
import { columnRoles, type ColumnRole } from "./column-role.ts";
import { dateOrders, type DateOrder } from "./read-moment.ts";

/** What to do with readings that stand twice, some whole hours apart. */
export const copyChoices = ["keepBoth", "keepEarlier", "keepLater"] as const;
export type CopyChoice = (typeof copyChoices)[number];

/** What the person has decided so far about a file. Everything absent is still to be asked. */
export interface ImportChoices {
  /** The role of each column, from the first; said by the person, so no longer asked. */
  readonly columns?: readonly ColumnRole[];
  /** Whose readings to take, as the person column writes it. */
  readonly person?: string;
  readonly dateOrder?: DateOrder;
  readonly unit?: PressureUnit;
  /** `keepBoth` when absent. */
  readonly copies?: CopyChoice;
  /** Lines with an unlikely number that the person looked at and says are right. */
  readonly confirmedLines?: readonly number[];
  /** Take lines dated ahead of now. */
  readonly takeFuture?: boolean;
}

const choicesSchema = z.strictObject({
  columns: z.exactOptional(z.array(z.enum(columnRoles)).check(z.maxLength(1_000))),
  person: z.exactOptional(z.string().check(z.maxLength(200))),
  dateOrder: z.exactOptional(z.enum(dateOrders)),
  unit: z.exactOptional(z.enum(pressureUnits)),
  copies: z.exactOptional(z.enum(copyChoices)),
  confirmedLines: z.exactOptional(z.array(z.int().check(z.minimum(1)))),
  takeFuture: z.exactOptional(z.boolean()),
});

/** Read choices from JSON, for the command line. */
export function parseImportChoices(input: unknown): Parsed<ImportChoices> {
  const parsed = choicesSchema.safeParse(input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: describeZodIssues(parsed.error, input) };
}
