import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { readSource, walk } from "../read-source.mjs";

/**
 * Where care and words use knowledge: `redSigns.chestPain` to the files that name it.
 *
 * Read from the syntax tree, so that a mention in a comment is no use. Both ways of taking an
 * item out of its record count: `limits.low` and `const { low } = limits`.
 */
export function findItemUses(
  folders: readonly string[] = ["src/care", "src/words", "src/fhir"],
): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  for (const file of folders.flatMap(listSources)) {
    for (const path of namedIn(file)) {
      uses.set(path, (uses.get(path) ?? new Set()).add(file));
    }
  }
  return new Map([...uses].map(([path, files]) => [path, [...files]]));
}

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts") && !/\.test(-support)?\.ts$/u.test(name))
    .sort()
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

/** The part of a syntax node that is looked at here. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly object?: Node;
  readonly property?: Node;
  readonly id?: Node;
  readonly init?: Node | null;
  readonly key?: Node;
  readonly properties?: readonly Node[];
}

function namedIn(file: string): Set<string> {
  const path = join(root, file);
  const named = new Set<string>();
  walk(readSource(path, readFileSync(path, "utf8")).program, (node: Node, parent?: Node) => {
    const object = node.object?.name;
    if (node.type === "MemberExpression" && object !== undefined) {
      if (node.computed !== true) named.add(`${object}.${node.property?.name ?? ""}`);
    }
    // An export that is itself an item: `urgentWords.value` names `urgentWords`.
    if (node.type === "Identifier" && parent?.type === "MemberExpression" && node.name) {
      named.add(node.name);
    }
    if (node.type === "VariableDeclarator" && node.id?.type === "ObjectPattern") {
      for (const { key } of node.id.properties ?? []) {
        named.add(`${node.init?.name ?? ""}.${key?.name ?? ""}`);
      }
    }
  });
  return named;
}
