/** What a page holds in its usual type; tried with the fullest diary, on the shorter Letter. */
export const mostCharacters = { visit: 900, emergency: 300, wallet: 250 } as const;

/** Whether so much is told that one page holds it in small type only. */
export function isDense(paper: keyof typeof mostCharacters, lines: readonly string[]): boolean {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  return characters > mostCharacters[paper];
}
