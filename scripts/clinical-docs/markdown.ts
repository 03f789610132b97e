/** Lines of a Markdown table; a cell's pipes and line breaks are kept out of the way. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)];
}

/** The line that tells a reader not to mend a page by hand. */
export function madeFrom(source: string): string {
  return `<!-- Made from ${source} by \`npm run generate:docs\`. Change that, not this. -->`;
}

/** A page: blocks with an empty line between them and one line break at the end. */
export function page(blocks: readonly (string | readonly string[])[]): string {
  const texts = blocks.map((block) => (typeof block === "string" ? block : block.join("\n")));
  return `${texts.join("\n\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
