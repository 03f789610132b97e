import { useState } from "preact/hooks";
import { columnRoles, type ColumnRole } from "#record/import/column-role.ts";
import type { Column } from "#record/import/guess-columns.ts";
import type { ColumnProblem } from "#record/import/import-preview.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { Fault, SelectField } from "#web/components/field.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useFill } from "#web/components/use-fill.ts";

interface Props {
  readonly columns: readonly Column[];
  readonly roles: readonly ColumnRole[];
  readonly problems: readonly ColumnProblem[];
  readonly onConfirm: (roles: readonly ColumnRole[]) => void;
}

/** What we take each column for, to be checked; those left out stand behind a fold. */
export function ColumnsQuestion({ columns, roles, problems, onConfirm }: Props) {
  const { importFile } = useTexts();
  const fill = useFill();
  const describe = useDescribeProblem();
  const [chosen, setChosen] = useState(roles);
  // Where a column stands is decided once: it must not jump away while it is being changed.
  const [used] = useState(
    () => new Set(roles.flatMap((role, index) => (role === "ignore" ? [] : [index]))),
  );
  const places = columns.map((_, index) => index);
  const rest = places.filter((index) => !used.has(index));
  const field = (index: number) => (
    <ColumnField
      key={index}
      place={index + 1}
      column={columns[index]!}
      role={chosen[index] ?? "ignore"}
      onChoose={(role) => setChosen(chosen.map((old, at) => (at === index ? role : old)))}
    />
  );
  return (
    <>
      <Heading title={importFile.columnsTitle} />
      <p class="intro">{importFile.columnsHint}</p>
      {places.filter((index) => used.has(index)).map(field)}
      {rest.length === 0 ? null : (
        <details open={used.size === 0}>
          <summary>
            <Icon name="forward" size={20} />
            {fill(importFile.columnsMore, { count: rest.length })}
          </summary>
          {rest.map(field)}
        </details>
      )}
      <Fault
        id="columns-fault"
        text={problems.length === 0 ? undefined : problems.map(describe).join(" ")}
      />
      <div class="acts">
        <button
          type="button"
          class="act"
          aria-describedby="columns-fault"
          onClick={() => onConfirm(chosen)}
        >
          {importFile.columnsConfirm}
        </button>
      </div>
    </>
  );
}

interface ColumnProps {
  readonly place: number;
  readonly column: Column;
  readonly role: ColumnRole;
  readonly onChoose: (role: ColumnRole) => void;
}

function ColumnField({ place, column: { name, examples }, role, onChoose }: ColumnProps) {
  const { importFile } = useTexts();
  const fill = useFill();
  return (
    <SelectField
      label={
        name === ""
          ? fill(importFile.columnUnnamed, { place })
          : fill(importFile.columnLabel, { name })
      }
      hint={
        examples.length === 0
          ? undefined
          : fill(importFile.columnExamples, { examples: examples.join(" · ") })
      }
      value={role}
      onInput={(value) => onChoose(value as ColumnRole)}
      options={columnRoles.map((one) => [one, importFile.roles[one]] as const)}
    />
  );
}

function useDescribeProblem() {
  const { columnProblems, roles } = useTexts().importFile;
  const fill = useFill();
  return (problem: ColumnProblem): string =>
    problem.kind === "roleTwice"
      ? fill(columnProblems.roleTwice, { role: roles[problem.role] })
      : columnProblems[problem.kind];
}
