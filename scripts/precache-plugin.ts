/**
 * After the app is built: bundles the service worker as /sw.js and writes into it the list
 * of everything that was emitted, so that one build is cached as a whole or not at all.
 *
 * The two names the worker declares, `__PRECACHE__` and `__BUILD__`, stay free names in its
 * bundle and are set by a line in front. (Vite's `define` would need the build id before the
 * worker's own code is known, and the id must change when that code changes.)
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";

export function precachePlugin(serviceWorker: string): Plugin {
  let folder = "";
  let target: string | false | string[] = false;
  return {
    name: "living-leaflet-precache",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
      target = config.build.target;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error) {
        // A build that failed early has no folder; its own error is the one to show.
        if (error || !existsSync(folder)) return;
        const emitted = listEmitted(folder);
        const worker = await bundleWorker(serviceWorker, target);
        const id = computeBuildId(folder, emitted, worker);
        writeFileSync(join(folder, "sw.js"), describePrecache(folder, emitted, id) + worker);
      },
    },
  };
}

/** Every file under the folder as a path with `/`, sorted, without the worker and source maps. */
export function listEmitted(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file).split(sep).join("/"))
    .filter((file) => file !== "sw.js" && !file.endsWith(".map"))
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();
}

/**
 * The line that goes in front of the worker: each address with the hash of its bytes, so that
 * files of two builds can never be kept as one. `index.html` is cached under the address "/".
 */
export function describePrecache(folder: string, emitted: readonly string[], id: string): string {
  const files = emitted.map((file) => ({
    url: file === "index.html" ? "/" : `/${file}`,
    integrity: `sha256-${createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("base64")}`,
  }));
  return `const __PRECACHE__=${JSON.stringify(files)},__BUILD__=${JSON.stringify(id)};\n`;
}

/** Changes when any emitted byte, any name, or the worker itself changes. */
export function computeBuildId(folder: string, emitted: readonly string[], worker: string): string {
  const hash = createHash("sha256").update(worker);
  for (const file of emitted) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}

async function bundleWorker(input: string, target: string | false | string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: { write: false, target, rolldownOptions: { input, output: { format: "iife" } } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`Cannot bundle the service worker ${input}`);
  return chunk.code;
}
