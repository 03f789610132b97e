import { writeSync } from "node:fs";
import type { Readable } from "node:stream";

/** What a command reads from, writes to and ends with. */
export interface Terminal {
  /** Standard input; `isTTY` when a person would have to type it. */
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** 0 unless told. */
  readonly setExitCode: (code: number) => void;
}

export const processTerminal: Terminal = {
  // Asked for only when read: standard input that nobody needs is not opened.
  get input() {
    return process.stdin;
  },
  writeOut: (text) => writeAll(1, text),
  writeError: (text) => writeAll(2, text),
  setExitCode: (code) => {
    process.exitCode = code;
  },
};

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
