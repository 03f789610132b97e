import type { FactOf } from "#record/fact.ts";
import { LinkRow } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { tellHealthFact } from "../../records/tell-health-fact.ts";

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly words: readonly FactOf<"teamWord">[];
}

/** What was told, each with who said it and when; a tap leads to where it is mended. */
export function ToldRows({ title, text, words }: Props) {
  const { language } = useWords();
  if (words.length === 0) return null;
  return (
    <section class="group">
      <h2>{title}</h2>
      {text === undefined ? null : <p class="quiet told-text">{text}</p>}
      <ul class="rows">
        {words.map((word) => {
          const { title: name, brief } = tellHealthFact(word, language);
          return (
            <li key={word.id}>
              <LinkRow
                modest
                href={`/plan/team/${word.about}`}
                label={name}
                hint={brief.join(" · ")}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
