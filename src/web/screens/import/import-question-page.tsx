import type { ImportQuestion } from "#record/import/import-preview.ts";
import { ChoiceRow, Rows } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { formatDay } from "#words/format-time.ts";
import { ColumnsQuestion } from "./columns-question.tsx";
import type { ImportStep, ImportWay } from "./use-import.ts";

interface Props {
  readonly way: ImportWay;
  readonly step: Extract<ImportStep, { kind: "asks" }>;
}

/** What the file leaves open, one question at a time; nothing is chosen for anybody. */
export function ImportQuestionPage({ way, step }: Props) {
  const { importFile } = useTexts();
  const fill = useFill();
  const [question] = step.preview.questions;
  return (
    <>
      {question === undefined ? null : (
        <Question key={question.kind} question={question} way={way} step={step} />
      )}
      <p class="quiet file-line">
        {fill(importFile.fileName, { name: step.name })}
        <br />
        {importFile.nothingSavedYet}
      </p>
      <button type="button" class="plain" onClick={way.startOver}>
        {importFile.chooseOther}
      </button>
    </>
  );
}

function Question({ question, way, step }: Props & { readonly question: ImportQuestion }) {
  switch (question.kind) {
    case "columns":
      return (
        <ColumnsQuestion
          columns={step.preview.layout.columns}
          roles={step.preview.roles}
          problems={way.choices.columns === undefined ? [] : question.problems}
          onConfirm={(columns) => way.choose({ columns })}
        />
      );
    case "person":
      return <PersonQuestion question={question} choose={way.choose} />;
    case "dateOrder":
      return <DateQuestion question={question} choose={way.choose} />;
    case "unit":
      return <UnitQuestion question={question} choose={way.choose} />;
  }
}

interface AskProps<Kind extends ImportQuestion["kind"]> {
  readonly question: Extract<ImportQuestion, { kind: Kind }>;
  readonly choose: ImportWay["choose"];
}

function PersonQuestion({ question, choose }: AskProps<"person">) {
  const { importFile } = useTexts();
  const fill = useFill();
  return (
    <>
      <Heading title={importFile.personTitle} />
      <p class="intro">{importFile.personHint}</p>
      <Rows>
        {question.people.map(({ name, lines }) => (
          <ChoiceRow
            key={name}
            modest
            label={
              name === ""
                ? fill(importFile.personUnnamed, { count: lines })
                : fill(importFile.personChoice, { name, count: lines })
            }
            onChoose={() => choose({ person: name })}
          />
        ))}
      </Rows>
    </>
  );
}

function DateQuestion({ question, choose }: AskProps<"dateOrder">) {
  const { importFile } = useTexts();
  const fill = useFill();
  const two = (value: number): string => String(value).padStart(2, "0");
  return (
    <>
      <Heading title={fill(importFile.dateTitle, { example: question.example })} />
      <p class="intro">{importFile.dateHint}</p>
      <Rows>
        {question.options.map(({ order, date }) => (
          <ChoiceRow
            key={order}
            label={formatDay(`${date.year}-${two(date.month)}-${two(date.day)}`)}
            onChoose={() => choose({ dateOrder: order })}
          />
        ))}
      </Rows>
    </>
  );
}

function UnitQuestion({ question, choose }: AskProps<"unit">) {
  const { units } = useWords();
  const { importFile } = useTexts();
  const fill = useFill();
  const names = { "mm[Hg]": units.mmHg, kPa: units.kPa } as const;
  const { stated, proposed, example } = question;
  const other = proposed === "kPa" ? "mm[Hg]" : "kPa";
  return (
    <>
      <Heading title={fill(importFile.unitTitle, { example })} />
      <p class="intro">
        {stated === undefined ? null : `${fill(importFile.unitAgain, { unit: names[stated] })} `}
        {importFile.unitHint}
      </p>
      <Rows>
        {([proposed, other] as const).map((unit) => (
          <ChoiceRow key={unit} label={names[unit]} onChoose={() => choose({ unit })} />
        ))}
      </Rows>
    </>
  );
}
