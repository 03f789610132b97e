import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Item } from "#knowledge/item.ts";
import type { Lesson } from "#knowledge/lesson.ts";
import { lessons } from "#knowledge/lessons.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { root } from "../root.mjs";

/** One item of knowledge and where it stands in the source. */
export interface CollectedItem {
  readonly item: Item<unknown>;
  /** `src/knowledge/red-signs.ts` */
  readonly file: string;
  /** The export that holds it: `redSigns`. */
  readonly exportName: string;
  /** Its key in that export; absent where the export is the item itself. */
  readonly key?: string;
}

const folder = "src/knowledge";

/** Every item that any file of the knowledge room exports, in file order and then as written. */
export async function collectItems(): Promise<readonly CollectedItem[]> {
  const names = readdirSync(join(root, folder)).filter(
    (name) => name.endsWith(".ts") && !name.includes(".test"),
  );
  const perFile = await Promise.all(names.sort().map((name) => readFile(`${folder}/${name}`)));
  return perFile.flat();
}

/**
 * What is overdue for review on a day, one line each: items, chapters of Learn, and the ruleset,
 * which counts as one.
 */
export function listOverdue(
  items: readonly CollectedItem[],
  today: string,
  chapters: readonly Pick<Lesson, "path" | "reviewAgainBy">[] = Object.values(lessons),
): string[] {
  const dated = [
    ...items.map(({ item, file }) => ({ name: `${item.id} (${file})`, by: item.reviewAgainBy })),
    ...chapters.map(({ path, reviewAgainBy }) => ({ name: `/learn/${path}`, by: reviewAgainBy })),
  ];
  const overdue = dated
    .filter(({ by }) => by < today)
    .map(({ name, by }) => `${name} was to be reviewed by ${by}`);
  const edition_day = ruleset.validUntil.slice(0, 10);
  if (edition_day >= today) return overdue;
  return [...overdue, `The ruleset ${ruleset.version} was valid until ${edition_day}`];
}

/** What an item is about, in words: its own where it has some, else its name in the source. */
export function nameItem({ item, exportName, key }: CollectedItem): string {
  if (typeof item.value === "string") return item.value;
  return key === undefined ? spell(exportName) : `${spell(exportName)}: ${spell(key)}`;
}

/** `gainIn1Day` to "gain in 1 day". */
function spell(name: string): string {
  return name.replaceAll(/([A-Z]|\d+)/gu, " $1").toLowerCase();
}

async function readFile(file: string): Promise<CollectedItem[]> {
  const exports = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  return Object.entries(exports).flatMap(([exportName, value]) => {
    if (isItem(value)) return [{ item: value, file, exportName }];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      isItem(inner) ? [{ item: inner, file, exportName, key }] : [],
    );
  });
}

function isItem(value: unknown): value is Item<unknown> {
  return (
    typeof value === "object" && value !== null && "reviewAgainBy" in value && "value" in value
  );
}
