import type { FactOf } from "#record/fact.ts";
import type { Language } from "#words/catalogue.ts";
import { formatDay } from "#words/format-time.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { tellHealthFact, type HealthFact } from "../records/tell-health-fact.ts";
import type { FactWords } from "./describe-fact.ts";

/** A fact of somebody's health as the diary tells it: what it is, and what was said of it. */
export function describeHealthFact(
  fact: HealthFact | FactOf<"echo">,
  language: Language,
): FactWords {
  const { health } = lateScreensFor(language).diary;
  const kind = health[nameOf(fact)];
  if (fact.kind === "echo") {
    const more = [fact.on === undefined ? "" : formatDay(fact.on, language), fact.place ?? ""];
    return withMore(kind, more);
  }
  const { title, brief } = tellHealthFact(fact, language);
  return withMore(`${kind}: ${title}`, brief);
}

function withMore(line: string, parts: readonly string[]): FactWords {
  const more = parts.filter((part) => part !== "").join(" · ");
  return { line, ...(more === "" ? {} : { more }) };
}

function nameOf(fact: HealthFact | FactOf<"echo">) {
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
    case "teamWord":
      return fact.answer === "notSure" ? "teamWordOpen" : "teamWord";
    default:
      return fact.kind;
  }
}
