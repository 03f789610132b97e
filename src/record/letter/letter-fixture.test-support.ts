import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LetterAnswer } from "./letter-reading.ts";

/** A letter we made up, and what a careful reader takes from it. */
export interface LetterFixture {
  readonly name: string;
  readonly text: string;
  /** Lines such as `current effectiveOrificeArea 40`, `asks ejectionFraction`, `grade severe`. */
  readonly expected: readonly string[];
}

/** All made-up letters of the files beside this one. */
export function loadLetters(): LetterFixture[] {
  const folder = join(import.meta.dirname, "letters");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split(/^=== /mu)
        .slice(1)
        .map((block) => {
          const [name = "", ...lines] = block.split("\n");
          const [text = "", expected = ""] = lines.join("\n").split(/^---\n/mu);
          return { name: `${file}: ${name}`, text, expected: expected.trim().split("\n") };
        }),
    );
}

/** What was read, in the same lines. */
export function tellReading(answer: LetterAnswer): string[] {
  if (answer.kind === "refused") return ["refused"];
  const { values, grades, signs, dates, methods, mechanisms, doubts } = answer;
  return [
    ...values.map(({ use, measure, stored }) =>
      use === "current" || use === "earlier"
        ? `${use} ${measure} ${stored?.value ?? "open"}`
        : `${use} ${measure}`,
    ),
    ...grades.map(({ use, grade }) => (use === "current" ? `grade ${grade}` : `${use} grade`)),
    ...signs
      .filter(({ use }) => use === "current")
      .map(({ sign, isThere }) => `sign ${sign} ${isThere}`),
    ...dates.filter(({ use }) => use === "current").map(({ on }) => `date ${on}`),
    ...methods.filter(({ use }) => use === "current").map(({ word }) => `method ${word}`),
    ...mechanisms.filter(({ use }) => use === "current").map(({ word }) => `mechanism ${word}`),
    ...doubts.map(({ code }) => `doubt ${code}`),
  ];
}
