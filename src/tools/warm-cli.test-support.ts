/** The command line in a thread: its sources are read once, then it answers call after call. */
import { Readable } from "node:stream";
import { workerData, type MessagePort } from "node:worker_threads";
import { runCommandLine } from "./command-line.ts";

export interface CliCall {
  readonly args: readonly string[];
  readonly input: string | Uint8Array;
}

export interface CliOutput {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const { port, answered } = workerData as { port: MessagePort; answered: Int32Array };

port.on("message", (call: CliCall) => {
  void run(call).then((output) => {
    port.postMessage(output);
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  });
});

async function run({ args, input }: CliCall): Promise<CliOutput> {
  const output = { code: 0, stdout: "", stderr: "" };
  await runCommandLine(args, {
    input: Readable.from([Buffer.from(input)], { objectMode: false }),
    writeOut: (text) => {
      output.stdout += text;
    },
    writeError: (text) => {
      output.stderr += text;
    },
    setExitCode: (code) => {
      output.code = code;
    },
  });
  return output;
}
