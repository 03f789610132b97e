/** What a browser shows of the heart, measured on the page and compared with the simulation. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeLeakArea_cm2 } from "#heart/leaking-orifice.ts";
import { heartPresets, type PresetName } from "#heart/presets.ts";
import { buildPage, type BuiltPage } from "./harness/build-page.ts";
import { launchBrowser } from "./harness/launch-browser.ts";
import { serveDist, type ServedApp } from "./harness/serve-dist.ts";
import type { HeartPage } from "./pages/heart-page.ts";

declare const heartPage: HeartPage;

const presets = ["healthy", "moderate", "severeDecompensated", "acuteSevere", "afterClip"] as const;
const shares = [0, 0.06, 0.13, 0.22, 0.35, 0.5, 0.62, 0.8, 0.95];

let built: BuiltPage;
let served: ServedApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  built = await buildPage("heart-page.ts");
  served = await serveDist(built.folder);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(served.address);
  await page.waitForFunction("'heartPage' in globalThis");
  await page.evaluate(() => {
    heartPage.add(342, true);
    heartPage.draw(0, "healthy", 0);
  });
  // What draws is fetched; from here on each drawing stands at once.
  await page.locator('[data-part="leftVentricle"][d]').waitFor({ state: "attached" });
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  built?.remove();
});

const looks = new Map<string, ReturnType<typeof measure>>();

/** Each moment is drawn and measured once. */
function look(preset: PresetName, share: number): ReturnType<typeof measure> {
  const key = `${preset} ${share}`;
  const known = looks.get(key) ?? measure(preset, share);
  looks.set(key, known);
  return known;
}

/** Draws, and measures on the page what stands there: areas by walking along the outlines. */
function measure(preset: PresetName, share: number) {
  return page.evaluate(
    ([name, when]) => {
      const moment = heartPage.draw(0, name, when);
      const part = (of: string): SVGPathElement =>
        document.querySelector<SVGPathElement>(`[data-part="${of}"]`)!;
      const walk = (path: SVGPathElement): DOMPoint[] => {
        const length = path.getTotalLength();
        return Array.from({ length: 200 }, (_, i) => path.getPointAtLength((i / 200) * length));
      };
      const areaOf = (of: string): number => {
        const points = walk(part(of));
        const sum = points.reduce((total, { x, y }, i) => {
          const next = points[(i + 1) % points.length]!;
          return total + x * next.y - next.x * y;
        }, 0);
        return Math.abs(sum) / 2;
      };
      // Each leaflet is one line, from its hinge to its tip.
      const [long, short] = [
        ...part("mitral")
          .getAttribute("d")!
          .matchAll(/M[^M]*/gu),
      ].map(([leaflet]) => {
        const [x = Number.NaN, y = Number.NaN] = leaflet.trim().split(" ").slice(-2).map(Number);
        return { x, y };
      });
      const leaflets = document.querySelectorAll('[data-part="mitral"]');
      const thickness = Number.parseFloat(getComputedStyle([...leaflets].at(-1)!).strokeWidth);
      const box = document.querySelector(".living-heart > svg")!.getBoundingClientRect();
      const drawn = document.querySelector('[data-part="heart"]')!.getBoundingClientRect();
      return {
        moment,
        areas: {
          leftVentricle: areaOf("leftVentricle"),
          leftAtrium: areaOf("leftAtrium"),
          rightVentricle: areaOf("rightVentricle"),
          rightAtrium: areaOf("rightAtrium"),
        },
        gap: Math.hypot(long!.x - short!.x, long!.y - short!.y) - thickness,
        hasJet: getComputedStyle(part("jetCone")).visibility === "visible",
        wall: Number.parseFloat(part("leftVentricleWall").getAttribute("stroke-width")!) / 2,
        leavesPicture: Math.max(
          box.left - drawn.left,
          drawn.right - box.right,
          box.top - drawn.top,
          drawn.bottom - box.bottom,
        ),
      };
    },
    [preset, share] as const,
  );
}

describe.each(presets)("the heart on the page: %s", (preset) => {
  it("has areas in one ratio to the volumes, within 2 %", async () => {
    const ratios: number[] = [];
    for (const share of shares) {
      const { moment, areas } = await look(preset, share);
      for (const chamber of Object.keys(areas) as (keyof typeof areas)[]) {
        ratios.push(areas[chamber] / moment[`${chamber}_mL`] ** (2 / 3));
      }
    }
    expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.02);
  });

  it("shows the hole at the scale of the heart, and a jet when it leaks", async () => {
    const heart = heartPresets[preset];
    for (const share of shares) {
      const { moment, gap, hasJet } = await look(preset, share);
      expect(hasJet).toBe(moment.mitralLeak_mLs > 0);
      if (moment.mitral_mLs > 0) continue;
      // Twenty units to a centimetre; a path is written to a tenth of a unit.
      const hole_cm2 = computeLeakArea_cm2(
        heart.mitralLeakArea_cm2,
        heart.mitralLeakVolumeGain_perMl,
        moment.leftVentricle_mL,
        heart.mitralLeakReferenceVolume_mL,
        moment.leakShare,
      );
      const width_cm = 2 * Math.sqrt(hole_cm2 / Math.PI);
      expect(Math.abs(gap - 20 * width_cm)).toBeLessThan(0.02 * 20 * width_cm + 0.2);
    }
  });

  it("has a thicker wall at the end of the squeeze, and stays in its picture", async () => {
    const full = await look(preset, 0.13);
    const empty = await look(preset, 0.62);
    expect(empty.wall).toBeGreaterThan(1.1 * full.wall);
    for (const { leavesPicture } of [full, empty]) expect(leavesPicture).toBeLessThan(2);
  });
});

it("has a text in place of the picture", async () => {
  await page.getByRole("img", { name: "heart0" }).waitFor();
});
