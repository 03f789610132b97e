import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServeApp } from "./serve-app.ts";
import { startServer } from "./start-server.ts";

const page = { headers: { Accept: "text/html,*/*" } };
const script = "export const leaflet = 1;\n".repeat(200);
const reports: unknown[] = [];
let folder = "";
let app: ReturnType<typeof createServeApp>;

beforeAll(() => {
  const outside = mkdtempSync(join(tmpdir(), "leaflet-serve-"));
  folder = join(outside, "dist");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(outside, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>app</title>");
  writeFileSync(join(folder, "emergency.html"), "<!doctype html><title>emergency</title>");
  writeFileSync(join(folder, "sw.js"), "self;");
  writeFileSync(join(folder, "manifest.webmanifest"), "{}");
  writeFileSync(join(folder, "assets", "app-1a2b.js"), script);
  writeFileSync(join(folder, "assets", "font-3c4d.woff2"), "font");
  app = createServeApp({ folder, onCspReport: (report) => reports.push(report) });
});

afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

describe("files", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/index.html", "text/html; charset=utf-8", "no-cache"],
    ["/emergency.html", "text/html; charset=utf-8", "no-cache"],
    ["/sw.js", "text/javascript; charset=utf-8", "no-cache"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8", "no-cache"],
    [
      "/assets/app-1a2b.js",
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ],
    ["/assets/font-3c4d.woff2", "font/woff2", "public, max-age=31536000, immutable"],
  ])("%s is sent as %s, %s", async (address, contentType, cacheControl) => {
    const response = await app.request(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(contentType);
    expect(response.headers.get("Cache-Control")).toBe(cacheControl);
  });

  it("answers HEAD without a body", async () => {
    const response = await app.request("/", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  it("compresses only when asked, and says 304 when nothing changed", async () => {
    const headers = { "Accept-Encoding": "gzip" };
    const plain = await app.request("/assets/app-1a2b.js");
    expect(await plain.text()).toBe(script);
    const small = await app.request("/assets/app-1a2b.js", { headers });
    expect(small.headers.get("Content-Encoding")).toBe("gzip");
    expect(Number(small.headers.get("Content-Length"))).toBeLessThan(200);
    const etag = small.headers.get("ETag") ?? "";
    const again = await app.request("/assets/app-1a2b.js", {
      headers: { ...headers, "If-None-Match": etag },
    });
    expect(again.status).toBe(304);
  });
});

describe("what is not there", () => {
  it.each(["/diary", "/diary/2026-11-23", "/plan"])(
    "%s is a screen of the app",
    async (address) => {
      const response = await app.request(address, page);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("<title>app</title>");
    },
  );

  it.each([
    "/assets/gone-9f.js",
    "/assets/gone",
    "/gone.js",
    "/gone.html",
    "/.env",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/%00",
    "/%E0%A4%A",
    "//secret.txt",
  ])("%s is not found, also for a page", async (address) => {
    const response = await app.request(`http://127.0.0.1${address}`, page);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("Not found");
  });

  it("does not send the page to a script that asks for a screen", async () => {
    expect((await app.request("/diary", { headers: { Accept: "*/*" } })).status).toBe(404);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("refuses %s", async (method) => {
    const response = await app.request("/", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
  });

  it("cannot be made from a folder that is not built", () => {
    expect(() => createServeApp({ folder: join(folder, "assets"), onCspReport: () => {} })).toThrow(
      /has no index\.html/u,
    );
  });
});

describe("security", () => {
  it.each(["/", "/assets/app-1a2b.js", "/gone.js"])("%s carries every header", async (address) => {
    const { headers } = await app.request(address);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  });

  it("takes violation reports, also broken ones, up to a size", async () => {
    const send = (body: string) => app.request("/csp-report", { method: "POST", body });
    expect((await send('{"csp-report":{}}')).status).toBe(204);
    expect((await send("{")).status).toBe(204);
    expect((await send("x".repeat(100_000))).status).toBe(413);
    expect(reports).toEqual([{ "csp-report": {} }, "{"]);
  });
});

describe("the port", () => {
  const options = { otherPorts: 5, onCspReport: () => {} };

  it("is the next one when the first is taken", async () => {
    const first = await startServer({ ...options, folder, port: 0 });
    const second = await startServer({ ...options, folder, port: first.port });
    try {
      expect(second.port).toBeGreaterThan(first.port);
      expect((await fetch(second.address)).status).toBe(200);
    } finally {
      await Promise.all([first.stop(), second.stop()]);
    }
  });

  it("must be free", async () => {
    const first = await startServer({ ...options, folder, port: 0 });
    const again = startServer({ ...options, otherPorts: 0, folder, port: first.port });
    await expect(again).rejects.toThrow(/Cannot find a free port/u);
    await first.stop();
  });
});
