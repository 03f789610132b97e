import { sources, type SourceId } from "#knowledge/sources.ts";
import { table } from "./markdown.ts";

/** Sources in a cell: key, organisation, year where there is one; the titles are at the foot. */
export function nameSources(ids: readonly SourceId[]): string {
  return ids.map((id) => `${id} (${sources[id].organisation}${yearOf(id)})`).join("; ");
}

/** The list at the foot of a page: each source as a reader can look it up. */
export function listSources(ids: Iterable<SourceId>): readonly string[] {
  const rows = [...new Set(ids)].sort().map((id) => {
    const { organisation, title } = sources[id];
    return [id, organisation, title, yearOf(id).trim() || "no date on the copy read"];
  });
  return table(["key", "organisation", "title", "year"], rows);
}

function yearOf(id: SourceId): string {
  const { year } = sources[id] as { readonly year?: number };
  return year === undefined ? "" : ` ${year}`;
}
