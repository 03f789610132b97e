import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readSource } from "../../scripts/read-source.mjs";
import { root } from "../../scripts/root.mjs";

/** All that shows a simulated heart: the stage, the playground, the chapters' and Today's heart. */
const showing = [
  ...filesIn("src/web/heart"),
  ...filesIn("src/web/screens/learn").filter((file) =>
    /\/(?:try-|sight-and-sound|chapter-heart)/u.test(file),
  ),
  ...filesIn("src/web/screens/today").filter((file) => /\/reported-/u.test(file)),
];

/** What puts something into the diary or decides from it. */
const writing = [/\bnewFact\b/u, /\bsave\w*\(/u, /\bdecideTriage\b/u, /\bindexedDB\b/u];
const writingRooms = /^src\/(?:care\/|web\/screens\/check-in\/|web\/screens\/answer\/)/u;
const diaryFolder = /^src\/web\/diary\//u;

describe("P10 a treatment that is tried, and a heart that is simulated, write nothing", () => {
  it("looks at the files that show a heart", () => {
    expect(showing).toEqual(
      expect.arrayContaining([
        "src/web/heart/heart-stage.tsx",
        "src/web/screens/learn/try-it.tsx",
        "src/web/screens/today/reported-heart.tsx",
      ]),
    );
  });

  it.each(showing)("P10 %s neither writes to the diary nor decides", (file) => {
    const text = readFileSync(join(root, file), "utf8");
    expect(writing.filter((mark) => mark.test(text))).toEqual([]);
    const looksInto = readSource(file, text).edges.map(({ specifier }) => place(file, specifier));
    expect(looksInto.filter((path) => writingRooms.test(path))).toEqual([]);
    // What the person has told is read; the shape of the open diary is all that is known of it.
    expect(looksInto.filter((path) => diaryFolder.test(path))).toEqual(
      looksInto.filter((path) => path === "src/web/diary/diary.ts"),
    );
  });

  it("P10 nothing that decides knows of a simulated heart", () => {
    const deciding = [...filesIn("src/care"), ...filesIn("src/record")];
    expect(deciding.length).toBeGreaterThan(50);
    const looking = deciding.filter((file) =>
      readSource(file, readFileSync(join(root, file), "utf8")).edges.some(({ specifier }) =>
        /^src\/(?:heart|web)\//u.test(place(file, specifier)),
      ),
    );
    expect(looking).toEqual([]);
  });
});

/** Where an import leads, from the root; a package stays its name. */
function place(file: string, specifier: string | undefined): string {
  if (specifier === undefined) return "";
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  if (!specifier.startsWith(".")) return specifier;
  const path = relative(root, resolve(root, dirname(file), specifier)).replaceAll("\\", "/");
  expect(existsSync(join(root, path.split("?")[0] ?? path)), `${file} looks at ${path}`).toBe(true);
  return path;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/u.test(file) && !/\.test(?:-support)?\.tsx?$/u.test(file));
}
