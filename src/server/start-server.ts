/** Listens on this machine only, and can be stopped. */
import { type ServerType, serve } from "@hono/node-server";
import { createServeApp, type ServeAppOptions } from "./serve-app.ts";

export interface StartServerOptions extends ServeAppOptions {
  /** First port to try; 0 takes any free one. */
  readonly port: number;
  /** How many ports after the first to try when it is taken. */
  readonly otherPorts: number;
}

export interface RunningServer {
  readonly port: number;
  readonly address: string;
  /** Resolves when no connection is left open. */
  stop(): Promise<void>;
}

// Not `localhost`: that may mean ::1, and a service must not be reachable from the network.
const hostname = "127.0.0.1";

/**
 * Starts serving the built app.
 * Rejects when the app is not built, or when none of the ports is free.
 */
export async function startServer(options: StartServerOptions): Promise<RunningServer> {
  const app = createServeApp(options);
  const lastPort = options.port === 0 ? 0 : Math.min(options.port + options.otherPorts, 65_535);
  for (let port = options.port; port <= lastPort; port += 1) {
    const server = await listen(app.fetch, port);
    if (server) return server;
  }
  throw new Error(`Cannot find a free port between ${options.port} and ${lastPort}`);
}

/** The running server, or undefined when the port is taken. */
function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  port: number,
): Promise<RunningServer | undefined> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, (info) => {
      resolve({
        port: info.port,
        address: `http://${hostname}:${info.port}/`,
        stop: () => stop(server),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(undefined);
      else reject(error);
    });
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // A browser keeps its connections open for minutes; waiting for them is not stopping.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
