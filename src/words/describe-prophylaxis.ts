import type {
  ProphylaxisDecision,
  ProphylaxisReason,
  SocietyAnswer,
} from "#care/prophylaxis/prophylaxis-decision.ts";
import { riskConditions, type RiskCondition } from "#care/prophylaxis/prophylaxis-situation.ts";
import { endocarditisPrevention } from "#knowledge/endocarditis-prevention.ts";
import { prophylaxisHouse } from "#knowledge/prophylaxis-house.ts";
import type { Language } from "./catalogue.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import { prophylaxisWordsFor } from "./prophylaxis-words.ts";
import { tidyName } from "./words-context.ts";

/** Who reads: the person, in plain words, or the dentist, short and clinical. */
export type ProphylaxisReader = "patient" | "dentist";

/** The answer as one reader sees it, the big word first. */
export interface ProphylaxisTold {
  /** "No.", "Yes.", "Maybe." or "Ask." */
  readonly big: string;
  readonly headline: string;
  /** One line. */
  readonly why: string;
  readonly todo: readonly string[];
  readonly footer: readonly string[];
}

export interface ProphylaxisWords {
  readonly patient: ProphylaxisTold;
  readonly dentist: ProphylaxisTold & {
    /** Each guideline with its year and its own answer. */
    readonly societies: readonly string[];
    /** Whose answer is the big word. */
    readonly followed: string;
    readonly allergy: string;
    /** For the prescriber; empty where none is listed. */
    readonly regimen: readonly string[];
  };
}

/** @example describeProphylaxis(decision, "en").dentist.big // "No." */
export function describeProphylaxis(
  decision: ProphylaxisDecision,
  language: Language,
): ProphylaxisWords {
  const words = prophylaxisWordsFor(language);
  const told = (reader: ProphylaxisReader) => ({
    headline: fillMessage(language, words.headline[decision.kind][reader], {
      procedure: words.procedures[decision.procedure][reader],
    }),
    why: describeWhy(decision, reader, language),
    footer: [
      fillMessage(language, words.dated, { date: formatDay(decision.on, language) }),
      words.notSignedOff,
    ],
  });
  return {
    patient: {
      big: words.big[decision.kind],
      ...told("patient"),
      todo: listForPatient(decision, language),
    },
    dentist: {
      big: words.bigForDentist[decision.kind],
      ...told("dentist"),
      societies: decision.societies.map((answer) => describeSociety(answer, language)),
      followed: describeFollowed(decision, language),
      allergy: `${words.allergies[decision.allergy].dentist}.`,
      regimen: describeRegimen(decision, language),
      todo: listForDentist(decision, language),
    },
  };
}

function describeWhy(
  decision: ProphylaxisDecision,
  reader: ProphylaxisReader,
  language: Language,
): string {
  const { why, conditions } = prophylaxisWordsFor(language);
  const clinic = decision.by.kind === "clinic" ? decision.by.clinic : undefined;
  if (clinic !== undefined) {
    const [{ rule }] = decision.reasons;
    const name =
      rule === prophylaxisHouse.clinicDecides.id ? "clinicDecides" : "clinicBeforeChange";
    const filled = fillMessage(language, why[name][reader], {
      by: tidyName(clinic.decidedBy) ?? clinic.decidedBy,
      date: formatDay(clinic.decidedOn, language),
    });
    return toSentence(filled);
  }
  const reason = findTelling(decision);
  if (decision.procedure === "gentleDentalWork" && decision.kind === "no") {
    const isOwn = reason.observed.length === 0;
    return toSentence(isOwn ? why.ownValve[reader] : why.gentleDentalWork[reader]);
  }
  const name = nameRule(reason);
  if (name !== undefined) return toSentence(why[name][reader]);
  const condition = reason.observed.find(isRisk);
  return toSentence(
    condition === undefined ? why.notRoutinely[reader] : conditions[condition][reader],
  );
}

/** Where all three say no, the first of them tells why better than that they agree. */
function findTelling({ reasons, kind }: ProphylaxisDecision): ProphylaxisReason {
  const [first, second] = reasons;
  const isAgreed = first.rule === prophylaxisHouse.noSocietyHere.id;
  const isAllUnknown = isAgreed && reasons.slice(1).every(({ rule }) => rule === second?.rule);
  return second !== undefined && (isAllUnknown || (isAgreed && kind === "no")) ? second : first;
}

type WhyName = keyof ReturnType<typeof prophylaxisWordsFor>["why"];

const whyByRule: Readonly<Record<string, WhyName>> = {
  [prophylaxisHouse.historyNotKnown.id]: "historyNotKnown",
  [prophylaxisHouse.procedureNotKnown.id]: "procedureNotKnown",
  [prophylaxisHouse.noRowRead.id]: "noRowRead",
  [prophylaxisHouse.rulesTooOld.id]: "rulesTooOld",
  [prophylaxisHouse.cardiologistsChoice.id]: "cardiologistsChoice",
  [prophylaxisHouse.noSocietyHere.id]: "guidesDiffer",
};

function nameRule({ rule, observed }: ProphylaxisReason): WhyName | undefined {
  const named = whyByRule[rule];
  if (named !== undefined) return named;
  if (observed.length === 0) return "ownValve";
  if (observed.includes("implant")) return "implant";
  return observed.includes("otherBodyProcedure") ? "otherBodyProcedure" : undefined;
}

function isRisk(observed: string): observed is RiskCondition {
  return riskConditions.some((condition) => condition === observed);
}

