import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Parsed } from "#record/issue.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Load a file, or standard input when the name is "-" or absent.
 *
 * Stops reading just past the limit: what is too large is refused by whoever judges the bytes,
 * and a pipe that never ends is not followed.
 */
export async function loadBytes(
  terminal: Terminal,
  file: string | undefined,
  limit_bytes: number,
): Promise<Parsed<Uint8Array>> {
  const isStandardInput = file === undefined || file === "-";
  if (isStandardInput && terminal.input.isTTY === true) {
    return refuse("a FILE, or input on standard input", "neither");
  }
  try {
    const stream = isStandardInput ? terminal.input : createReadStream(file);
    return { ok: true, value: await loadUpTo(stream, limit_bytes) };
  } catch (error) {
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    return refuse("a file that can be read", `${JSON.stringify(file ?? "-")} (${code})`);
  }
}

async function loadUpTo(stream: Readable, limit_bytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit_bytes) break;
  }
  return Buffer.concat(chunks);
}

function refuse(expected: string, found: string): Parsed<Uint8Array> {
  return { ok: false, issues: [{ path: "", code: "missing", expected, found }] };
}
