/** The parts every kind of fact is made of. */
import * as z from "zod/mini";
import { isRealDay } from "#units/zoned-time.ts";

// Zod would otherwise compile its checks with `new Function`, which our pages forbid by policy.
z.config({ jitless: true });

const maxText = 2_000;
const maxName = 200;

export const uuid = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u));
const instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/u),
  z.refine((text) => isRealDay(text) && !Number.isNaN(Date.parse(text))),
);
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u), z.refine(isRealDay));
export const text = z.string().check(z.maxLength(maxText));
export const name = z.string().check(z.minLength(1), z.maxLength(maxName));
export const phone = z.string().check(z.regex(/^[+\d][\d ()./-]{1,30}$/u));

/** A name `knowledge` gives to something; this room does not know which ones there are. */
export const key = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,59}$/u));

/** A day, a month or a year: as much of it as a person remembers. */
export const partialDay = z.string().check(
  z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u),
  z.refine((written) => isRealDay(`${written}-01-01`.slice(0, 10))),
);

export const zonedInstant = z.strictObject({
  instant,
  zone: name,
  offset_min: z.int().check(z.minimum(-1_440), z.maximum(1_440)),
});

/** What every fact says, whatever its kind. */
export const common = {
  id: uuid,
  /** Whose fact it is; a person is not an account. */
  person: uuid,
  /** When it was so. When it was written down is in the id. */
  at: zonedInstant,
  madeBy: z.enum(["self", "carer", "clinic"]),
  /** The device that made it. */
  device: uuid,
  /** The fact this one replaces. */
  corrects: z.exactOptional(uuid),
};
