/**
 * A copy of the house's rules with sources of its own, so that a wrong file can be planted
 * and refused without ever touching src/.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rules = [
  "package.json",
  "rooms.mjs",
  "tsconfig.json",
  "tsconfig",
  ".oxlintrc.json",
  "scripts",
];

export type Gate = "doors" | "lint" | "types" | "fresh";

export interface Verdict {
  readonly passed: boolean;
  readonly output: string;
}

export interface House {
  readonly folder: string;
  /** Writes the files, runs the gate over the whole house, and takes the files away again. */
  judge(gate: Gate, planted: Readonly<Record<string, string>>): Verdict;
  remove(): void;
}

const commands: Readonly<Record<Gate, readonly string[]>> = {
  doors: ["scripts/doors.mjs"],
  lint: ["node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings", "src"],
  types: ["node_modules/typescript/bin/tsc", "-b", ...sourceProjects()],
  fresh: ["scripts/generate-house.mjs", "--check"],
};

/** Builds a house in a temporary folder with these clean sources in it. */
export function buildHouse(sources: Readonly<Record<string, string>>): House {
  const folder = mkdtempSync(join(tmpdir(), "leaflet-house-"));
  for (const name of rules) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  write(folder, sources);
  return {
    folder,
    judge(gate, planted) {
      write(folder, planted);
      try {
        const run = spawnSync(process.execPath, [...commands[gate]], {
          cwd: folder,
          encoding: "utf8",
        });
        return { passed: run.status === 0, output: `${run.stdout}${run.stderr}` };
      } finally {
        for (const name of Object.keys(planted)) rmSync(join(folder, name));
        write(folder, sources);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The projects under src/ only: the copy has no journeys and no benchmarks to check. */
function sourceProjects(): string[] {
  const names = ["units", "heart", "record", "knowledge", "care", "words", "papers", "fhir"];
  return [...names, "core-tests", "web"].map((name) => `tsconfig/${name}.json`);
}
