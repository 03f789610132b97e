import { useRef, useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import { parseFact } from "#record/parse-fact.ts";
import { teamTopicIds, type TeamTopic } from "#record/team-topic.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { nextTry, type Tried } from "../../save-once.ts";
import { useSaving } from "../../settings/save-line.tsx";
import { focusFirstFault } from "../../records/focus-first-fault.ts";
import { faultOf, type FaultId } from "../../records/lines/line-form.ts";
import { emptyTopic, isOpen, readTopic, type Author, type TopicDraft } from "./team-form.ts";

type TeamFact = FactOf<"teamWord">;
export type TeamDrafts = Readonly<Partial<Record<TeamTopic, TopicDraft>>>;

/**
 * What is typed of any number of things a team said, saved all at once; what is open is left out.
 *
 * @param finish gives a fact what only the form knows, such as which one it corrects
 */
export function useTeamForm(
  start: TeamDrafts,
  startAuthor: Author,
  finish: (fact: TeamFact) => TeamFact = (fact) => fact,
) {
  const diary = useDiary();
  const { form, team } = useTexts().records;
  const { state, follow } = useSaving();
  const [drafts, setDrafts] = useState(start);
  const [author, setAuthor] = useState(startAuthor);
  const [faults, setFaults] = useState<ReadonlyMap<string, FaultId>>(new Map());
  const [isEmpty, setEmpty] = useState(false);
  const tried = useRef(new Map<TeamTopic, Tried<TeamFact>>());
  const given = teamTopicIds.filter((about) => !isOpen(about, drafts[about] ?? emptyTopic));

  const submit = async (): Promise<boolean> => {
    const found = new Map<string, FaultId>();
    const facts = given.flatMap((about) => {
      const read = readTopic(about, drafts[about] ?? emptyTopic, author);
      if (!read.ok) {
        for (const [key, fault] of read.faults) found.set(key, fault);
        return [];
      }
      const next = nextTry(tried.current.get(about), read.fields, (before) =>
        finish({
          ...diary.newFact("teamWord", read.fields),
          ...(before === undefined ? {} : { corrects: before.id }),
        }),
      );
      const parsed = parseFact(next.fact);
      if (parsed.ok) return [[about, next] as const];
      for (const issue of parsed.issues) found.set(keyOf(about, issue.path), faultOf(issue));
      return [];
    });
    setFaults(found);
    setEmpty(given.length === 0);
    if (found.size > 0) focusFirstFault();
    if (found.size > 0 || facts.length === 0) return false;
    for (const [about, next] of facts) tried.current.set(about, next);
    const isSaved = await follow(diary.save(facts.map(([, { fact }]) => fact)));
    if (!isSaved) return false;
    tried.current.clear();
    setDrafts({});
    return true;
  };

  return {
    drafts,
    author,
    count: given.length,
    /** Somebody of a team said something of it; "I do not know" is the person's own word. */
    needsAuthor: given.some((about) => drafts[about]?.chosen !== "notSure"),
    state,
    nothing: isEmpty && given.length === 0 ? team.nothingChosen : undefined,
    fault: (key: string): string | undefined => {
      const found = faults.get(key);
      return found === undefined ? undefined : form.faults[found];
    },
    change: (about: TeamTopic, draft: TopicDraft): void => {
      setDrafts((now) => ({ ...now, [about]: draft }));
      setFaults((now) => new Map([...now].filter(([key]) => key.split(".")[0] !== about)));
    },
    changeAuthor: (changed: Author): void => {
      setAuthor(changed);
      setFaults((now) => new Map([...now].filter(([key]) => !(key in changed))));
    },
    submit,
  };
}

function keyOf(about: TeamTopic, path: string): string {
  if (path === "setBy" || path === "setOn") return path;
  return path === "on" && about === "heartFailureStayLastYear" ? `${about}.on` : about;
}
