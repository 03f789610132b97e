/**
 * `living-leaflet`: every judgement of the core for files and pipes.
 *
 * One JSON document in, one JSON document out; exit 0 with an answer, 2 with a readable refusal.
 * The formats are in docs/formats/.
 */
import { Command, CommanderError } from "commander";
import { loadBytes } from "./load-bytes.ts";
import { maxBytes, readDocument } from "./read-document.ts";
import { answerTriage } from "./triage/answer-triage.ts";
import { describeTriageInput } from "./triage/triage-schema.ts";
import { writeAnswer } from "./write-answer.ts";

const program = new Command("living-leaflet")
  .description("Judgements of Living Leaflet as JSON. Not a medical device; see INTENDED_USE.md.")
  .configureOutput({ outputError: () => undefined })
  .exitOverride();

program
  .command("triage")
  .description("decide what a person should do now, and say why (docs/formats/triage.md)")
  .argument("[file]", 'JSON file; "-" or nothing reads standard input')
  .option("--json", "answer as one JSON document")
  .option("--schema", "print the JSON Schema of the input")
  .action(async (file: string | undefined, { json, schema }: OutputOptions) => {
    if (schema === true) return writeAnswer({ ok: true, value: describeTriageInput() });
    if (json !== true) return refuseUse("--json, the form of the answer", "no --json");
    const bytes = await loadBytes(file, maxBytes);
    const document = bytes.ok ? readDocument(bytes.value) : bytes;
    return writeAnswer(document.ok ? answerTriage(document.value) : document);
  });

interface OutputOptions {
  readonly json?: true;
  readonly schema?: true;
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode !== 0) {
    refuseUse("a command and options as `living-leaflet --help` lists them", error.message);
  }
}

function refuseUse(expected: string, found: string): void {
  const issue = { path: "command line", code: "unknownValue", expected, found } as const;
  writeAnswer({ ok: false, issues: [issue] });
}
