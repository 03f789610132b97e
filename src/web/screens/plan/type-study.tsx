import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { typedEntry } from "./echo-entry.ts";
import { StudyFields } from "./study-fields.tsx";

/** A heart scan typed from its letter, field by field. */
export default function TypeStudy() {
  const { plan } = useTexts();
  return (
    <div class="screen">
      <BackLink href="/plan/echo" label={plan.echo.title} />
      <Heading title={plan.echo.byHandTitle} />
      <p class="intro">{plan.echo.byHandIntro}</p>
      <StudyFields
        draft={typedEntry.value}
        onChange={(draft) => (typedEntry.value = draft)}
        origin={{ entry: "typed" }}
      />
    </div>
  );
}
