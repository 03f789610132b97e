/**
 * Installs the packages of the lockfile when they are not all there. Uses Node's built-ins
 * only, because it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Runs `npm ci` if needed. Exits with npm's own exit code when that fails. */
export function ensureInstalled() {
  const reason = whyInstall();
  if (reason === undefined) return;
  console.log(`Installing packages (${reason}) …`);
  const { status, error } = runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (error) throw error;
  if (status !== 0) {
    console.error("Cannot install the packages: see npm's message above. Is the network there?");
    process.exit(status ?? 1);
  }
}

/**
 * Why the packages must be installed, or undefined when they are as the lockfile says.
 *
 * npm itself writes what it installed into node_modules/.package-lock.json, as the last thing
 * it does. Comparing with that is truer than a stamp of our own: it also sees a lockfile that
 * changed by `git pull` and accepts what a plain `npm install` put there.
 */
function whyInstall() {
  const wanted = readPackages(join(root, "package-lock.json"));
  if (wanted === undefined) throw new Error("Cannot install as package-lock.json is missing");
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (installed === undefined) return "none are installed yet";
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    // Optional packages are for other machines: which ones belong here only npm knows.
    if (path === "" || optional) continue;
    if (installed[path]?.version !== version)
      return `${path.replace(/^node_modules\//u, "")} changed`;
  }
  return undefined;
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function runNpm(args) {
  const options = { cwd: root, stdio: "inherit" };
  const npm = process.env.npm_execpath;
  // Under `npm start` npm names its own file; that works on Windows too, where npm is a .cmd.
  if (npm?.endsWith(".js")) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
