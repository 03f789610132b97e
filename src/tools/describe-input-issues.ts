import type * as z from "zod/mini";
import type { Issue } from "#record/issue.ts";
import { describeZodIssues } from "#record/parse-fact.ts";

/** What this needs of an error of zod. */
type ZodIssues = Pick<z.core.$ZodError, "issues">;

/**
 * Zod's issues as ours, one for each thing to mend.
 *
 * Two of zod's issues are about several things at once: unknown keys, told here each at its own
 * path, and a value that may have several forms, told by the form it comes closest to.
 */
export function describeInputIssues(error: ZodIssues, input: unknown): Issue[] {
  return error.issues.flatMap((issue) => describeOne(issue, input));
}

function describeOne(issue: z.core.$ZodIssue, input: unknown): Issue[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => refuseKey(issue, key));
  if (issue.code === "invalid_union" && issue.errors.length > 0) return describeForms(issue, input);
  return describeZodIssues({ issues: [issue] }, input);
}

function refuseKey(issue: z.core.$ZodIssueUnrecognizedKeys, key: string): Issue {
  const [at] = describeZodIssues({ issues: [{ ...issue, path: [...issue.path, key] }] }, {});
  return { ...at!, expected: "no such key", found: "it in the input" };
}

function describeForms(issue: z.core.$ZodIssueInvalidUnion, input: unknown): Issue[] {
  const forms = issue.errors.map((form) =>
    form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const closest = forms.find((form) => form[0]!.path.length > issue.path.length);
  if (closest !== undefined) return closest.flatMap((inner) => describeOne(inner, input));
  const described = forms.map((form) => describeOne(form[0]!, input)[0]!);
  return [{ ...described[0]!, expected: described.map(({ expected }) => expected).join(" or ") }];
}
