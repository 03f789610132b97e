import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Issue } from "#record/issue.ts";

/** What the command line said and how it ended. */
export interface CliRun {
  readonly code: number | null;
  /** The one document on standard output. */
  readonly document: unknown;
  readonly stderr: string;
}

const command = join(import.meta.dirname, "..", "..", "bin", "living-leaflet.mjs");

/** Run `bin/living-leaflet.mjs` as a person would, with the given standard input. */
export function runCli(args: readonly string[], input: string | Uint8Array = ""): CliRun {
  const run = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  return { code: run.status, document: JSON.parse(run.stdout), stderr: run.stderr };
}

/** The issues of a refusal; fails when the document is not one. */
export function issuesOf({ document }: CliRun): readonly Issue[] {
  const { error, ...rest } = document as { error: { issues: readonly Issue[] } };
  if (Object.keys(rest).length > 0 || !Array.isArray(error.issues)) {
    throw new TypeError(
      `Cannot read issues: expected {error: {issues}}, got ${JSON.stringify(document)}`,
    );
  }
  return error.issues;
}
