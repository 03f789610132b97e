import { triageRules } from "#care/triage/triage-rules.ts";
import type { Lesson } from "#knowledge/lesson.ts";
import { lessons, type LessonId } from "#knowledge/lessons.ts";
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
      ["id", "says", "kind", "state", "chapters", "rules", "pages", "tests"],
      leafletRows.map((row) => [
        row.id,
        row.says,
        row.kind,
        describeState(row),
        findChapters(row).map(linkChapter).join(", "),
        (row.rules ?? []).map(describeRule).join(", "),
        (row.pages ?? []).map(link).join(", "),
        (row.tests ?? []).map(link).join(", "),
      ]),
    ),
    "Chapters are those of Learn that claim the statement, with its source. Rules are spelled out in [triage-rules.md](triage-rules.md).",
  ]);
}

/** Covered, covered in part, or to come, and with what. */
export function describeState(row: LeafletRow): string {
  const { kind, rules, pages, isTaught, toCome = [], grows = [] } = row;
  if (kind === "not content") return "not content";
  const chapters = findChapters(row);
  const open = [...(isTaught === true && chapters.length === 0 ? ["Learn"] : []), ...toCome];
  if (rules === undefined && pages === undefined && chapters.length === 0) {
    return `to come: ${open.join("; ")}`;
  }
  if (open.length > 0) return `in part; the rest: ${open.join("; ")}`;
  return grows.length === 0 ? "covered" : `covered; will grow with: ${grows.join("; ")}`;
}

/** The chapters of Learn that claim a statement, in the order they are read. */
export function findChapters({ id }: Pick<LeafletRow, "id">): readonly LessonId[] {
  return (Object.keys(lessons) as LessonId[]).filter((name) => {
    const { claims }: Lesson = lessons[name];
    return claims.some((claim) => claim.id === id);
  });
}

/** The file with a chapter's words, named after the chapter: `beforeAfter`, `before-after.ts`. */
export function chapterFile(chapter: LessonId): string {
  const name = chapter.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return `src/words/english/lessons/${name}.ts`;
}

function linkChapter(chapter: LessonId): string {
  return `[${lessons[chapter].path}](../../${chapterFile(chapter)})`;
}

function describeRule(id: string): string {
  const outcome = triageRules.find(({ item }) => item.id === id)?.outcome ?? "no such rule";
  return `${id} (${outcome})`;
}

function link(file: string): string {
  return `[${file.split("/").at(-1)}](../../${file})`;
}
