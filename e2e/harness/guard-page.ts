/**
 * Watches a page for what no page of ours may do: ask another origin for anything, run into
 * the content security policy, throw.
 */
import type { BrowserContext } from "playwright-core";

export interface PageGuard {
  readonly offOriginRequests: readonly string[];
  readonly cspViolations: readonly string[];
  readonly pageErrors: readonly string[];
  /** Throws an error that lists everything seen so far; says nothing when nothing was. */
  expectClean(): void;
}

/**
 * Guards every page of the context, also those opened later and the service worker.
 * Call it before the first page is opened. Requests are noted, not stopped: routing them
 * through here would hide the service worker's.
 */
export async function guardPages(context: BrowserContext, address: string): Promise<PageGuard> {
  const { origin } = new URL(address);
  const offOriginRequests: string[] = [];
  const cspViolations: string[] = [];
  const pageErrors: string[] = [];

  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) offOriginRequests.push(url.href);
  });
  context.on("weberror", (webError) => pageErrors.push(String(webError.error())));
  context.on("console", (message) => {
    const isPolicy = /Content Security Policy|TrustedScript|TrustedHTML/u.test(message.text());
    if (isPolicy) cspViolations.push(message.text());
  });
  // The console is not enough: a page can be closed before its message arrives.
  await context.exposeBinding("reportViolationToGuard", (_source, text: string) => {
    cspViolations.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = Reflect.get(globalThis, "reportViolationToGuard") as (text: string) => void;
      report(`${event.violatedDirective} refused ${event.blockedURI || event.sample}`);
    });
  });

  return {
    offOriginRequests,
    cspViolations,
    pageErrors,
    expectClean() {
      const seen = [
        ...offOriginRequests.map((url) => `asked another origin: ${url}`),
        ...cspViolations.map((text) => `ran into the policy: ${text}`),
        ...pageErrors.map((text) => `threw: ${text}`),
      ];
      if (seen.length > 0) throw new Error(`The page is not clean. It\n- ${seen.join("\n- ")}`);
    },
  };
}
