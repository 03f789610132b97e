/** The HTTP side of the app in the browser: its built files, and nothing else. */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cspReportPath, securityHeaders } from "./security-headers.ts";
import { loadStaticFiles, type StaticFile } from "./static-files.ts";

export interface ServeAppOptions {
  /** Folder of the built app, with index.html in it. */
  readonly folder: string;
  /** Told of each content security policy violation a browser reports. */
  readonly onCspReport: (report: unknown) => void;
}

/**
 * Makes the request handler that serves the built app.
 * Throws when the app is not built. Files are read once, so a new build needs a new handler.
 */
export function createServeApp({ folder, onCspReport }: ServeAppOptions): Hono {
  const files = loadStaticFiles(folder);
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  });

  app.post(cspReportPath, bodyLimit({ maxSize: 64 * 1024 }), async (context) => {
    onCspReport(parseReport(await context.req.text()));
    return context.body(null, 204);
  });

  app.all("*", (context) => {
    if (context.req.method !== "GET" && context.req.method !== "HEAD") {
      return context.text("Method not allowed", 405, { Allow: "GET, HEAD" });
    }
    const address = chooseAddress(context, files);
    const file = address === undefined ? undefined : files.get(address);
    if (address === undefined || file === undefined) return context.text("Not found", 404);
    return sendFile(context, address, file);
  });

  return app;
}

/** The key of the file to send: the file itself, or the app's page for one of its own screens. */
function chooseAddress(
  context: Context,
  files: ReadonlyMap<string, StaticFile>,
): string | undefined {
  const { path } = context.req;
  if (path === "/") return "/index.html";
  if (files.has(path)) return path;
  // A missing script must stay missing: answering it with a page breaks the app in ways that
  // are hard to read. So only a browser opening a screen gets the page.
  const lastPart = path.slice(path.lastIndexOf("/") + 1);
  const isScreen = !path.startsWith("/assets/") && !/[.%\\]/u.test(lastPart);
  const wantsPage = context.req.header("Accept")?.includes("text/html") ?? false;
  return isScreen && wantsPage ? "/index.html" : undefined;
}

function sendFile(context: Context, address: string, file: StaticFile): Response {
  // Names under /assets/ carry a hash of their content; all other names stay the same for ever.
  const isHashed = address.startsWith("/assets/");
  const canGzip = context.req.header("Accept-Encoding")?.includes("gzip") ?? false;
  const gzipped = canGzip ? file.gzipped : undefined;
  const etag = `"${file.etag}${gzipped ? "-gz" : ""}"`;

  context.header("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
  context.header("ETag", etag);
  context.header("Vary", "Accept-Encoding");
  if (context.req.header("If-None-Match") === etag) return context.body(null, 304);

  const body = gzipped ?? file.body;
  context.header("Content-Type", file.contentType);
  context.header("Content-Length", String(body.length));
  if (gzipped) context.header("Content-Encoding", "gzip");
  return context.req.method === "HEAD" ? context.body(null) : context.body(body);
}

/** A report that is not JSON is still a report. */
function parseReport(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
