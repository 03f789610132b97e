/** Starts the real Chromium of the journeys. */
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { chromiumArgs, explainLaunchError, findChromium } from "./chromium-path.ts";

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** A browser without a past. Close it when done; make a context for each journey. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  try {
    return await chromium.launch({ executablePath, args: [...chromiumArgs] });
  } catch (error) {
    throw explainLaunchError(error);
  }
}

export interface PersistentBrowser {
  readonly context: BrowserContext;
  /** The browser's main process: killing it with SIGKILL is a phone whose battery died. */
  readonly pid: number;
}

/** A browser that keeps what it stored in the folder, also when its process is killed. */
export async function launchPersistentBrowser(
  userDataFolder: string,
  options: ContextOptions = {},
): Promise<PersistentBrowser> {
  const executablePath = await findChromium();
  try {
    const context = await chromium.launchPersistentContext(userDataFolder, {
      ...options,
      executablePath,
      args: [...chromiumArgs],
    });
    return { context, pid: await findBrowserPid(context) };
  } catch (error) {
    throw explainLaunchError(error);
  }
}

/** Playwright does not tell the process of a persistent context; the browser itself does. */
async function findBrowserPid(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error("Cannot find the browser's process as the context has no browser");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pid = processInfo.find(({ type }) => type === "browser")?.id;
  if (pid === undefined) throw new Error("Cannot find the browser's process in its own list");
  return pid;
}
