import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import type { Language } from "./catalogue.ts";
import { fillMessage } from "./fill-message.ts";
import { planWordsFor } from "./plan-words.ts";

type Planned = Extract<VisitPlan["echo"], { kind: "planned" }>;

/** How often, or how long after: "every 6 to 12 months", "every year", "within 3 months after that". */
export function describeInterval({ reasons, basis, from }: Planned, language: Language): string {
  const { every, after, within } = planWordsFor(language).visits;
  const months = reasons
    .flatMap(({ observed }) => observed)
    .flatMap(({ what, value }) => (what === "interval" ? [Number(value)] : []));
  const [from_mo, by_mo] = [Math.min(...months), Math.max(...months)];
  if (from === basis.on) return fillMessage(language, within, { by: by_mo });
  const isOnce = basis.of === "procedure" || basis.of === "radiation";
  const words = isOnce ? after : every;
  const isYears = from_mo % 12 === 0 && by_mo % 12 === 0;
  const unit_mo = isYears ? 12 : 1;
  const values = { from: from_mo / unit_mo, by: by_mo / unit_mo };
  const message =
    from_mo === by_mo
      ? words[isYears ? "years" : "months"]
      : words[isYears ? "yearsRange" : "monthsRange"];
  return fillMessage(language, message, values);
}
