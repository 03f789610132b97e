import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "vite";
import { precachePlugin } from "./precache-plugin.ts";

const worker = `declare const __PRECACHE__: readonly string[];
declare const __BUILD__: string;
const name: string = \`leaflet-\${__BUILD__}\`;
addEventListener("install", () => void caches.open(name).then((cache) => cache.addAll([...__PRECACHE__])));
`;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leaflet-precache-"));
  mkdirSync(join(folder, "web", "public", "icons"), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, "web", name), text);
  write(
    "index.html",
    '<!doctype html><title>a</title><script type="module" src="./main.ts"></script>',
  );
  write("emergency.html", "<!doctype html><title>b</title>");
  write("main.ts", 'document.title = "leaflet";\n');
  write("sw.ts", worker);
  write("public/icons/leaf.svg", "<svg/>");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the built worker would cache, and under which build. */
async function buildAndRead(
  web = "web",
): Promise<{ files: { url: string; integrity: string }[]; id: string; code: string }> {
  const root = join(folder, web);
  const outDir = join(folder, `dist-${web}`);
  await build({
    configFile: false,
    root,
    logLevel: "error",
    plugins: [precachePlugin(join(root, "sw.ts"))],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [join(root, "index.html"), join(root, "emergency.html")] },
    },
  });
  const code = readFileSync(join(outDir, "sw.js"), "utf8");
  const head = /^const __PRECACHE__=(\[.*?\]),__BUILD__="(\w+)";\n/u.exec(code);
  return {
    files: JSON.parse(head?.[1] ?? "[]") as { url: string; integrity: string }[],
    id: head?.[2] ?? "",
    code,
  };
}

it("lists every emitted file, the page as /, and not the worker itself", async () => {
  const { files, code } = await buildAndRead();
  expect(files.map(({ url }) => url)).toEqual([
    expect.stringMatching(/^\/assets\/index-[\w-]+\.js$/u),
    "/emergency.html",
    "/icons/leaf.svg",
    "/",
  ]);
  for (const { integrity } of files) expect(integrity).toMatch(/^sha256-[\w+/]{43}=$/u);
  expect(new Set(files.map(({ integrity }) => integrity)).size).toBe(files.length);
  expect(code).not.toMatch(/^(import|export)\b/mu);
  // It must run as it is: two names declared twice would stop the worker.
  expect(() => new Script(code)).not.toThrow();
});

it("names the same build the same, and any change differently", async () => {
  const before = await buildAndRead();
  expect((await buildAndRead()).id).toBe(before.id);
  cpSync(join(folder, "web"), join(folder, "other"), { recursive: true });
  writeFileSync(join(folder, "other", "public", "icons", "leaf.svg"), "<svg></svg>");
  const withOtherIcon = await buildAndRead("other");
  expect(withOtherIcon.id).not.toBe(before.id);
  writeFileSync(join(folder, "other", "sw.ts"), `${worker}addEventListener("fetch", () => {});\n`);
  expect((await buildAndRead("other")).id).not.toBe(withOtherIcon.id);
});
