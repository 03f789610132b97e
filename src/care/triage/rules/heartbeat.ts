import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Fast or uneven heartbeat: red when new or in bad company, for today when known and only more often. */
export const heartbeatRules: readonly TriageRule[] = [
  {
    item: redSigns.fastHeartbeatInDanger,
    outcome: "emergency",
    when: [
      ["fastHeartbeat", "afNotKnown"],
      ["fastHeartbeat", "fastBeatDanger"],
      ["fastHeartbeat", "pulseVeryFast"],
    ],
  },
  { item: sameDaySigns.fastHeartbeatKnown, outcome: "today", when: [["fastHeartbeat"]] },
];
