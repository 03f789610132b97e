/**
 * Checks every door of the house: each import of each file under src/ against rooms.mjs,
 * and the core's sources for clocks and chance. Exit 1 with one line for each refusal.
 *
 * Why not only a linter: a linter can be silenced in a comment and goes green when it sees no
 * files (dependency-cruiser with TypeScript 7 does). This check resolves paths, counts
 * type-only edges, and refuses to be happy about zero files.
 *
 * Usage: node scripts/doors.mjs [folder that holds src/]
 */
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { roomNames, rooms } from "../rooms.mjs";
import { findImpurity } from "./find-impurity.mjs";
import { readSource } from "./read-source.mjs";

const root = resolve(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
const sourceFolder = join(root, "src");
const isTest = (file) => /\.test(-support)?\.tsx?$/u.test(file);
const isBuiltin = (name) => name.startsWith("node:") || builtinModules.includes(name);

const files = readdirSync(sourceFolder, { recursive: true })
  .map(String)
  .filter((file) => /\.(tsx?|mts|cts|jsx?|mjs|cjs)$/u.test(file));
const refusals = files.flatMap(checkFile);

if (files.length === 0) refusals.push("doors: no files under src/, so nothing was checked");
for (const refusal of refusals) console.error(refusal);
console.log(`doors: ${files.length} files, ${refusals.length} refused`);
process.exit(refusals.length > 0 ? 1 : 0);

function checkFile(file) {
  const room = file.split(sep)[0];
  const at = (line) => `src/${file.split(sep).join("/")}:${line}`;
  if (!(room in rooms))
    return [`${at(1)} stands in no room; the rooms are ${roomNames.join(", ")}`];
  const path = join(sourceFolder, file);
  const source = readSource(path, readFileSync(path, "utf8"));
  const refused = source.edges.flatMap(({ specifier, line }) => {
    const why = refuseEdge(room, path, specifier);
    return why ? [`${at(line)} ${why}`] : [];
  });
  if (!rooms[room].core || isTest(file)) return refused;
  return [...refused, ...findImpurity(source).map(({ line, message }) => `${at(line)} ${message}`)];
}

/** Why this file may not look there, or undefined when it may. */
function refuseEdge(room, path, specifier) {
  const { core, node, packages, mayLookInto, why } = rooms[room];
  if (specifier === undefined) {
    return core ? "imports a name it computes; the core's doors must be readable" : undefined;
  }
  if (specifier.startsWith("#")) {
    const target = specifier.slice(1).split("/")[0];
    if (target === room || mayLookInto.includes(target)) return undefined;
    return `${room} may not look into ${target} ("${specifier}"): ${why}`;
  }
  if (specifier.startsWith(".") || specifier.startsWith("/")) {
    const inside = relative(sourceFolder, resolve(dirname(path), specifier)).split(sep)[0];
    if (inside === room) return undefined;
    return `"${specifier}" leaves the room ${room} by a relative path; use #room/file.ts`;
  }
  if (isTest(path)) return undefined;
  if (isBuiltin(specifier))
    return node ? undefined : `${room} runs where there is no Node ("${specifier}")`;
  if (packages === "any") return undefined;
  if (packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)))
    return undefined;
  return `${room} may not import "${specifier}"; allowed: ${packages.join(", ") || "no package"}`;
}
