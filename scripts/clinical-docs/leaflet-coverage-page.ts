import { triageRules } from "#care/triage/triage-rules.ts";
import { leafletRows, type LeafletRow } from "../leaflet-rows.ts";
import { madeFrom, page, table } from "./markdown.ts";

/** The page that says, for every statement of the paper leaflet, what answers it. */
export function writeLeafletCoveragePage(): string {
  const states = leafletRows.map(describeState);
  const count = (start: string): number => states.filter((state) => state.startsWith(start)).length;
  return page([
    madeFrom("scripts/leaflet-rows.ts"),
    "# What became of the leaflet",
    'The leaflet we start from is StayWell, "Treatment for Mitral Valve Regurgitation", reviewed ' +
      "2025-06-01. Each of its statements stands here in our own short words.",
    `${leafletRows.length} statements: ${count("covered")} covered, ${count("in part")} in part, ` +
      `${count("to come")} to come, ${count("not content")} without content.`,
    table(
      ["id", "says", "kind", "state", "rules", "pages", "tests"],
      leafletRows.map((row) => [
        row.id,
        row.says,
        row.kind,
        describeState(row),
        (row.rules ?? []).map(describeRule).join(", "),
        (row.pages ?? []).map(link).join(", "),
        (row.tests ?? []).map(link).join(", "),
      ]),
    ),
    "Rules are spelled out in [triage-rules.md](triage-rules.md).",
  ]);
}

/** Covered, covered in part, or to come, and with what. */
export function describeState({ kind, rules, pages, toCome }: LeafletRow): string {
  if (kind === "not content") return "not content";
  const rest = toCome === undefined ? "" : toCome.join("; ");
  if (rules === undefined && pages === undefined) return `to come: ${rest}`;
  return toCome === undefined ? "covered" : `in part; the rest: ${rest}`;
}

function describeRule(id: string): string {
  const outcome = triageRules.find(({ item }) => item.id === id)?.outcome ?? "no such rule";
  return `${id} (${outcome})`;
}

function link(file: string): string {
  return `[${file.split("/").at(-1)}](../../${file})`;
}
