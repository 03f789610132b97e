import { collectItems } from "./collect-items.ts";
import { writeItemsPage } from "./items-page.ts";
import { writeLeafletCoveragePage } from "./leaflet-coverage-page.ts";
import { writeLessonsPage } from "./lessons-page.ts";
import { writeTreatmentsPage } from "./treatments-page.ts";
import { writeTriageRulesPage } from "./triage-rules-page.ts";

/** Every generated page under docs/clinical: path from the root, and its text. */
export async function writeClinicalPages(): Promise<ReadonlyMap<string, string>> {
  const items = await collectItems();
  return new Map([
    ["docs/clinical/items.md", writeItemsPage(items)],
    ["docs/clinical/triage-rules.md", await writeTriageRulesPage(items)],
    ["docs/clinical/leaflet-coverage.md", writeLeafletCoveragePage()],
    ["docs/clinical/lessons.md", writeLessonsPage()],
    ["docs/clinical/treatments.md", writeTreatmentsPage()],
  ]);
}
