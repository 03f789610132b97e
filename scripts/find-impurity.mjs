/**
 * Finds where a source of the pure core reaches for a clock, for chance or for the machine's
 * own time zone and language. TypeScript's ES2023 library knows these names, so the types
 * alone cannot refuse them.
 *
 * `Date` and `Math` may only be used in the few forms that compute from what they are given;
 * any other mention (an alias, a destructuring) is refused, so there is no way around.
 */
import { walk } from "./read-source.mjs";

const typePositions = new Set(["TSTypeReference", "TSQualifiedName", "TSInterfaceHeritage"]);
const usesMachineZone =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/u;
const usesMachineLanguage = /^toLocale(Date|Time)?String$/u;

/** @returns {{ line: number, message: string }[]} */
export function findImpurity({ program, lineOf }) {
  const found = [];
  const refuse = (node, message) => found.push({ line: lineOf(node.start), message });
  const allowed = new Set();

  walk(program, (node, parent) => {
    for (const child of allowedMentions(node)) allowed.add(child);
    if (node.type === "MetaProperty" && node.meta.name === "import") {
      refuse(node, "import.meta is the machine's, not the core's");
    }
    if (node.type === "NewExpression" && isIntl(node.callee) && node.arguments.length === 0) {
      refuse(node, "Intl without a locale uses the machine's own: pass it");
    }
    if (node.type === "MemberExpression" && !node.computed) {
      const name = node.property.name;
      if (usesMachineZone.test(name)) refuse(node, `${name} uses the machine's time zone: use UTC`);
      if (usesMachineLanguage.test(name)) refuse(node, `${name} depends on the machine's settings`);
    }
    if (node.type !== "Identifier" || allowed.has(node)) return;
    if (isNameOnly(node, parent)) return;
    if (node.name === "Date") {
      refuse(
        node,
        "The core has no clock: take `now` as an argument (only new Date(value), Date.UTC, Date.parse)",
      );
    }
    if (node.name === "Math")
      refuse(node, "The core has no chance: Math only as Math.something, never Math.random");
    if (node.name === "eval" || node.name === "Function")
      refuse(node, `${node.name} hides what it does`);
  });
  return found;
}

/** The identifiers `Date` and `Math` inside this node that are used in a form that only computes. */
function allowedMentions(node) {
  if (node.type === "NewExpression" && node.callee.name === "Date" && node.arguments.length > 0) {
    return [node.callee];
  }
  if (node.type === "BinaryExpression" && node.operator === "instanceof") return [node.right];
  if (node.type === "MemberExpression" && !node.computed) {
    const { object, property } = node;
    if (object.name === "Date" && ["UTC", "parse"].includes(property.name)) return [object];
    if (object.name === "Math" && property.name !== "random") return [object];
  }
  return [];
}

/** True where the identifier is a word and not a use: a type, a property, a key. */
function isNameOnly(node, parent) {
  if (parent === undefined) return false;
  if (typePositions.has(parent.type)) return true;
  if (parent.type === "MemberExpression") return parent.property === node && !parent.computed;
  if (parent.type === "Property")
    return parent.key === node && !parent.computed && !parent.shorthand;
  return (
    parent.type.startsWith("TSPropertySignature") || parent.type.startsWith("PropertyDefinition")
  );
}

const isIntl = (callee) => callee.type === "MemberExpression" && callee.object.name === "Intl";
