/**
 * `npm start` ends here: serves dist/ until it is told to stop.
 * PORT names the first port to try.
 */
import { fileURLToPath } from "node:url";
import { startServer } from "./start-server.ts";

const defaultPort = 4173;

/** Starts the server and returns its address. Throws a `RangeError` when PORT is no port. */
export async function main(): Promise<string> {
  const server = await startServer({
    folder: fileURLToPath(new URL("../../dist", import.meta.url)),
    port: parsePort(process.env["PORT"]),
    otherPorts: 50,
    onCspReport: (report) => console.warn("The page tried what its policy refuses:", report),
  });
  const stop = (): void => {
    void server.stop().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return server.address;
}

function parsePort(text: string | undefined): number {
  if (text === undefined || text === "") return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new RangeError(`Cannot use PORT as it must be a whole number from 0 to 65535: got ${text}`);
}
