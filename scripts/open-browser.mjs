import { spawn } from "node:child_process";

/** Opens the address where there is a browser and somebody to see it; otherwise does nothing. */
export function openBrowser(address) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || process.argv.includes("--no-open")) return;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command, ...args] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  // No opener on this machine: the address is on the screen, and that is enough.
  opener.on("error", () => {});
  opener.unref();
}
