import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { emergencyPagePlugin } from "./scripts/emergency-page-plugin.ts";
import { precachePlugin } from "./scripts/precache-plugin.ts";

const inWeb = (path: string): string => fileURLToPath(new URL(`src/web/${path}`, import.meta.url));

export default defineConfig({
  root: inWeb(""),
  cacheDir: fileURLToPath(new URL(".cache/vite", import.meta.url)),
  plugins: [emergencyPagePlugin(), precachePlugin(inWeb("sw/service-worker.ts"))],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: fileURLToPath(new URL("dist", import.meta.url)),
    emptyOutDir: true,
    // Phones that no longer get updates are the ones our readers have. Older than these the app
    // does not run, as it uses cascade layers, `at`, `hasOwn` and `findLast`; the emergency page does.
    target: ["chrome99", "edge99", "firefox104", "safari15.4"],
    // An inlined file is a `data:` URL, which the content security policy refuses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [inWeb("index.html"), inWeb("emergency.html")],
    },
  },
});
