import { useMemo } from "preact/hooks";
import { listOptions } from "#care/options/list-options.ts";
import { readOptionSituation } from "#care/person/read-option-situation.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { Dots } from "#web/components/dots.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { QuietLines } from "#web/components/quiet-lines.tsx";
import { useFill } from "#web/components/use-fill.ts";
import type { SocietyTold } from "#words/describe-option-society.ts";
import { describeOptions, type OptionTold } from "#words/describe-options.ts";
import { DiaryNotices } from "../today/diary-notices.tsx";
import { EmergencyLine } from "./emergency-line.tsx";
import { Folded } from "./folded.tsx";
import { FoldedList } from "./folded-list.tsx";
import { usePlan } from "./use-plan.ts";

/** What the guides list for this person, side by side; never which one to choose. */
export default function OptionsPage() {
  const { plan } = useTexts();
  const { person, plan: visits, context } = usePlan();
  const list = useMemo(
    () => listOptions(readOptionSituation(person, visits.today), visits.today),
    [person, visits.today],
  );
  const told = describeOptions(list, context);
  return (
    <div class="screen options">
      <BackLink href="/plan" label={plan.title} />
      <DiaryNotices />
      <EmergencyLine text={told.emergency} isNow={list.kind === "emergency"} />
      <Heading title={plan.links.options}>{told.headline}</Heading>
      {told.intro.map((line) => (
        <p class="intro-line" key={line}>
          {line}
        </p>
      ))}
      <Options title={plan.options.listed} options={told.listed} />
      <TeamLink count={Object.keys(person.health.teamWords).length} />
      <Questions lines={told.questions} />
      <FoldedList title={plan.options.missing} lines={told.missing} />
      <FoldedOptions title={plan.options.mayApply} options={told.mayApply} />
      <FoldedOptions title={plan.options.notNow} options={told.notNow} />
      <div class="group">
        <QuietLines lines={told.footer} />
      </div>
    </div>
  );
}

/** The way to what was told, and to what would settle more. */
function TeamLink({ count }: { readonly count: number }) {
  const { options } = useTexts().plan;
  const fill = useFill();
  const hint = count === 0 ? options.teamNone : fill(options.teamCount, { count });
  return (
    <ul class="rows group">
      <li>
        <LinkRow modest href="/plan/team" label={options.team} hint={hint} />
      </li>
    </ul>
  );
}

/** What is there for who wants it; nothing where there is none. */
function FoldedOptions({
  title,
  options,
}: {
  readonly title: string;
  readonly options: readonly OptionTold[];
}) {
  if (options.length === 0) return null;
  return (
    <Folded title={title}>
      <Options options={options} />
    </Folded>
  );
}

function Questions({ lines }: { readonly lines: readonly string[] }) {
  const { options } = useTexts().plan;
  if (lines.length === 0) return null;
  return (
    <section class="group">
      <h2>{options.questions}</h2>
      <Dots lines={lines} />
    </section>
  );
}

function Options({
  title,
  options,
}: {
  readonly title?: string;
  readonly options: readonly OptionTold[];
}) {
  if (options.length === 0) return null;
  return (
    <section class={title === undefined ? undefined : "group"}>
      {title === undefined ? null : <h2>{title}</h2>}
      <ul class="rows">
        {options.map(({ id, title: name, what, societies, evidence }) => (
          <li key={id} class="option">
            <h3>{name}</h3>
            <p>{what}</p>
            {societies.map((society) => (
              <Society key={society.society} {...society} />
            ))}
            {[...new Set(societies.map(({ note }) => note))].map((note) =>
              note === undefined ? null : (
                <p class="quiet" key={note}>
                  {note}
                </p>
              ),
            )}
            <QuietLines lines={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one guide says, the short of it open and the numbers it saw folded away. */
function Society({ statements }: SocietyTold) {
  const { options } = useTexts().plan;
  return (
    <>
      {statements.map(({ rule, guide, says, inClass, forWhom, seen, missing }) => (
        <details key={rule} class="statement">
          <summary>
            <Icon name="forward" size={20} />
            <span>
              <small>{guide}</small>
              {says}
            </span>
          </summary>
          <p>{forWhom}</p>
          {seen.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {missing.length === 0 ? null : <p>{options.asks}</p>}
          <Dots lines={missing} />
          <p class="quiet">{inClass}</p>
        </details>
      ))}
    </>
  );
}
