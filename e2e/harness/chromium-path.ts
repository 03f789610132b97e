/**
 * Where the browser of the journeys is, and what to say when this machine cannot run it.
 *
 * The browser comes inside an npm package, so that a machine with only Node and npm can run
 * the journeys. LL_CHROMIUM names another one.
 */
import chromium from "@sparticuz/chromium";

/** Our own switches, not the package's `args`: those turn off the web's security. */
export const chromiumArgs: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let path: Promise<string> | undefined;

/** Unpacks the browser once per process and gives its path. */
export function findChromium(): Promise<string> {
  const given = process.env["LL_CHROMIUM"];
  path ??= given ? Promise.resolve(given) : chromium.executablePath();
  return path;
}

const packageOfLibrary: readonly (readonly [RegExp, string])[] = [
  [/lib(nss3|nssutil3|nspr4|plc4|plds4|smime3|ssl3|softokn3)\.so/u, "libnss3"],
  [/libexpat\.so/u, "libexpat1"],
];

/**
 * The error to show when the browser did not start. When a library of the system is missing
 * it names the one Debian package that brings it; otherwise it is the error as it was.
 */
export function explainLaunchError(error: unknown): Error {
  const original = error instanceof Error ? error : new Error(String(error));
  const library = /(lib[\w.+-]+\.so[\w.]*): cannot open shared object file/u.exec(
    original.message,
  )?.[1];
  if (library === undefined) return original;
  const name = packageOfLibrary.find(([pattern]) => pattern.test(library))?.[1];
  const advice = name
    ? `On Debian or Ubuntu install it with: apt-get install ${name}`
    : "Install the package of your system that brings it.";
  return new Error(`Cannot start Chromium as this machine lacks ${library}. ${advice}`, {
    cause: original,
  });
}
