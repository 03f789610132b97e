import { writeSync } from "node:fs";
import { describeIssue, type Parsed } from "#record/issue.ts";

/**
 * Write the one JSON document a command answers with, and choose the exit code.
 *
 * A refusal is a document too, and one readable line an issue on standard error.
 */
export function writeAnswer(answer: Parsed<unknown>): void {
  if (answer.ok) {
    writeDocument(answer.value);
    return;
  }
  for (const issue of answer.issues) writeAll(2, `${describeIssue(issue)}\n`);
  writeDocument({ error: { issues: answer.issues } });
  process.exitCode = 2;
}

function writeDocument(value: unknown): void {
  writeAll(1, `${JSON.stringify(value, null, 2)}\n`);
}

/** Written at once: `process.stdout.write` to a pipe may be cut off when the process ends. */
function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever reads has stopped reading ("| head"): nobody is left to tell.
      if (code === "EPIPE") return;
      // A full pipe of a slow reader.
      if (code !== "EAGAIN") throw error;
    }
  }
}