function describeSociety({ society, kind, reasons }: SocietyAnswer, language: Language): string {
  const words = prophylaxisWordsFor(language);
  const answer = nameSocietyAnswer(society, kind, reasons[0].rule, language);
  const { grade } = reasons[0];
  const name = words.societies[society];
  return grade === undefined
    ? fillMessage(language, words.societyLine, { society: name, answer })
    : fillMessage(language, words.societyLineGraded, { society: name, answer, grade });
}

function nameSocietyAnswer(
  society: SocietyAnswer["society"],
  kind: SocietyAnswer["kind"],
  rule: string,
  language: Language,
): string {
  const words = prophylaxisWordsFor(language);
  if (society === "NICE" && kind === "no") return words.niceNo;
  const { historyNotKnown, procedureNotKnown, rulesTooOld } = prophylaxisHouse;
  if (rule === historyNotKnown.id || rule === procedureNotKnown.id) return words.notConfirmed;
  return rule === rulesTooOld.id ? words.tooOld : words.societyAnswers[kind];
}

function describeFollowed({ by }: ProphylaxisDecision, language: Language): string {
  const words = prophylaxisWordsFor(language);
  if (by.kind === "clinic") return words.followedClinic;
  return by.kind === "noSocietyHere"
    ? words.followedNone
    : fillMessage(language, words.followed, { society: words.societies[by.society] });
}

function describeRegimen(decision: ProphylaxisDecision, language: Language): readonly string[] {
  const { regimen: texts } = prophylaxisWordsFor(language);
  const regimen = "regimen" in decision ? decision.regimen : undefined;
  if (regimen === undefined) return [];
  const warnings = {
    clindamycin: texts.avoidClindamycin,
    cephalosporins: texts.avoidCephalosporins,
  };
  const avoid = regimen.avoid.map((agent) => warnings[agent]);
  if (regimen.options.length === 0) return [texts.allergyFirst, ...avoid];
  const options = regimen.options.map(({ agent, adults, children, route }) =>
    toSentence(fillMessage(language, texts.option, { agent, adults, children, route })),
  );
  return [texts.title, ...options, ...avoid];
}

function listForPatient(decision: ProphylaxisDecision, language: Language): readonly string[] {
  const { todo, allergies, conditions } = prophylaxisWordsFor(language);
  const visits = fillMessage(language, todo.visits, { count: decision.dentistVisits_perYear });
  const teeth = fillMessage(language, todo.teeth, { count: endocarditisPrevention.brushing.value });
  const show = isDental(decision) ? todo.show : todo.showTeam;
  const care = [teeth, visits, todo.fever];
  const allergy = allergies[decision.allergy].patient;
  const isAllergic = decision.allergy !== "none" && decision.allergy !== "notKnown";
  const tellAllergy = isAllergic ? [allergy] : [];
  switch (decision.kind) {
    case "no":
      return [show, ...tellAllergy, todo.onlyDentist, ...care];
    case "yes":
    case "consider":
      return [show, allergy, todo.onlyDentist, ...care];
    case "ask": {
      const questions = decision.missing.filter(isRisk).map((risk) => conditions[risk].question);
      const whom = decision.whom === "heartTeam" ? todo.askTeam : todo.askWhoDoes;
      const about = isTooMany(questions)
        ? [todo.askAll]
        : questions.length === 0
          ? []
          : [todo.askAbout, ...questions];
      return [whom, ...about, show, ...tellAllergy, todo.onlyDentist, ...care];
    }
  }
}

function listForDentist(decision: ProphylaxisDecision, language: Language): readonly string[] {
  const { dentistTodo, conditions, societies } = prophylaxisWordsFor(language);
  const first = dentistTodo[nameFirstStep(decision)];
  const unknown = decision.missing.filter(isRisk).map((risk) => conditions[risk].dentist);
  const differing = decision.societies
    .filter(({ kind }) => kind !== decision.kind)
    .map(({ society }) => societies[society]);
  const isDiffering = decision.by.kind === "clinic" && differing.length > 0;
  return [
    first,
    ...describeUnknown(unknown, language),
    ...(isDiffering
      ? [fillMessage(language, dentistTodo.clinicDiffers, { list: differing.join(", ") })]
      : []),
    fillMessage(language, dentistTodo.visits, { count: decision.dentistVisits_perYear }),
  ];
}

/** A long list is not read in ten seconds; the few that matter most stand for it. */
function describeUnknown(unknown: readonly string[], language: Language): readonly string[] {
  const { missing, missingMuch } = prophylaxisWordsFor(language).dentistTodo;
  if (isTooMany(unknown)) return [missingMuch];
  return unknown.length === 0 ? [] : [fillMessage(language, missing, { list: unknown.join("; ") })];
}

function isTooMany(texts: readonly string[]): boolean {
  return texts.length > 3;
}

function nameFirstStep(
  decision: ProphylaxisDecision,
): keyof ReturnType<typeof prophylaxisWordsFor>["dentistTodo"] {
  if (decision.procedure === "implant") return "implant";
  switch (decision.kind) {
    case "no":
    case "consider":
      return decision.kind;
    case "yes":
      return decision.regimen === undefined ? "yesWithoutDose" : "yes";
    case "ask":
      return decision.missing.includes("procedure") ? "askWhoDoes" : "ask";
  }
}

function isDental({ procedure }: ProphylaxisDecision): boolean {
  switch (procedure) {
    case "oralSurgery":
    case "gumOrRootWork":
    case "oralMucosaPerforation":
    case "gentleDentalWork":
      return true;
    case "otherBodyProcedure":
    case "heartCatheterOrEcho":
    case "implant":
    case "notKnown":
      return false;
  }
}

function toSentence(text: string): string {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  return capital.endsWith(".") ? capital : `${capital}.`;
}
