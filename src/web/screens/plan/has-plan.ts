import type { Health } from "#record/fold-health.ts";

/** Whether there is anything a plan can be made from: a scan, a procedure, a word of the clinic. */
export function hasPlan({ studies, procedures, visitInstructions }: Health): boolean {
  return [studies, procedures, visitInstructions].some(({ length }) => length > 0);
}
