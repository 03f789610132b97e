import type { ImportRefusal } from "#record/import/open-import-file.ts";
import type { Issue } from "#record/issue.ts";

const aTable = "a table of blood pressures as text (CSV)";

/** Why a whole file is not read, as one issue. */
export function describeRefusal(refusal: ImportRefusal): Issue {
  switch (refusal.kind) {
    case "tooLarge":
      return issue("tooLarge", `at most ${refusal.limit_bytes} bytes`, "more");
    case "tooManyLines":
      return issue("tooLarge", `at most ${refusal.limit} lines`, `${refusal.lines} lines`);
    case "foreign":
      return issue("wrongType", aTable, `another kind of file: ${refusal.content}`);
    case "empty":
      return issue("missing", aTable, "an empty file");
    case "notATable":
      return issue("wrongType", aTable, `${quote(refusal.found)} on line ${refusal.line}`);
    case "noLines":
      return issue(
        "missing",
        "lines below the header",
        `nothing below ${quote(refusal.found)} on line ${refusal.line}`,
      );
  }
}

function issue(code: Issue["code"], expected: string, found: string): Issue {
  return { path: "", code, expected, found };
}

function quote(text: string): string {
  return JSON.stringify(text);
}
