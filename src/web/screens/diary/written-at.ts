import { factIdEpoch } from "#record/fact-id.ts";
import type { Fact } from "#record/fact.ts";
import { placeInZone, type ZonedInstant } from "#units/zoned-time.ts";
import { deviceZone } from "#web/components/words-context.ts";

/** When a fact was written down; it is in its id. */
export function writtenAt(fact: Fact): ZonedInstant {
  return placeInZone(factIdEpoch(fact.id), deviceZone());
}
