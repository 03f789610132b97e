import { triageRules } from "#care/triage/triage-rules.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { nameItem, type CollectedItem } from "./collect-items.ts";
import { describeChange } from "./describe-change.ts";
import { findItemUses } from "./find-item-uses.ts";
import { madeFrom, page, table } from "./markdown.ts";
import { listSources, nameSources } from "./name-sources.ts";

/** Items whose rules need weeks of entries; the rules come with Watch. */
const toCome = "src/knowledge/slow-worsening.ts";
/** Items no decision rests on: the heart of Learn shows them, each taken by its id. */
const shownInLearn: readonly string[] = [
  "src/knowledge/treatments.ts",
  "src/knowledge/uneven-beat.ts",
];

/** The page that lists everything we hold to be so in medicine. */
export function writeItemsPage(items: readonly CollectedItem[]): string {
  const files = [...new Set(items.map(({ file }) => file))];
  const signedOff = items.filter(({ item }) => item.reviewed.clinician).length;
  return page([
    madeFrom("src/knowledge"),
    "# Every clinical item",
    `${items.length} items, rules version ${ruleset.version}, valid until ${ruleset.validUntil.slice(0, 10)}. ` +
      `${signedOff} of them are signed off by a clinician.`,
    "A number, a sign or a limit stands in `src/knowledge` once, with its source and its review. " +
      'Past the day in the last column the check fails and nothing says "carry on" any more. ' +
      "Strength says how we checked: `read in the source`, `read in a secondary page`, or " +
      "`our own rule, drawn from the source`.",
    ...files.flatMap((file) => writeFile(file, items)),
    "## Sources",
    listSources(items.flatMap(({ item }) => item.source)),
  ]);
}

/** Items that no rule, no decision and no sentence uses, and that are not announced as to come. */
export function listUnused(items: readonly CollectedItem[]): string[] {
  return items
    .filter((one) => one.file !== toCome && describeUse(one) === "")
    .map(({ item, file }) => `${item.id} (${file})`);
}

function writeFile(file: string, items: readonly CollectedItem[]): (string | readonly string[])[] {
  const rows = items
    .filter((one) => one.file === file)
    .map((one) => {
      const { item } = one;
      const { who, on, clinician } = item.reviewed;
      return [
        item.id,
        nameItem(one),
        describeValue(item.value, item.unit),
        nameSources(item.source),
        item.section,
        item.strength,
        describeUse(one) || "to come with Watch",
        `${who}, ${on}; clinician: ${clinician ? "yes" : "no"}`,
        item.reviewAgainBy,
      ];
    });
  const name = file.split("/").at(-1)?.replace(".ts", "").replaceAll("-", " ") ?? file;
  const head = ["id", "what", "value", "source", "section", "strength", "used by"];
  return [
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    `[${file}](../../${file})`,
    table([...head, "reviewed", "review again by"], rows),
  ];
}

function describeValue(value: unknown, unit: string): string {
  if (typeof value === "number") return unit === "" ? `${value}` : `${value} ${unit}`;
  // The list itself is in the file; a clinician reads it there, one entry a line.
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) {
    return `${value.length} entries`;
  }
  if (Array.isArray(value)) return value.map(describeChange).join("; ");
  return typeof value === "object" && value !== null ? describeChange(value) : "";
}

/** Taken as a whole, not item by item: the check of a list of medicines reads every one. */
const readAsAWhole: Readonly<Record<string, string>> = {
  "src/knowledge/medicines.ts": "the medicines list",
};

const uses = findItemUses();
const outcomeOf = new Map(triageRules.map(({ item, outcome }) => [item.id, outcome]));

function describeUse({ item, file, exportName, key }: CollectedItem): string {
  const outcome = outcomeOf.get(item.id);
  const readers = (uses.get(key === undefined ? exportName : `${exportName}.${key}`) ?? []).filter(
    (reader) => !reader.includes("/rules/"),
  );
  return [
    ...(shownInLearn.includes(file) ? ["Learn"] : []),
    ...(readAsAWhole[file] === undefined ? [] : [readAsAWhole[file]]),
    ...(outcome === undefined ? [] : [`rule: ${outcome}`]),
    ...readers.map((reader) =>
      reader.replace(/^src\/(?:care\/triage|care|words)\//u, "").replace(".ts", ""),
    ),
  ].join(", ");
}
