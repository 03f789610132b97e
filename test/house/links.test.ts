import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true })
    .map((name) => `docs/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md")),
];

/** Links and pictures to files of this repository, without the part behind `#`. */
function listLinks(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/(?:\]\(|<img src=")([^)#"\s]+)/gu)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/u.test(link));
}

it("finds the pages and their links", () => {
  expect(pages).toContain("docs/how-to/add-a-rule.md");
  expect(listLinks("README.md")).toContain("INTENDED_USE.md");
});

it.each(pages)("%s links only to what is there", (page) => {
  const broken = listLinks(page).filter((link) => !existsSync(join(root, dirname(page), link)));
  expect(broken).toEqual([]);
});
