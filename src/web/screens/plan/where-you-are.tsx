import { Dots } from "#web/components/dots.tsx";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import type { GradeAnswerWords } from "#words/describe-grade.ts";
import type { StageWords } from "#words/describe-stage.ts";
import type { PlanReasonWords } from "#words/describe-plan-reason.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Notice } from "#web/components/notice.tsx";
import { DiaryNotices } from "../today/diary-notices.tsx";
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

function Flags({ flags }: { readonly flags: readonly PlanReasonWords[] }) {
  return (
    <>
      {flags.map(({ rule, text, seen }) => (
        <p key={rule}>
          {text}
          {seen.map((line) => (
            <small key={line}> {line}</small>
          ))}
        </p>
      ))}
    </>
  );
}

function Missing({ lines }: { readonly lines: readonly string[] }) {
  const { where } = useTexts().plan;
  if (lines.length === 0) return null;
  return (
    <>
      <p>{where.missing}</p>
      <Dots lines={lines} />
    </>
  );
}

function Why({ title, why }: { readonly title: string; readonly why: readonly PlanReasonWords[] }) {
  if (why.length === 0) return null;
  return (
    <details>
      <summary>
        <Icon name="forward" size={20} />
        {title}
      </summary>
      {why.map(({ rule, text, seen, source }) => (
        <div key={rule} class="why-line">
          <p>{text}</p>
          {seen.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="quiet">{source}</p>
        </div>
      ))}
    </details>
  );
}
