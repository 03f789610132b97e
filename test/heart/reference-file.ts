import { join } from "node:path";
import { root } from "../../scripts/root.mjs";
import type { ReferenceRun } from "./run-reference.ts";

/** One line a heart, so that a difference reads as "this heart changed". */
export const referenceFile = join(root, "test/heart/references.tsv");

export function writeReferences(runs: ReadonlyMap<string, ReferenceRun>): string {
  const [first] = runs.values();
  const names = Object.keys(first ?? {});
  const lines = [...runs].map(([name, run]) =>
    [name, ...names.map((measure) => run[measure]!.toFixed(2))].join("\t"),
  );
  return `${[["heart", ...names].join("\t"), ...lines].join("\n")}\n`;
}

/** @throws RangeError when a line has not as many numbers as the head has names. */
export function readReferences(text: string): Map<string, ReferenceRun> {
  const [head, ...lines] = text.trimEnd().split("\n");
  const names = head!.split("\t").slice(1);
  return new Map(
    lines.map((line) => {
      const [name, ...values] = line.split("\t");
      if (values.length !== names.length) {
        throw new RangeError(
          `Cannot read the reference of "${name}": expected ${names.length} numbers, got ${values.length}`,
        );
      }
      return [name!, Object.fromEntries(names.map((measure, i) => [measure, Number(values[i])]))];
    }),
  );
}

/** Numbers of a run that are further from the kept ones than rounding and 0.1 % explain. */
export function findDifferences(kept: ReferenceRun, run: ReferenceRun): string[] {
  return Object.entries(run).flatMap(([measure, value]) => {
    const was = kept[measure] ?? Number.NaN;
    const isSame = Math.abs(value - was) <= 0.02 + 0.001 * Math.abs(was);
    return isSame ? [] : [`${measure} was ${was}, is ${value.toFixed(2)}`];
  });
}
