import { afterOperationRules } from "./rules/after-operation.ts";
import { allergyRules } from "./rules/allergy.ts";
import { bleedingRules } from "./rules/bleeding.ts";
import { bloodPressureRules } from "./rules/blood-pressure.ts";
import { breathingRules } from "./rules/breathing.ts";
import { chestPainRules } from "./rules/chest-pain.ts";
import { consciousnessRules } from "./rules/consciousness.ts";
import { feelingRules } from "./rules/feeling.ts";
import { feverRules } from "./rules/fever.ts";
import { freeTextRules } from "./rules/free-text.ts";
import { heartbeatRules } from "./rules/heartbeat.ts";
import { missingEvidenceRules } from "./rules/missing-evidence.ts";
import { oxygenRules } from "./rules/oxygen.ts";
import { pregnancyRules } from "./rules/pregnancy.ts";
import { pulseRules } from "./rules/pulse.ts";
import { sickDayRules } from "./rules/sick-day.ts";
import { swellingRules } from "./rules/swelling.ts";
import { tirednessRules } from "./rules/tiredness.ts";
import { weightRules } from "./rules/weight.ts";
import type { TriageRule } from "./rule.ts";

/** All triage rules. The order is the order in which reasons are told. */
export const triageRules: readonly TriageRule[] = [
  ...chestPainRules,
  ...breathingRules,
  ...consciousnessRules,
  ...heartbeatRules,
  ...feelingRules,
  ...bleedingRules,
  ...allergyRules,
  ...swellingRules,
  ...afterOperationRules,
  ...oxygenRules,
  ...bloodPressureRules,
  ...pulseRules,
  ...feverRules,
  ...weightRules,
  ...sickDayRules,
  ...tirednessRules,
  ...pregnancyRules,
  ...freeTextRules,
  ...missingEvidenceRules,
];
