/** Builds a small page of the journeys the way the app is built, into a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const pages = fileURLToPath(new URL("../pages/", import.meta.url));

export interface BuiltPage {
  readonly folder: string;
  remove(): void;
}

/**
 * @param script file in e2e/pages that the page runs
 * @param define names the build replaces, to make one build differ from the next
 */
export async function buildPage(
  script: string,
  { define = {}, plugins = [] }: { define?: Record<string, string>; plugins?: Plugin[] } = {},
): Promise<BuiltPage> {
  const made = mkdtempSync(join(tmpdir(), "leaflet-page-"));
  const folder = join(made, "dist");
  const remove = (): void => rmSync(made, { recursive: true, force: true });
  try {
    await build({
      configFile: false,
      logLevel: "warn",
      root: pages,
      publicDir: false,
      define,
      plugins: [fillPage(script), ...plugins],
      build: {
        outDir: folder,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(pages, "index.html") },
      },
    });
  } catch (error) {
    remove();
    throw error;
  }
  writeFileSync(join(folder, "blank.html"), "<!doctype html><title>Blank</title>");
  return { folder, remove };
}

/** One frame for all pages: only the script differs. */
function fillPage(script: string): Plugin {
  return {
    name: "journey-page",
    transformIndexHtml: { order: "pre", handler: (html) => html.replace("SCRIPT", script) },
  };
}
