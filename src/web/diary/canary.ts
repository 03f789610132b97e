import * as z from "zod/mini";
import { factIdEpoch } from "#record/fact-id.ts";

/**
 * What a canary remembers of the diary: enough to notice that entries are gone, and nothing of
 * what they say. It is kept in several places of the browser that are cleared on different
 * occasions.
 */
const canaryRecordSchema = z.object({
  /** How many entries there were after the last save. */
  count: z.int().check(z.minimum(0)),
  lastId: z.exactOptional(z.string()),
  lastSavedAt: z.exactOptional(z.string()),
  /** Whose diary it was, so that a restored file still fits after a loss. */
  person: z.exactOptional(z.string()),
});

export type CanaryRecord = Readonly<z.infer<typeof canaryRecordSchema>>;

/** One place that remembers. Every method may reject: the others are there for that. */
export interface Canary {
  read(): Promise<CanaryRecord | undefined>;
  write(record: CanaryRecord): Promise<void>;
  clear(): Promise<void>;
}

export interface Loss {
  /** At least so many entries there should be. */
  readonly expected: number;
  readonly found: number;
  /** Absent when the place that remembers does not keep it. */
  readonly lastSavedAt?: string;
}

/**
 * Whether entries are gone that some canary remembers.
 *
 * An older or empty canary proves nothing and is passed over: a save can be interrupted after
 * the entry is durable and before every canary knows.
 */
export function findLoss(
  remembered: readonly CanaryRecord[],
  ids: ReadonlySet<string>,
): Loss | undefined {
  const found = ids.size;
  const missed = remembered.filter(
    ({ count, lastId }) => count > found || (lastId !== undefined && !ids.has(lastId)),
  );
  if (missed.length === 0) return undefined;
  const lastSavedAt = missed
    .map((record) => record.lastSavedAt)
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  return {
    expected: Math.max(found + 1, ...missed.map(({ count }) => count)),
    found,
    ...(lastSavedAt === undefined ? {} : { lastSavedAt }),
  };
}

/** A canary's record from text or a stored value; undefined when it is not one. */
export function readCanaryRecord(input: unknown): CanaryRecord | undefined {
  const parsed = canaryRecordSchema.safeParse(input);
  return parsed.success ? parsed.data : undefined;
}

/** What the canaries remember; those that cannot be asked are passed over. */
export async function askCanaries(canaries: readonly Canary[]): Promise<CanaryRecord[]> {
  const answers = await Promise.allSettled(canaries.map((canary) => canary.read()));
  return answers.flatMap((answer) =>
    answer.status === "fulfilled" && answer.value !== undefined ? [answer.value] : [],
  );
}

export async function tellCanaries(
  canaries: readonly Canary[],
  record: CanaryRecord,
): Promise<void> {
  await Promise.allSettled(canaries.map((canary) => canary.write(record)));
}

/** Makes the canaries forget; the result puts back what each of them knew. */
export async function clearCanaries(canaries: readonly Canary[]): Promise<() => Promise<void>> {
  const known = await Promise.allSettled(canaries.map((canary) => canary.read()));
  await Promise.allSettled(canaries.map((canary) => canary.clear()));
  return async () => {
    await Promise.allSettled(
      known.map(async (answer, index) => {
        if (answer.status === "rejected" || answer.value === undefined) return;
        await canaries[index]?.write(answer.value);
      }),
    );
  };
}

/**
 * What the canaries shall remember of a diary.
 *
 * @param lastId id of the latest entry; the moment it was made is read off it
 */
export function describeForCanaries(
  person: string,
  count: number,
  lastId: string | undefined,
): CanaryRecord {
  if (lastId === undefined) return { count, person };
  // A damaged key has no moment in it.
  if (!/^[\da-f]{8}-[\da-f]{4}-7/u.test(lastId)) return { count, person, lastId };
  return { count, person, lastId, lastSavedAt: new Date(factIdEpoch(lastId)).toISOString() };
}
