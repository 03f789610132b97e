/** How much a phone must fetch, from the built app. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readSource, walk } from "../scripts/read-source.mjs";

export interface AppSize {
  /** The script of the page and all it imports before it runs, in KB gz. */
  readonly firstLoad_KB: number;
  /** Everything the service worker keeps, itself included, in KB gz; fonts as they are. */
  readonly offline_KB: number;
  /** What is in the first load, largest first. */
  readonly firstLoadFiles: readonly { readonly file: string; readonly size_KB: number }[];
}

/** KB of 1000 bytes, as networks count. Throws when there is no built app in the folder. */
export function measureAppSize(
  folder = fileURLToPath(new URL("../dist", import.meta.url)),
): AppSize {
  const firstLoadFiles = listFirstLoad(folder)
    .map((file) => ({ file, size_KB: sizeOf(folder, file) }))
    .toSorted((one, other) => other.size_KB - one.size_KB);
  return {
    firstLoad_KB: sum(firstLoadFiles.map(({ size_KB }) => size_KB)),
    offline_KB: sum([...listPrecached(folder), "sw.js"].map((file) => sizeOf(folder, file))),
    firstLoadFiles,
  };
}

function listFirstLoad(folder: string): string[] {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="\/([^"]+)"/gu)].map(([, src]) => src!);
  const preloaded = [...page.matchAll(/<link rel="modulepreload"[^>]*\bhref="\/([^"]+)"/gu)];
  const found = new Set([...scripts, ...preloaded.map(([, href]) => href!)]);
  if (scripts.length === 0) throw new Error(`Cannot measure ${folder} as its page has no script`);
  // A set that grows while it is walked: imports of imports are reached too.
  for (const file of found) {
    for (const specifier of listStaticImports(join(folder, file))) {
      found.add(posix.join(posix.dirname(file), specifier));
    }
  }
  return [...found];
}

function listStaticImports(path: string): string[] {
  const { program } = readSource(path, readFileSync(path, "utf8"));
  const specifiers: string[] = [];
  walk(program, (node: { type: string; source?: { value: string } }) => {
    const isStatic = /^(?:ImportDeclaration|Export(?:All|Named)Declaration)$/u.test(node.type);
    if (isStatic && node.source) specifiers.push(node.source.value);
  });
  return specifiers;
}

function listPrecached(folder: string): string[] {
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const list = /^const __PRECACHE__=(\[[^\]]*\])/u.exec(worker)?.[1];
  if (list === undefined) throw new Error(`Cannot measure ${folder} as its worker keeps no list`);
  const files = JSON.parse(list) as readonly { readonly url: string }[];
  return files.map(({ url }) => (url === "/" ? "index.html" : url.slice(1)));
}

function sizeOf(folder: string, file: string): number {
  const bytes = readFileSync(join(folder, file));
  // A font is compressed already; nobody would send it larger.
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
