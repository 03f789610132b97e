import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import { draftOfStudy } from "#record/letter/change-draft.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { StudyFields } from "./study-fields.tsx";

/** A saved heart scan with its slips mended: a new entry that replaces the old one. */
export default function CorrectStudy() {
  const { params } = useRoute();
  const diary = useDiary();
  const { plan } = useTexts();
  const fact = diary.chart.value.standing.find(({ id }) => id === params["id"]);
  return (
    <div class="screen">
      <BackLink href={`/plan/scans/${params["id"]}`} />
      <Heading title={fact?.kind === "echo" ? plan.echo.correctTitle : plan.scans.gone} />
      {fact?.kind === "echo" ? (
        <>
          <p class="intro">{plan.echo.correctIntro}</p>
          <Correction fact={fact} />
        </>
      ) : null}
    </div>
  );
}

function Correction({ fact }: { readonly fact: FactOf<"echo"> }) {
  const [draft, setDraft] = useState(() => draftOfStudy(fact));
  return <StudyFields draft={draft} onChange={setDraft} origin={{ corrects: fact.id }} />;
}
