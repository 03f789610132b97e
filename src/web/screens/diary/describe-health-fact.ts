import type { FactOf } from "#record/fact.ts";
import { labs } from "#record/health-ids.ts";
import type { Language } from "#words/catalogue.ts";
import { formatDay } from "#words/format-time.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import type { FactWords } from "./describe-fact.ts";

type HealthFact = FactOf<
  | "echo"
  | "medicine"
  | "allergy"
  | "history"
  | "procedure"
  | "implant"
  | "appointment"
  | "visitInstruction"
  | "clinicProphylaxis"
  | "lab"
  | "everyday"
  | "visitQuestion"
>;

/** A fact of somebody's health as the diary tells it; the place Plan shows it whole. */
export function describeHealthFact(fact: HealthFact, language: Language): FactWords {
  const more = listDetails(fact)
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
  const line = lateScreensFor(language).diary.health[nameOf(fact)];
  return { line, ...(more === "" ? {} : { more }) };
}

function nameOf(fact: HealthFact) {
  switch (fact.kind) {
    case "medicine":
      return fact.status === "stopped" ? "medicineStopped" : "medicine";
    case "allergy":
      return fact.answer === "no" ? "allergyNone" : "allergy";
    case "procedure":
      return fact.status === "planned" ? "procedurePlanned" : "procedure";
    case "implant":
      return fact.status === "removed" ? "implantRemoved" : "implant";
    case "appointment":
      return fact.status === "cancelled" ? "appointmentCancelled" : "appointment";
    case "visitInstruction":
      return fact.plan === undefined ? "clinicTookBack" : "visitInstruction";
    case "clinicProphylaxis":
      return fact.answer === undefined ? "clinicTookBack" : "clinicProphylaxis";
    default:
      return fact.kind;
  }
}

/** What the person wrote, and days; what we name ourselves is told on Plan and Card. */
function listDetails(fact: HealthFact): (string | undefined)[] {
  switch (fact.kind) {
    case "echo":
      return [dayOf(fact.on), fact.place];
    case "medicine":
      return [fact.text, fact.dose, fact.schedule];
    case "allergy":
      return [fact.text, fact.reactionText];
    case "history":
      return [fact.text];
    case "procedure":
      return [fact.text, whenOf(fact.on), fact.place];
    case "implant":
      return [fact.model, whenOf(fact.on)];
    case "appointment":
      return [dayOf(fact.on), fact.time, fact.with];
    case "visitInstruction":
    case "clinicProphylaxis":
      return [fact.setBy, dayOf(fact.setOn)];
    case "lab":
      return [
        fact.value === undefined ? undefined : `${fact.value} ${labs[fact.test].unit}`,
        dayOf(fact.on),
      ];
    case "everyday":
      return [];
    case "visitQuestion":
      return [fact.text];
  }
}

function dayOf(day: string | undefined): string | undefined {
  return day === undefined ? undefined : formatDay(day);
}

/** A month or a year stays as it was given. */
function whenOf(when: string | undefined): string | undefined {
  return when?.length === 10 ? formatDay(when) : when;
}
