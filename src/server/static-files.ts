/**
 * The built app, read once into memory.
 *
 * The app is smaller than one photograph, and a table of known names cannot be tricked into
 * reading another file: a path that is not a key does not exist.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Present when compressing makes it smaller. */
  readonly gzipped: Uint8Array<ArrayBuffer> | undefined;
  readonly contentType: string;
  readonly etag: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * Loads every file under the folder, keyed by its address ("/assets/app-1a2b.js").
 * Throws when the folder has no index.html: then the app was not built.
 */
export function loadStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(entry));
    if (!statSync(path).isFile()) continue;
    files.set(`/${String(entry).split(sep).join("/")}`, loadStaticFile(path));
  }
  if (!files.has("/index.html")) {
    throw new Error(`Cannot serve ${folder} as it has no index.html: run \`npm run build\` first`);
  }
  return files;
}

function loadStaticFile(path: string): StaticFile {
  const body = new Uint8Array(readFileSync(path));
  const gzipped = new Uint8Array(gzipSync(body, { level: 9 }));
  return {
    body,
    gzipped: gzipped.length < body.length * 0.95 ? gzipped : undefined,
    contentType: contentTypes[extname(path)] ?? "application/octet-stream",
    etag: createHash("sha256").update(body).digest("base64url").slice(0, 22),
  };
}
