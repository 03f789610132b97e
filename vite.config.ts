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
    // Phones that no longer get updates are the ones our readers have.
    target: ["chrome80", "edge80", "firefox78", "safari14"],
    // An inlined file is a `data:` URL, which the content security policy refuses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [inWeb("index.html"), inWeb("emergency.html")],
    },
  },
});
