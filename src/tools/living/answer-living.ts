import { adviseLiving } from "#care/living/advise-living.ts";
import type { LivingAdvice } from "#care/living/living-advice.ts";
import {
  livingMeasures,
  type LivingMeasure,
  type LivingSituation,
} from "#care/living/living-situation.ts";
import { placeOnTimeline, type Timeline } from "#care/living/place-on-timeline.ts";
import type { TimelineSituation } from "#care/living/timeline-situation.ts";
import { wordSpans } from "#care/grade/leak-tier.ts";
import type { ValveProcedure } from "#care/surveillance/visit-situation.ts";
import { echoMeasures } from "#record/echo-measure.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { toStoredEchoQuantity } from "#units/echo-quantity.ts";
import { describeLiving, type LivingWords } from "#words/describe-living.ts";
import { describeTimeline, type TimelineWords } from "#words/describe-timeline.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { checkPastDay } from "../grade/read-studies.ts";
import { toInstruction } from "../plan/answer-plan.ts";
import { livingInputSchema, type LivingInput } from "./living-input.ts";

/** What `living-leaflet living` writes. */
export interface LivingAnswerDocument {
  readonly format: "living-leaflet/living-advice/1";
  readonly advice: LivingAdvice;
  /** One for each procedure, in the order of the input. */
  readonly timelines: readonly Timeline[];
  /** The same as a person would read it. */
  readonly words: { readonly living: LivingWords; readonly timelines: readonly TimelineWords[] };
}

/** From any input to advice and timelines with their words, or to issues; never throws. */
export function answerLiving(input: unknown): Parsed<LivingAnswerDocument> {
  const parsed = livingInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const given = parsed.data;
  const issues = [...checkValues(given), ...checkDays(given)];
  if (issues.length > 0) return { ok: false, issues };
  const advice = adviseLiving(makeSituation(given), given.on);
  const timelines = (given.procedures ?? []).map((_procedure, index) =>
    placeOnTimeline(makeTimeline(given, index), given.on),
  );
  const context = {
    language: "en",
    ...(given.country === undefined ? {} : { country: given.country }),
  } as const;
  return {
    ok: true,
    value: {
      format: "living-leaflet/living-advice/1",
      advice,
      timelines,
      words: {
        living: describeLiving(advice, context),
        timelines: timelines.map((timeline) => describeTimeline(timeline, context)),
      },
    },
  };
}

function makeSituation(given: LivingInput): LivingSituation {
  const { prolapse, sex, pregnancy, infectionRisk, lastDentistOn, clinicDays } = given;
  const { leak, procedures } = given;
  return {
    symptoms: given.symptoms ?? "notKnown",
    has: given.has ?? {},
    values: readValues(given),
    ...(leak === undefined ? {} : { leak: wordSpans[leak] }),
    ...(procedures === undefined ? {} : { procedures: procedures.map(toProcedure) }),
    ...(prolapse === undefined ? {} : { prolapse }),
    ...(sex === undefined ? {} : { sex }),
    ...(pregnancy === undefined ? {} : { pregnancy }),
    ...(infectionRisk === undefined ? {} : { infectionRisk }),
    ...(lastDentistOn === undefined ? {} : { lastDentistOn }),
    ...(clinicDays === undefined ? {} : { clinicDays }),
  };
}

function makeTimeline(given: LivingInput, index: number): TimelineSituation {
  const procedures = given.procedures ?? [];
  const { cut, homeOn, materialLeft, deviceOn, ...rest } = procedures[index]!;
  const { lastEchoOn, mechanism, clinicDays, instructions = [] } = given;
  const { atrialFibrillation } = given.has ?? {};
  const isMechanical = procedures.some(
    ({ kind, on }) => kind === "mechanicalValve" && on <= given.on,
  );
  const mechanicalValve = isMechanical ? "yes" : given.has?.mechanicalValve;
  return {
    procedure: toProcedure(rest),
    has: {
      ...(atrialFibrillation === undefined ? {} : { atrialFibrillation }),
      ...(mechanicalValve === undefined ? {} : { mechanicalValve }),
      ...(materialLeft === undefined ? {} : { repairMaterial: materialLeft }),
    },
    instructions: instructions.map(toInstruction),
    ...(cut === undefined ? {} : { cut }),
    ...(homeOn === undefined ? {} : { homeOn }),
    ...(deviceOn === undefined ? {} : { deviceOn }),
    ...(lastEchoOn === undefined ? {} : { lastEchoOn }),
    ...(mechanism === undefined ? {} : { mechanism }),
    ...(clinicDays === undefined ? {} : { clinicDays }),
  };
}

function toProcedure({ kind, on, wasUncomplicated }: ValveProcedure): ValveProcedure {
  return { kind, on, ...(wasUncomplicated === undefined ? {} : { wasUncomplicated }) };
}

function readValues({ values = {} }: LivingInput): LivingSituation["values"] {
  return Object.fromEntries(
    livingMeasures.flatMap((measure) => {
      const quantity = values[measure];
      return quantity === undefined ? [] : [[measure, toStoredEchoQuantity(quantity).value]];
    }),
  ) as LivingSituation["values"];
}

/** Beyond these a number is of no heart. The index is the diameter over 1 to 3 m2 of skin. */
const possible: Readonly<Record<LivingMeasure, readonly [min: number, max: number]>> = {
  ejectionFraction: echoMeasures.ejectionFraction.possible,
  endDiastolicDiameter: echoMeasures.endDiastolicDiameter.possible,
  endDiastolicDiameterIndex: [10, 80],
  pulmonarySystolicPressure: echoMeasures.pulmonarySystolicPressure.possible,
};

function checkValues(given: LivingInput): readonly Issue[] {
  const stored = readValues(given);
  return livingMeasures.flatMap((measure) => {
    const value = stored[measure];
    const [min, max] = possible[measure];
    if (value === undefined || (value >= min && value <= max)) return [];
    const quantity = given.values?.[measure];
    const found = `${quantity?.value} ${quantity?.unit}`;
    const unit = measure === "endDiastolicDiameterIndex" ? "mm/m2" : echoMeasures[measure].units[0];
    return [
      {
        path: `values.${measure}.value`,
        code: "impossible",
        expected: `${min} to ${max} ${unit}`,
        found,
      } as const,
    ];
  });
}

/** What is told as done cannot be ahead, and nobody comes home before the operation. */
function checkDays(given: LivingInput): readonly Issue[] {
  const { on: today, lastDentistOn, lastEchoOn } = given;
  const { procedures = [], clinicDays = [], instructions = [] } = given;
  return [
    ...checkPastDay("lastDentistOn", lastDentistOn, today),
    ...checkPastDay("lastEchoOn", lastEchoOn, today),
    ...clinicDays.flatMap(({ setOn }, at) => checkPastDay(`clinicDays[${at}].setOn`, setOn, today)),
    ...instructions.flatMap(({ setOn }, at) =>
      checkPastDay(`instructions[${at}].setOn`, setOn, today),
    ),
    ...procedures.flatMap(({ on, homeOn, deviceOn }, at) => [
      ...checkPastDay(`procedures[${at}].homeOn`, homeOn, today),
      ...checkPastDay(`procedures[${at}].deviceOn`, deviceOn, today),
      ...(homeOn !== undefined && homeOn < on
        ? [
            {
              path: `procedures[${at}].homeOn`,
              code: "contradiction",
              expected: `a day that is not before the operation, ${on}`,
              found: `"${homeOn}"`,
            } as const,
          ]
        : []),
    ]),
  ];
}
