/**
 * Reads one source file into its syntax tree and the list of everything it looks at.
 *
 * Every kind of edge counts, also those that vanish at run time (`import type`,
 * `import("x").Y` in a type): a room that knows another room's types depends on it.
 */
import { parseSync, visitorKeys } from "oxc-parser";

/** @returns {{ program: object, edges: {specifier: string | undefined, line: number}[], lineOf: (offset: number) => number }} */
export function readSource(fileName, text) {
  const { program, errors } = parseSync(fileName, text);
  const lineOf = (offset) => text.slice(0, offset).split("\n").length;
  if (errors.length > 0) throw new SyntaxError(`${fileName}: ${errors[0].message}`);
  const edges = [];
  walk(program, (node) => {
    const source = sourceOf(node);
    if (source) edges.push({ specifier: literalText(source), line: lineOf(source.start) });
  });
  return { program, edges, lineOf };
}

/** Calls `visit(node, parent)` for every node, parents first. */
export function walk(node, visit, parent) {
  visit(node, parent);
  for (const key of visitorKeys[node.type] ?? []) {
    for (const child of [node[key]].flat()) {
      if (child && typeof child.type === "string") walk(child, visit, node);
    }
  }
}

/** The expression that names another file, or nothing when the node looks at none. */
function sourceOf(node) {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return node.source ?? undefined;
    case "TSExternalModuleReference":
      return node.expression;
    case "CallExpression":
      return node.callee.type === "Identifier" && node.callee.name === "require"
        ? node.arguments[0]
        : undefined;
    case "NewExpression":
      return isUrlBesideThisFile(node) ? node.arguments[0] : undefined;
    default:
      return undefined;
  }
}

/** `new URL("./x.ts", import.meta.url)`: how a worker's file is named. A folder is no edge. */
function isUrlBesideThisFile(node) {
  const [address, base] = node.arguments;
  return (
    /\.[cm]?[jt]sx?$/u.test(literalText(address ?? node) ?? "") &&
    node.callee.name === "URL" &&
    base?.type === "MemberExpression" &&
    base.object.type === "MetaProperty"
  );
}

function literalText(node) {
  if (node.type === "TSLiteralType") return literalText(node.literal);
  if (node.type === "Literal") return String(node.value);
  if (node.type === "TemplateLiteral" && node.quasis.length === 1)
    return node.quasis[0].value.cooked;
  return undefined;
}
