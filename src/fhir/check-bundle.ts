import { showFound, type Issue } from "#record/issue.ts";
import { spotAlong, spotAt, spotsAt, textAt, type Spot } from "./json-spot.ts";

/** Summaries are of some hundred resources; more is no summary of one person. */
export const mostEntries = 5_000;

const forms = ["document", "searchset", "collection"] as const;

/**
 * Whether a JSON value is a bundle that can be a summary of one person.
 *
 * @returns nothing where it is; else what stands where, what was expected and what was found
 */
export function checkBundle(root: Spot): readonly Issue[] {
  if (typeof root.value !== "object" || root.value === null || Array.isArray(root.value)) {
    return [issue("", "wrongType", "a FHIR Bundle as one JSON object", root.value)];
  }
  const type = spotAt(root, "resourceType");
  if (type.value !== "Bundle")
    return [
      issue(
        type.path,
        type.value === undefined ? "missing" : "unknownValue",
        '"Bundle"',
        type.value,
      ),
    ];
  const form = spotAt(root, "type");
  if (!forms.some((one) => one === form.value)) {
    return [
      issue(
        form.path,
        form.value === undefined ? "missing" : "unknownValue",
        forms.map((one) => `"${one}"`).join(", "),
        form.value,
      ),
    ];
  }
  const entries = spotAt(root, "entry");
  if (entries.value === undefined) {
    return form.value === "document"
      ? [issue(entries.path, "missing", "a list that begins with a Composition", undefined)]
      : [];
  }
  if (!Array.isArray(entries.value))
    return [issue(entries.path, "wrongType", "a list", entries.value)];
  if (entries.value.length > mostEntries) {
    return [
      issue(entries.path, "tooLarge", `at most ${mostEntries} entries`, entries.value.length),
    ];
  }
  return form.value === "document" ? checkDocument(root) : [];
}

/** A document begins with its Composition; without it nobody knows whose it is. */
function checkDocument(root: Spot): readonly Issue[] {
  const first = spotsAt(root, "entry")[0] ?? spotAt(root, "entry");
  const composition = spotAlong(first, "resource");
  const type = textAt(composition, "resourceType")?.value;
  return type === "Composition"
    ? []
    : [
        issue(
          `${composition.path}.resourceType`,
          type === undefined ? "missing" : "unknownValue",
          '"Composition"',
          type,
        ),
      ];
}

export function issue(path: string, code: Issue["code"], expected: string, found: unknown): Issue {
  return { path, code, expected, found: showShallow(found) };
}

/** Of what is not empty only its kind: it may be deeper than it can be written. */
function showShallow(found: unknown): string {
  if (typeof found !== "object" || found === null) return showFound(found);
  if (Array.isArray(found)) return found.length === 0 ? "[]" : "a list";
  return Object.keys(found).length === 0 ? "{}" : "an object";
}
