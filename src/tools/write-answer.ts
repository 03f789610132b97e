import { describeIssue, type Parsed } from "#record/issue.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Write the one JSON document a command answers with, and choose the exit code.
 *
 * A refusal is a document too, and one readable line an issue on standard error.
 */
export function writeAnswer(terminal: Terminal, answer: Parsed<unknown>): void {
  if (answer.ok) {
    writeDocument(terminal, answer.value);
    return;
  }
  for (const issue of answer.issues) terminal.writeError(`${describeIssue(issue)}\n`);
  writeDocument(terminal, { error: { issues: answer.issues } });
  terminal.setExitCode(2);
}

function writeDocument(terminal: Terminal, value: unknown): void {
  terminal.writeOut(`${JSON.stringify(value, null, 2)}\n`);
}
