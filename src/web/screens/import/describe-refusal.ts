import type { ImportRefusal } from "#record/import/open-import-file.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";

/** Why a file as a whole is not read, and what to do, as sentences. */
export function useDescribeRefusal() {
  const { refused, foreign } = useTexts().importFile;
  const fill = useFill();
  return (refusal: ImportRefusal | { readonly kind: "failed" }): string => {
    switch (refusal.kind) {
      case "tooLarge": {
        // Rounded up, so that a file just over the limit does not read as if it were not.
        const size = String(Math.ceil(refusal.size_bytes / 100_000) / 10);
        return fill(refused.tooLarge, { size, limit: refusal.limit_bytes / 1_000_000 });
      }
      case "tooManyLines":
        return fill(refused.tooManyLines, { lines: refusal.lines, limit: refusal.limit });
      case "notATable":
        return fill(refused.notATable, { line: refusal.line, found: refusal.found });
      case "foreign":
        return foreign[refusal.content];
      case "empty":
      case "noLines":
      case "failed":
        return refused[refusal.kind];
    }
  };
}
