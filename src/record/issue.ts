/**
 * What a door says about input it cannot take.
 *
 * Codes are stable and meant for programs; `expected` and `found` are meant for the person who
 * must mend the input.
 */
export const issueCodes = [
  "notJson",
  "wrongType",
  "missing",
  "unknownKey",
  "unknownValue",
  "notATime",
  "impossible",
  "implausible",
  "contradiction",
  "tooLong",
  "tooLarge",
] as const;

export type IssueCode = (typeof issueCodes)[number];

export interface Issue {
  /** Where: `readings[2].systolic`; empty for the whole input. */
  readonly path: string;
  readonly code: IssueCode;
  readonly expected: string;
  readonly found: string;
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** One issue as one line for a person: where, what was expected, what was found. */
export function describeIssue({ path, expected, found }: Issue): string {
  return `${path === "" ? "input" : path}: expected ${expected}, found ${found}`;
}

/** A value as it can be shown in an issue: short, and never a page of text. */
export function showFound(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  const text = typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
