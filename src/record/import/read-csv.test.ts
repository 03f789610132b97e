import { expect, it } from "vitest";
import { readCsv, tidyLineEnds, type Delimiter } from "./read-csv.ts";

const show = (text: string, delimiter: Delimiter = ","): string[] =>
  readCsv(tidyLineEnds(text), delimiter).map(
    ({ line, cells, isBroken }) => `${line}${isBroken ? "!" : ""} ${cells.join("|")}`,
  );

it.each<[what: string, text: string, expected: string[]]>([
  ["plain cells", "a,b\nc,d", ["1 a|b", "2 c|d"]],
  ["a last line end", "a,b\n", ["1 a|b"]],
  ["Windows and old Mac line ends", "a,b\r\nc,d\re,f", ["1 a|b", "2 c|d", "3 e|f"]],
  ["a byte order mark", "\uFEFFa,b", ["1 a|b"]],
  ["blank lines keep their number", "a\n\nb", ["1 a", "2 ", "3 b"]],
  ["quoted cells", '"a","b, c","d ""e"""', ['1 a|b, c|d "e"']],
  ["quotes behind a space", 'a, "b", c', ["1 a|b| c"]],
  ["a line break in quotes", 'a,"b\nc"\nd,e', ["1 a|b\nc", "3 d|e"]],
  ["an empty quoted cell", '"",a', ["1 |a"]],
  ["a quote inside a plain cell", 'a,5" cuff,b', ['1 a|5" cuff|b']],
  ["a quote that never closes", 'a,"b\nc,d\ne,f', ['1! a|"b', "2 c|d", "3 e|f"]],
  ["text behind a closing quote", 'a,"b"x,c\nd,e,f', ['1! a|"b"x|c', "2 d|e|f"]],
  ["an open quote before quoted lines", '"a","b\n"c","d"', ['1! "a"|"b', "2 c|d"]],
  ["nothing", "", []],
])("reads %s", (_what, text, expected) => expect(show(text)).toEqual(expected));

it("spoils one line only when a quote stays open for long", () => {
  const rows = readCsv(`a,"b\n${"c,d\n".repeat(50)}e,"f"`, ",");
  expect(rows).toHaveLength(52);
  expect(rows.filter(({ isBroken }) => isBroken).map(({ line }) => line)).toEqual([1]);
});

it("cuts at the delimiter asked for", () => {
  expect(show("a;b,c", ";")).toEqual(["1 a|b,c"]);
  expect(show('a\t"b\tc"', "\t")).toEqual(["1 a|b\tc"]);
});

it("does not hang on quotes everywhere", () => {
  expect(readCsv('"""\n'.repeat(200_000), ",").length).toBeGreaterThan(0);
  expect(readCsv(`${'"a'.repeat(2_000)}\n`.repeat(2_000), ",").length).toBeGreaterThan(0);
});
