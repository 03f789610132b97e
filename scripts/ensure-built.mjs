/** Builds the app into dist/ when its sources changed since the last build. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const builtFrom = ["package-lock.json", "package.json", "scripts", "src", "vite.config.ts"];
const stamp = join(root, ".cache", "built-from");

/** Returns true when there is a fresh build afterwards; false when building failed. */
export function ensureBuilt() {
  const sources = hashSources();
  if (readIfThere(stamp) === sources && readIfThere(join(root, "dist", "index.html"))) return true;
  console.log("Building the app …");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) return false;
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, sources);
  return true;
}

function hashSources() {
  const hash = createHash("sha256");
  for (const file of builtFrom.flatMap(listFiles)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function listFiles(name) {
  if (statSync(join(root, name)).isFile()) return [name];
  return readdirSync(join(root, name), { recursive: true })
    .map((entry) => join(name, String(entry)))
    .filter((file) => !/\.test\.tsx?$/u.test(file) && statSync(join(root, file)).isFile())
    .toSorted();
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
