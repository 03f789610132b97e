/** The core as it is shipped: built like the app, then run here. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Bench } from "tinybench";
import { build, type Rolldown } from "vite";
import type * as shippedCore from "./core-entry.ts";

export interface CoreCost {
  readonly yearChart_perSecond: number;
  readonly smallChart_perSecond: number;
  readonly foldYear_ms: number;
  readonly importLines_s: number;
  readonly checkLongList_ms: number;
  readonly checkUnknownList_ms: number;
  readonly letter_ms: number;
}

export const importedLines = 200_000;

/** CPU time of this process [ms]: other work on the machine does not count. */
function cpu_ms(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Throws when the fixed inputs do not decide as they should: a fast wrong answer is no answer. */
export async function measureCore(): Promise<CoreCost> {
  const core = await loadShippedCore();
  const year = core.makeYearFacts();
  const yearChart = core.foldChart(year);
  const smallChart = core.foldChart(core.makeSmallFacts());
  const decideYear = () => core.decideTriage(yearChart, core.benchNow_ms);
  const decideSmall = () => core.decideTriage(smallChart, core.benchNow_ms);
  expectKind(decideYear().kind, "carryOn");
  expectKind(decideSmall().kind, "today");
  const checkLong = () => core.checkMedicines({ medicines: core.makeLongList() }, core.benchDay);
  const checkUnknown = () =>
    core.checkMedicines({ medicines: core.makeUnknownList() }, core.benchDay);
  expectKind(checkLong().kind, "askBefore");
  expectKind(checkUnknown().kind, "cannotTell");
  return {
    checkLongList_ms: await measure_ms(checkLong, 10),
    checkUnknownList_ms: await measure_ms(checkUnknown, 10),
    yearChart_perSecond: 1_000 / (await measure_ms(decideYear, 1_000)),
    smallChart_perSecond: 1_000 / (await measure_ms(decideSmall, 1_000)),
    foldYear_ms: await measure_ms(() => core.foldChart(year), 10),
    importLines_s: importFile(core),
    letter_ms: await measureLetter(core),
  };
}

/** CPU time of one call [ms], the median of batches, after warming up. */
async function measure_ms(work: () => unknown, batch: number): Promise<number> {
  const bench = new Bench({ now: cpu_ms, time: 1_000, warmupTime: 500 });
  bench.add("batch", () => {
    for (let index = 0; index < batch; index += 1) work();
  });
  const [task] = await bench.run();
  const { result } = task!;
  if (result.state !== "completed") throw new Error(`Cannot measure: the task ${result.state}`);
  return result.latency.p50 / batch;
}

/** A letter of two pages, as it is usual. */
async function measureLetter({ readLetter }: ShippedCore): Promise<number> {
  const paragraph = `Left ventricle: LVEDD 54 mm, LVESD 34 mm. LVEF 64 % (biplane Simpson).
Left atrium: mildly dilated. LA volume index 42 mL/m2.
Mitral valve: P2 prolapse. Severe mitral regurgitation, EROA 0.42 cm2 (previously 0.35 cm2).
Tricuspid valve: mild tricuspid regurgitation. TR Vmax 2.8 m/s. RVSP 36 mmHg.\n\n`;
  const letter = paragraph.repeat(10);
  expectKind(readLetter(letter, "2026-11-25").kind, "read");
  return measure_ms(() => readLetter(letter, "2026-11-25"), 1);
}

function importFile({ previewImport }: ShippedCore): number {
  const lines = Array.from({ length: importedLines - 1 }, (_, index) => {
    const at = new Date(Date.parse("2020-01-01T00:00:00Z") + index * 17 * 60_000).toISOString();
    const moment = at.slice(0, 16).replace("T", " ");
    return `${moment},${110 + (index % 60)},${60 + (index % 30)},${55 + (index % 40)}`;
  });
  const text = `Date,Sys,Dia,Pulse\n${lines.join("\n")}`;
  const start_ms = cpu_ms();
  const preview = previewImport(
    text,
    { now_ms: Date.parse("2026-11-22T08:00:00Z"), zone: "Europe/Zurich", known: [] },
    { columns: ["date", "systolic", "diastolic", "pulse"] },
  );
  const elapsed_s = (cpu_ms() - start_ms) / 1_000;
  expectKind(preview.kind, "ready");
  return elapsed_s;
}

function expectKind(kind: string, expected: string): void {
  if (kind !== expected) throw new Error(`Cannot measure: expected ${expected}, got ${kind}`);
}

type ShippedCore = typeof shippedCore;

async function loadShippedCore(): Promise<ShippedCore> {
  const folder = fileURLToPath(new URL("../.cache/bench/", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2023",
      lib: {
        entry: fileURLToPath(new URL("core-entry.ts", import.meta.url)),
        formats: ["es"],
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const file = `${folder}core.mjs`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, outputs[0]!.output[0].code);
  return (await import(pathToFileURL(file).href)) as ShippedCore;
}
