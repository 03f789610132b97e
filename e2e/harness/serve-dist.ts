/** The real server, in this process, on a free port, with an off switch. */
import { fileURLToPath } from "node:url";
import { startServer } from "../../src/server/start-server.ts";

export interface ServedApp {
  /** The address with a slash at the end; stays the same over stop and restart. */
  readonly address: string;
  /** Every policy violation a browser has reported so far. */
  readonly cspReports: readonly unknown[];
  /** Closes the port and every connection: to the page, the network is gone. */
  stop(): Promise<void>;
  /** Serves again on the same port, reading the folder anew. */
  restart(): Promise<void>;
}

/** Serves a built app, dist/ unless told otherwise. Rejects when it is not built. */
export async function serveDist(
  folder = fileURLToPath(new URL("../../dist", import.meta.url)),
): Promise<ServedApp> {
  const cspReports: unknown[] = [];
  const options = { folder, onCspReport: (report: unknown) => cspReports.push(report) };
  let server = await startServer({ ...options, port: 0, otherPorts: 0 });
  let isRunning = true;
  const { port, address } = server;
  return {
    address,
    cspReports,
    async stop() {
      if (isRunning) await server.stop();
      isRunning = false;
    },
    async restart() {
      if (isRunning) await server.stop();
      server = await startServer({ ...options, port, otherPorts: 0 });
      isRunning = true;
    },
  };
}
