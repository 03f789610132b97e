import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Issue } from "#record/issue.ts";
import type { CliCall, CliOutput } from "./warm-cli.test-support.ts";

/** What the command line said and how it ended. */
export interface CliRun {
  readonly code: number | null;
  /** The one document on standard output. */
  readonly document: unknown;
  readonly stderr: string;
}

const command = join(import.meta.dirname, "..", "..", "bin", "living-leaflet.mjs");

/**
 * Run `bin/living-leaflet.mjs` as a person would, in a process of its own.
 *
 * Reading all sources takes a second each time; `runCli` says the same in milliseconds, and
 * `real-process.test.ts` holds the two against each other.
 */
export function spawnCli(args: readonly string[], input: string | Uint8Array = ""): CliRun {
  const run = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  return { code: run.status, document: JSON.parse(run.stdout), stderr: run.stderr };
}

/** Run the command line with the given standard input, in a thread that has read its sources. */
export function runCli(args: readonly string[], input: string | Uint8Array = ""): CliRun {
  const { code, stdout, stderr } = ask({ args, input });
  return { code, document: JSON.parse(stdout), stderr };
}

let warm: ReturnType<typeof startWarmCli> | undefined;

function ask(call: CliCall): CliOutput {
  warm ??= startWarmCli();
  Atomics.store(warm.answered, 0, 0);
  warm.port.postMessage(call);
  Atomics.wait(warm.answered, 0, 0, 60_000);
  const received = receiveMessageOnPort(warm.port) as { message: CliOutput } | undefined;
  if (received === undefined) {
    throw new Error(`The command line did not answer: ${call.args.join(" ")}`);
  }
  return received.message;
}

/** The thread answers while this one stands still, so that a call looks like a plain function. */
function startWarmCli() {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(join(import.meta.dirname, "start-warm-cli.test-support.mjs"), {
    workerData: { port: port2, answered },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  port.unref();
  return { port, answered };
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
