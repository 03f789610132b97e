import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import type { FactOf } from "#record/fact.ts";
import { draftOfStudy } from "#record/letter/change-draft.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { UnsavedNotice } from "../records/unsaved-notice.tsx";
import { NoScan } from "./no-scan.tsx";
import { StudyFields } from "./study-fields.tsx";
import { useScan } from "./use-scan.ts";

/** A saved heart scan with its slips mended: a new entry that replaces the old one. */
export default function CorrectStudy() {
  const { params } = useRoute();
  const { plan } = useTexts();
  const { fact, replacedBy } = useScan(params["id"]);
  if (fact === undefined) return <NoScan replacedBy={replacedBy} />;
  return (
    <div class="screen">
      <BackLink href={`/plan/scans/${fact.id}`} />
      <UnsavedNotice />
      <Heading title={plan.echo.correctTitle} />
      <p class="intro">{plan.echo.correctIntro}</p>
      <Correction key={fact.id} fact={fact} />
    </div>
  );
}

function Correction({ fact }: { readonly fact: FactOf<"echo"> }) {
  const [draft, setDraft] = useState(() => draftOfStudy(fact));
  return <StudyFields draft={draft} onChange={setDraft} origin={{ corrects: fact.id }} />;
}
