/** The one door through which the page names a script for the browser to run. */

interface Policy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** Files that only our own build makes: the service worker, and workers beside the app. */
const ourScripts = /^\/(?:sw\.js|(?:[\w.-]+\/)*[\w-]+\.worker[\w.-]*(?:\?[\w&=]*)?)$/u;

let policy: Policy | undefined;

/**
 * A script's address as the browser takes it. Our security policy lets scripts be named only
 * through one Trusted Types policy, and lets that be made once.
 *
 * @throws TypeError for a script that is none of ours
 */
export function trustScript(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy("living-leaflet", { createScriptURL: onlyOurs });
  return policy === undefined ? onlyOurs(url) : policy.createScriptURL(url);
}

function onlyOurs(url: string): string {
  if (ourScripts.test(url)) return url;
  throw new TypeError(`Cannot run ${url} as it is no script of ours`);
}
