import { parseImportChoices } from "#record/import/import-choices.ts";
import { reportImport, type ImportReport } from "#record/import/import-report.ts";
import type { TextEncoding } from "#record/import/open-import-file.ts";
import { showFound, type Issue, type Parsed } from "#record/issue.ts";
import { checkZone, isInstant } from "../real-time.ts";
import { describeRefusal } from "./describe-refusal.ts";

/** A report, with the two things that were assumed of the person. */
export type ImportAnswer = Exclude<ImportReport, { kind: "refused" }> & ImportPlace;

/** When and where the file is looked at. */
export interface ImportPlace {
  /** RFC 3339 instant. */
  readonly now: string;
  /** IANA zone. */
  readonly zone: string;
}

/**
 * What would be taken from a file of home blood pressures; takes nothing.
 *
 * @param choices what the person has decided: `ImportChoices` as it came from the command line
 */
export function answerImport(
  bytes: Uint8Array,
  { now, zone }: ImportPlace,
  choices: unknown,
): Parsed<ImportAnswer> {
  const chosen = parseImportChoices(choices);
  const issues = [
    ...checkNow(now),
    ...checkZone("--zone", zone),
    ...(chosen.ok ? [] : chosen.issues.map(placeInOptions)),
  ];
  if (!chosen.ok || issues.length > 0) return { ok: false, issues };
  const context = { now_ms: Date.parse(now), zone, known: [] };
  const report = reportImport(bytes, (encoding) => decode(bytes, encoding), context, chosen.value);
  return report.kind === "refused"
    ? { ok: false, issues: [describeRefusal(report.refusal)] }
    : { ok: true, value: { ...report, now, zone } };
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checkNow(now: string): Issue[] {
  if (isInstant(now)) return [];
  const expected = "an instant like 2026-11-22T08:00:00Z";
  return [{ path: "--now", code: "notATime", expected, found: showFound(now) }];
}

/** `columns[2]` is the third role of `--columns`. */
function placeInOptions(issue: Issue): Issue {
  const name = issue.path.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return { ...issue, path: `--${name}` };
}
