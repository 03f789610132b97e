import { QuietLines } from "#web/components/quiet-lines.tsx";
import type { GradeAnswerWords } from "#words/describe-grade.ts";
import type { StageWords } from "#words/describe-stage.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Notice } from "#web/components/notice.tsx";
import { DiaryNotices } from "../today/diary-notices.tsx";
import { Flags, Missing, Why } from "./answer-parts.tsx";
import { AtrialCause } from "./atrial-cause.tsx";
import { usePlan } from "./use-plan.ts";
import { describeWhere } from "./describe-where.ts";

/** The size of the leak and its stage as each society has them, with all that led there. */
export function WhereYouAre() {
  const { plan } = useTexts();
  const made = usePlan();
  const where = describeWhere(made);
  return (
    <div class="screen where">
      <BackLink href="/plan" label={plan.title} />
      <DiaryNotices />
      <Heading title={plan.whereTitle}>{where?.grade.reported ?? plan.whereTitle}</Heading>
      {where === undefined ? (
        <>
          <p class="intro">{plan.emptyText}</p>
          <div class="acts">
            <a class="act" href="/plan/echo">
              {plan.emptyAction}
            </a>
          </div>
        </>
      ) : (
        <>
          <p class="intro quiet">{where.grade.scan}</p>
          {where.grade.emergency === undefined ? null : (
            <Notice tone="bad" title={where.grade.emergency} />
          )}
          <section class="group">
            <h2>{plan.where.size}</h2>
            {where.grade.differ.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {where.grade.answers.map((answer) => (
              <SizeAnswer key={`${answer.guide} ${answer.headline}`} {...answer} />
            ))}
          </section>
          <AtrialCause {...made} />
          <section class="group">
            <h2>{plan.where.stage}</h2>
            {where.stages.map((stage) => (
              <StageAnswer key={`${stage.guide} ${stage.headline}`} {...stage} />
            ))}
          </section>
          <div class="acts">
            <a class="act ghost" href={`/plan/scans/${made.study?.facts[0]}`}>
              {plan.where.seeScan}
            </a>
          </div>
          <QuietLines lines={where.grade.footer} />
        </>
      )}
    </div>
  );
}

function SizeAnswer({
  guide,
  headline,
  sure,
  todo,
  why,
  flags,
  numbers,
  missing,
}: GradeAnswerWords) {
  const { where } = useTexts().plan;
  return (
    <div class="answer-part">
      {guide === undefined ? null : <h3>{guide}</h3>}
      <p class="lead">{headline}</p>
      {sure.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{todo}</p>
      {numbers.length === 0 ? null : (
        <dl class="lines">
          {numbers.map(({ name, text, drives }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {text}
                {drives === undefined ? null : <small>{drives}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Flags flags={flags} />
      <Missing lines={missing} />
      <Why title={where.why} why={why} />
    </div>
  );
}

function StageAnswer({ guide, headline, meaning, todo, why, flags, missing }: StageWords) {
  const { where } = useTexts().plan;
  return (
    <div class="answer-part">
      {guide === undefined ? null : <h3>{guide}</h3>}
      <p class="lead">{headline}</p>
      {meaning.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{todo}</p>
      <Flags flags={flags} />
      <Missing lines={missing} />
      <Why title={where.why} why={why} />
    </div>
  );
}
