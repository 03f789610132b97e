import * as z from "zod/mini";
import type { Fact } from "#record/fact.ts";
import { showFound, type Issue, type Parsed } from "#record/issue.ts";
import { describeZodIssues } from "#record/parse-fact.ts";
import type { Identity } from "./diary-storage.ts";
import { parseJson } from "./json-door.ts";
import { toJsonSafe } from "./json-safe.ts";
import { readSettings, type Settings } from "./settings.ts";

export const diaryFormat = "living-leaflet/diary/1";
/** Same as in package.json; a test holds them together. */
export const appVersion = "0.1.0";

const maxFacts = 250_000;
const maxUnreadable = 20_000;

const documentSchema = z.object({
  format: z.literal(diaryFormat),
  exportedAt: z.exactOptional(z.string()),
  person: z.string().check(z.minLength(1), z.maxLength(100)),
  settings: z.exactOptional(z.unknown()),
  facts: z.array(z.unknown()).check(z.maxLength(maxFacts)),
  unreadable: z.array(z.unknown()).check(z.maxLength(maxUnreadable)),
});

/** A whole diary as one document, before its entries are read one by one. */
export interface DiaryDocument {
  readonly person: string;
  readonly exportedAt?: string;
  readonly settings: Settings;
  /** What was readable when it was written, then what was not; a newer app may read it. */
  readonly entries: readonly unknown[];
}

/** Writes everything of a diary as one document, also what nobody can read. */
export function writeDiaryDocument(diary: {
  readonly exportedAt: string;
  readonly identity: Identity;
  readonly settings: Settings;
  readonly facts: readonly Fact[];
  readonly unreadable: readonly unknown[];
}): string {
  const { exportedAt, identity, settings, facts, unreadable } = diary;
  const head = { format: diaryFormat, exportedAt, appVersion, ...identity, settings };
  const safe = unreadable.map((raw) => toJsonSafe(raw));
  return `${JSON.stringify({ ...head, facts, unreadable: safe }, undefined, 1)}\n`;
}

/** Reads the outside of such a document: form, version, size; never throws. */
export function parseDiaryDocument(json: string): Parsed<DiaryDocument> {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const format = findFormat(parsed.value);
  if (format !== diaryFormat) return { ok: false, issues: [describeForeign(format)] };
  const document = documentSchema.safeParse(parsed.value);
  if (!document.success) {
    return { ok: false, issues: describeZodIssues(document.error, parsed.value) };
  }
  const { person, exportedAt, settings, facts, unreadable } = document.data;
  return {
    ok: true,
    value: {
      person,
      ...(exportedAt === undefined ? {} : { exportedAt }),
      settings: readSettings(settings),
      entries: [...facts, ...unreadable],
    },
  };
}

function findFormat(value: unknown): unknown {
  return typeof value === "object" && value !== null && "format" in value
    ? value.format
    : undefined;
}

function describeForeign(format: unknown): Issue {
  const code = format === undefined ? "missing" : "unknownValue";
  return { path: "format", code, expected: JSON.stringify(diaryFormat), found: showFound(format) };
}
