import type { Fact } from "#record/fact.ts";
import { nameClinicWord } from "./dates/clinic-form.ts";

/** The address of the page where a thing of the health record stands whole; none for other facts. */
export function findRecordPage(fact: Fact): string | undefined {
  switch (fact.kind) {
    case "medicine":
      return `/records/medicines/${fact.line}`;
    case "allergy":
      // Penicillin stands on the list itself.
      return fact.about === "penicillin" ? "/records/allergies" : `/records/allergies/${fact.line}`;
    case "otherAllergies":
      return "/records/allergies";
    case "procedure":
      return `/records/operations/${fact.line}`;
    case "implant":
      return `/records/implants/${fact.line}`;
    case "appointment":
      return `/records/dates/${fact.line}`;
    case "visitQuestion":
      return `/records/questions/${fact.line}`;
    case "history":
      return "/records/history";
    case "visitInstruction":
    case "clinicProphylaxis":
      return `/records/clinic/${nameClinicWord(fact)}`;
    case "teamWord":
      return `/plan/team/${fact.about}`;
    case "lab":
      return `/records/blood-tests/${fact.id}`;
    case "everyday":
      return "/records/everyday";
    default:
      return undefined;
  }
}
