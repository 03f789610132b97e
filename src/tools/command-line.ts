/**
 * `living-leaflet`: every judgement of the core for files and pipes.
 *
 * One JSON document in, one JSON document out; exit 0 with an answer, 2 with a readable refusal.
 * The formats are in docs/formats/. Nothing here touches the process: what is read, written and
 * ended with goes through a `Terminal`, so that tests can ask many times in one process.
 */
import { Command, CommanderError } from "commander";
import { maxImportBytes } from "#record/import/open-import-file.ts";
import type { Parsed } from "#record/issue.ts";
import { answerCard } from "./card/answer-card.ts";
import { answerCardText } from "./card/answer-card-text.ts";
import { answerCardFromIps } from "./card/card-from-ips.ts";
import { describeCardInput } from "./card/card-schema.ts";
import { answerFit } from "./fit/answer-fit.ts";
import { describeFitInput } from "./fit/fit-schema.ts";
import { answerGrade } from "./grade/answer-grade.ts";
import { describeGradeInput } from "./grade/grade-schema.ts";
import { answerImport } from "./import/answer-import.ts";
import { describeImportReport } from "./import/import-report-schema.ts";
import { answerInteractions } from "./interactions/answer-interactions.ts";
import { describeInteractionsInput } from "./interactions/interactions-schema.ts";
import { answerLetter, maxLetterBytes } from "./letter/answer-letter.ts";
import { describeLetterReport } from "./letter/letter-schema.ts";
import { loadBytes } from "./load-bytes.ts";
import { answerLiving } from "./living/answer-living.ts";
import { describeLivingInput } from "./living/living-schema.ts";
import { answerPlan } from "./plan/answer-plan.ts";
import { describePlanInput } from "./plan/plan-schema.ts";
import { answerProphylaxis } from "./prophylaxis/answer-prophylaxis.ts";
import { describeProphylaxisInput } from "./prophylaxis/prophylaxis-schema.ts";
import { maxBytes, readDocument } from "./read-document.ts";
import { answerSimulate } from "./simulate/answer-simulate.ts";
import { describeSimulateInput } from "./simulate/simulate-schema.ts";
import { answerTriage } from "./triage/answer-triage.ts";
import { describeTriageInput } from "./triage/triage-schema.ts";
import type { Terminal } from "./terminal.ts";
import { writeAnswer } from "./write-answer.ts";

