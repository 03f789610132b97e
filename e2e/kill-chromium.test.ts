/**
 * Goal G5: an entry that was shown as saved survives the death of the browser.
 *
 * Chromium is killed with all its processes at a random moment while a page saves one entry after
 * the other. Each acknowledged id has left the browser before; each must be found again.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  look,
  openDiaryPage,
  serveDiaryPage,
  withDiary,
  type ServedDiaryPage,
} from "./harness/diary-page.ts";
import { launchPersistentBrowser } from "./harness/launch-browser.ts";

const minRounds = 20;
const maxRounds = 60;
const minAcknowledged = 500;
/** When the browser dies: long enough for the saving to be in full swing, never at a fixed time. */
const life_ms = [250, 1_000] as const;

let served: ServedDiaryPage;
let folder = "";

beforeAll(async () => {
  served = await serveDiaryPage();
  folder = mkdtempSync(join(tmpdir(), "leaflet-kill-"));
});

afterAll(async () => {
  await served?.remove();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

it("loses none of at least 500 saved entries over at least 20 kills", async () => {
  const acknowledged: string[] = [];
  let rounds = 0;
  while (rounds < maxRounds && (rounds < minRounds || acknowledged.length < minAcknowledged)) {
    rounds += 1;
    const before = await saveUntilKilled(acknowledged);
    expect(before, `round ${rounds}: the page opens on what was saved`).toEqual({
      state: "ready",
      missing: 0,
    });
  }
  const { context } = await launchPersistentBrowser(folder);
  const page = await openDiaryPage(context, served.address);
  const { state, facts, unreadable } = await look(page);
  await context.close();

  const found = new Set(facts.map(({ id }) => id));
  const lost = acknowledged.filter((id) => !found.has(id));
  console.log(`${rounds} kills, ${acknowledged.length} acknowledged, ${lost.length} lost`);
  expect(lost).toEqual([]);
  expect({ state, unreadable }).toEqual({ state: "ready", unreadable: [] });
  expect(rounds).toBeGreaterThanOrEqual(minRounds);
  expect(acknowledged.length).toBeGreaterThanOrEqual(minAcknowledged);
}, 180_000);

/** One life of the browser: look at what is there, save until death; all acknowledged ids are noted. */
async function saveUntilKilled(acknowledged: string[]) {
  const { context, pid } = await launchPersistentBrowser(folder);
  await context.exposeBinding("acknowledge", (_source, id: string) => {
    acknowledged.push(id);
  });
  const known = acknowledged.length;
  const page = await openDiaryPage(context, served.address);
  const { state, facts } = await look(page);
  const found = new Set(facts.map(({ id }) => id));
  const missing = acknowledged.slice(0, known).filter((id) => !found.has(id)).length;

  const saving = withDiary(
    page,
    async ({ diary }) => {
      const acknowledge = Reflect.get(globalThis, "acknowledge") as (id: string) => Promise<void>;
      for (;;) {
        const fact = diary.newFact("symptomNote", { text: "A line in the diary. ".repeat(10) });
        const result = await diary.save([fact]);
        if (result.ok) await acknowledge(fact.id);
      }
    },
    undefined,
  );
  const died = saving.catch(() => undefined);
  const [min, max] = life_ms;
  await new Promise((resolve) => setTimeout(resolve, min + Math.random() * (max - min)));
  await killAll(context, pid);
  await died;
  return { state, missing };
}

/** Kills the browser's process and its children, as a battery would, and waits for them to go. */
async function killAll(context: BrowserContext, pid: number): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once("close", () => resolve()));
  for (const one of listFamily(pid)) kill(one);
  await closed;
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    // A child may have followed its parent already.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** The process and all that descend from it, the eldest first; only itself where there is no /proc. */
function listFamily(pid: number): number[] {
  const family = [pid];
  for (const [child, parent] of listParents())
    if (parent === pid) family.push(...listFamily(child));
  return family;
}

function listParents(): [child: number, parent: number][] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name): [number, number][] => {
        try {
          const stat = readFileSync(`/proc/${name}/stat`, "utf8");
          return [[Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])]];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}
