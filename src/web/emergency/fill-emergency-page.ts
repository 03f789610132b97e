/**
 * Makes the emergency page the person's own where it can: their country and what to read out.
 *
 * The page stands without it. Whatever goes wrong here, and whatever takes longer than half a
 * second, leaves the page as it was built.
 */
import { decideTriage } from "#care/triage/decide-triage.ts";
import { emergencyNumberFor } from "#words/emergency-numbers.ts";
import { describeEmergency } from "#words/emergency-steps.ts";
import { applyRememberedAppearance } from "../components/appearance.ts";
import { readDiaryOnce } from "../diary/read-diary-once.ts";

/** After this the person is reading or calling, and the page must not move under their thumb. */
const patience_ms = 500;

applyRememberedAppearance();
void fillPage().catch(() => undefined);

async function fillPage(): Promise<void> {
  const opened_ms = performance.now();
  const { chart, settings } = await readDiaryOnce(indexedDB);
  if (performance.now() - opened_ms > patience_ms) return;
  const now_ms = Date.now();
  const { country } = chart.profile;
  const { language, units } = settings;
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  const { readOut } = describeEmergency(
    chart,
    decideTriage(chart, now_ms),
    { language, units, zone, ...(country === undefined ? {} : { country }) },
    now_ms,
  );
  const place = document.querySelector("#read-out");
  if (place !== null) place.textContent = readOut;
  // An address with a country in it was chosen, here or in the app: that choice stays.
  const isOpen = location.hash === "" && emergencyNumberFor(country) !== undefined;
  if (isOpen) location.replace(`#${country}`);
}