/** Answer one command line; `args` are the words after the name of the program. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<void> {
  try {
    await describeProgram(terminal).parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) {
      refuseUse(
        terminal,
        "a command and options as `living-leaflet --help` lists them",
        error.message,
      );
    }
  }
}

function describeProgram(terminal: Terminal): Command {
  const program = new Command("living-leaflet")
    .description("Judgements of Living Leaflet as JSON. Not a medical device; see INTENDED_USE.md.")
    .configureOutput({ writeOut: terminal.writeOut, outputError: () => undefined })
    .exitOverride();

  program
    .command("triage")
    .description("decide what a person should do now, and say why (docs/formats/triage.md)")
    .argument("[file]", 'JSON file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .action((file: string | undefined, options: OutputOptions) =>
      answerDocument(terminal, file, options, describeTriageInput, answerTriage),
    );

  program
    .command("import")
    .description("say what would be taken from a file of blood pressures (docs/formats/import.md)")
    .argument("[file]", 'CSV file; "-" or nothing reads standard input')
    .option("--dry-run", "take nothing; the only way so far, as the diary is in the browser")
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the answer")
    .option("--now <instant>", "the moment to judge by, instead of the clock")
    .option("--zone <zone>", "IANA zone of times for which the file names none", "UTC")
    .option("--columns <roles>", "role of each column, with commas: date,systolic,diastolic,ignore")
    .option("--person <name>", "whose readings, as the person column writes it")
    .option("--date-order <order>", "dayFirst, monthFirst or yearFirst")
    .option("--unit <unit>", "mm[Hg] or kPa")
    .option("--copies <choice>", "keepBoth, keepEarlier or keepLater, of readings hours apart")
    .option("--confirmed-lines <lines>", "lines with unlikely numbers that are right: 3,17")
    .option("--take-future", "take lines that are dated ahead of now")
    .action(async (file: string | undefined, options: ImportOptions) => {
      const { json, schema, dryRun, now, zone, ...given } = options;
      if (schema === true)
        return writeAnswer(terminal, { ok: true, value: describeImportReport() });
      if (json !== true) return refuseUse(terminal, "--json, the form of the answer", "no --json");
      if (dryRun !== true)
        return refuseUse(terminal, "--dry-run, as there is no diary here", "no --dry-run");
      const bytes = await loadBytes(terminal, file, maxImportBytes);
      if (!bytes.ok) return writeAnswer(terminal, bytes);
      const place = { now: now ?? new Date().toISOString(), zone };
      return writeAnswer(terminal, answerImport(bytes.value, place, readChoices(given)));
    });

  program
    .command("simulate")
    .description("let a heart beat and measure it (docs/formats/simulate.md)")
    .argument("[file]", 'JSON file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .action((file: string | undefined, options: OutputOptions) =>
      answerDocument(terminal, file, options, describeSimulateInput, answerSimulate),
    );

  program
    .command("fit")
    .description("hearts that an echo letter could come from, as ranges (docs/formats/fit.md)")
    .argument("[file]", 'JSON file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .action((file: string | undefined, options: OutputOptions) =>
      answerDocument(terminal, file, options, describeFitInput, answerFit),
    );

  program
    .command("grade")
    .description("how bad a leak is, by the numbers of echo letters (docs/formats/grade.md)")
    .argument("[file]", 'JSON file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .action((file: string | undefined, options: OutputOptions) =>
      answerDocument(terminal, file, options, describeGradeInput, answerGrade),
    );

  program
    .command("plan")
    .description("when the next echo and visit are due, and why (docs/formats/plan.md)")
    .argument("[file]", 'JSON file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .action((file: string | undefined, options: OutputOptions) =>
      answerDocument(terminal, file, options, describePlanInput, answerPlan),
    );

  program
    .command("prophylaxis")
    .description("an antibiotic before a procedure: yes, no or ask (docs/formats/prophylaxis.md)")
    .argument("[file]", 'JSON file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .action((file: string | undefined, options: OutputOptions) =>
      answerDocument(terminal, file, options, describeProphylaxisInput, answerProphylaxis),
    );

  program
    .command("card")
    .description("a card for the dentist, and the text of its code (docs/formats/card.md)")
    .argument("[file]", 'JSON file, or a text with --check; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .option("--check", "read the text of a code back, or refuse it")
    .option("--from <bundle>", "from an International Patient Summary or a searchset in FHIR R4")
    .option("--country <code>", "with --from: ISO 3166-1 alpha-2, chooses the guideline")
    .option("--procedure <name>", "with --from: what is planned, dental work at risk unless given")
    .option("--today <day>", "with --from and --check, YYYY-MM-DD: instead of the clock")
    .action(async (file: string | undefined, given: CardOptions) => {
      const { check, today, from, country, procedure, ...options } = given;
      if (from !== undefined) {
        const asked = { today: today ?? new Date().toISOString().slice(0, 10) };
        return answerDocument(terminal, from, options, describeCardInput, (bundle) =>
          answerCardFromIps(bundle, {
            ...asked,
            ...(country === undefined ? {} : { country }),
            ...(procedure === undefined ? {} : { procedure }),
          }),
        );
      }
      if (check !== true)
        return answerDocument(terminal, file, options, describeCardInput, answerCard);
      const bytes = await loadBytes(terminal, file, maxBytes);
      if (!bytes.ok) return writeAnswer(terminal, bytes);
      return writeAnswer(
        terminal,
        answerCardText(bytes.value, today ?? new Date().toISOString().slice(0, 10)),
      );
    });

  program
    .command("living")
    .description("daily life with a leak, and the time after an operation (docs/formats/living.md)")
    .argument("[file]", 'JSON file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .action((file: string | undefined, options: OutputOptions) =>
      answerDocument(terminal, file, options, describeLivingInput, answerLiving),
    );

  program
    .command("interactions")
    .description("what to ask about in a list of medicines (docs/formats/interactions.md)")
    .argument("[file]", 'JSON file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the input")
    .action((file: string | undefined, options: OutputOptions) =>
      answerDocument(terminal, file, options, describeInteractionsInput, answerInteractions),
    );

  program
    .command("letter")
    .description("say what an echo letter says of the mitral valve (docs/formats/letter.md)")
    .argument("[file]", 'text file; "-" or nothing reads standard input')
    .option("--json", "answer as one JSON document")
    .option("--schema", "print the JSON Schema of the answer")
    .option("--today <day>", "YYYY-MM-DD: the day to judge by, instead of the clock")
    .action(async (file: string | undefined, { json, schema, today }: LetterOptions) => {
      if (schema === true)
        return writeAnswer(terminal, { ok: true, value: describeLetterReport() });
      if (json !== true) return refuseUse(terminal, "--json, the form of the answer", "no --json");
      const bytes = await loadBytes(terminal, file, maxLetterBytes);
      if (!bytes.ok) return writeAnswer(terminal, bytes);
      return writeAnswer(
        terminal,
        answerLetter(bytes.value, today ?? new Date().toISOString().slice(0, 10)),
      );
    });
  return program;
}

interface OutputOptions {
  readonly json?: true;
  readonly schema?: true;
}

interface CardOptions extends OutputOptions {
  readonly check?: true;
  readonly from?: string;
  readonly country?: string;
  readonly procedure?: string;
  readonly today?: string;
}

interface LetterOptions extends OutputOptions {
  readonly today?: string;
}

interface ImportOptions extends OutputOptions {
  readonly dryRun?: true;
  readonly now?: string;
  readonly zone: string;
  readonly columns?: string;
  readonly confirmedLines?: string;
}

/** One document in, one out: what every command does that reads JSON. */
async function answerDocument(
  terminal: Terminal,
  file: string | undefined,
  { json, schema }: OutputOptions,
  describeInput: () => object,
  answer: (input: unknown) => Parsed<unknown>,
): Promise<void> {
  if (schema === true) return writeAnswer(terminal, { ok: true, value: describeInput() });
  if (json !== true) return refuseUse(terminal, "--json, the form of the answer", "no --json");
  const bytes = await loadBytes(terminal, file, maxBytes);
  const document = bytes.ok ? readDocument(bytes.value) : bytes;
  return writeAnswer(terminal, document.ok ? answer(document.value) : document);
}

/** Lists are written with commas; what they hold is judged by the door of the import. */
function readChoices({ columns, confirmedLines, ...plain }: Partial<ImportOptions>): object {
  return {
    ...plain,
    ...(columns === undefined ? {} : { columns: columns.split(",") }),
    ...(confirmedLines === undefined
      ? {}
      : { confirmedLines: confirmedLines.split(",").map(Number) }),
  };
}

function refuseUse(terminal: Terminal, expected: string, found: string): void {
  const issue = { path: "command line", code: "unknownValue", expected, found } as const;
  writeAnswer(terminal, { ok: false, issues: [issue] });
}
