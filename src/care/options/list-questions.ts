import { gradeRules } from "#knowledge/grade-rules.ts";
import { optionHouse } from "#knowledge/option-house.ts";
import { optionSocieties, type OptionId } from "#knowledge/option-statement.ts";
import { hasSymptoms, isFibrillationFromLeak, isLungPressureHigh } from "./body-criteria.ts";
import { isSevere } from "./leak-criteria.ts";
import type { AskedQuestion, ListedOption, OptionQuestion } from "./option-list.ts";
import { isOwnValve } from "./procedure-criteria.ts";
import type { OptionPerson } from "./read-person.ts";

/** Questions to take to the team, by what is listed for this person and what is not known. */
export function listQuestions(
  person: OptionPerson,
  options: readonly ListedOption[],
): readonly AskedQuestion[] {
  const isOpen = (...ids: readonly OptionId[]) =>
    options.some((option) => ids.includes(option.id) && isListed(option));
  const isWork = isOpen("surgery", "surgicalRepair", "surgicalReplacement", "clip");
  const after = isOwnValve(person).met === "no";
  const grades = Object.values(person.grades ?? {});
  const severe = [isSevere(person, "esc").met, isSevere(person, "aseAcc").met];
  const isFelt = hasSymptoms(person).met === "yes";
  const { exerciseTest } = person.situation;
  const isMaybeSevere = severe.some((met) => met !== "no");
  const questions: readonly (readonly [OptionQuestion, boolean])[] = [
    ["whatMattersToMe", true],
    ["leakAgain", after && ((person.isStudyOfNow && isMaybeSevere) || isFelt)],
    ["whereFrom", !after && isFelt && severe.includes("no")],
    ["whatIfWeWait", isWork],
    ["nextCheck", true],
    ["whatShouldMakeMeCall", true],
    ["canItBeRepaired", isOpen("surgery", "surgicalRepair")],
    ["howOftenDoYouDoIt", isWork],
    ["secondOpinion", isWork],
    ["guidesDiffer", options.some(doSocietiesDiffer)],
    ["exerciseTest", !after && isMaybeSevere && !isFelt && exerciseTest === undefined],
    ["confirmLungPressure", isPressureTheOnlyReason(person, isMaybeSevere) && !after],
    ["anotherPicture", grades.some(({ kind }) => kind === "indeterminate")],
    ["whichKind", ["mixed", "notKnown"].includes(person.study.mechanism)],
    ["whichValve", isOpen("surgicalReplacement")],
    ["medicinesFirst", isOpen("heartFailureMedicines")],
    ["strokeRisk", person.situation.atrialFibrillation === true],
  ];
  return questions
    .filter(([, isAsked]) => isAsked)
    .map(([id]) => ({ id, ...(rules[id] === undefined ? {} : { rule: rules[id] }) }));
}

const rules: Readonly<Partial<Record<OptionQuestion, string>>> = {
  whereFrom: gradeRules.symptomsUnexplained.id,
  exerciseTest: optionHouse.hiddenSymptoms.id,
  confirmLungPressure: optionHouse.catheterConfirms.id,
};

/** Whether any society lists it, for or against, or may. */
export function isListed({ bySociety }: ListedOption): boolean {
  return optionSocieties.some((society) => {
    const { status } = bySociety[society];
    return status !== "doesNotApply" && status !== "notRead";
  });
}

function doSocietiesDiffer({ bySociety: { esc, accAha } }: ListedOption): boolean {
  const [one, other] = [esc.statements[0], accAha.statements[0]];
  if (one === undefined || other === undefined) return false;
  return one.status !== other.status && [one.status, other.status].includes("applies");
}

/** CMP-31: where it would be the only one, a catheter confirms it. */
function isPressureTheOnlyReason(person: OptionPerson, isMaybeSevere: boolean): boolean {
  return (
    isMaybeSevere &&
    isLungPressureHigh(person).met === "yes" &&
    isFibrillationFromLeak(person).met !== "yes" &&
    hasSymptoms(person).met !== "yes"
  );
}
