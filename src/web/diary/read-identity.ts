import * as z from "zod/mini";
import type { Identity } from "./diary-storage.ts";

const identitySchema = z.object({
  person: z.string().check(z.minLength(1)),
  device: z.string().check(z.minLength(1)),
});

/** Whose diary it is, from a stored value; undefined when the value does not say. */
export function readIdentity(input: unknown): Identity | undefined {
  const parsed = identitySchema.safeParse(input);
  return parsed.success ? parsed.data : undefined;
}
