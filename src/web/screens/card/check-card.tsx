import { useState } from "preact/hooks";
import { readCardText, type ReadCard } from "#papers/read-card-text.ts";
import { BackLink } from "#web/components/back-link.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { LongTextField } from "#web/components/field.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { prophylaxisWordsFor } from "#words/prophylaxis-words.ts";
import { useToday } from "../records/use-today.ts";

/** The text of a code, read back: what it says today, or why nothing may be taken from it. */
export function CheckCard() {
  const { card: texts } = useTexts();
  const { language } = useWords();
  const today = useToday();
  const [text, setText] = useState("");
  const [read, setRead] = useState<ReadCard>();
  return (
    <div class="screen">
      <BackLink href="/card" label={texts.title} />
      <Heading title={texts.check.title} />
      <p class="intro">{texts.check.intro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setRead(readCardText(text, today, language));
        }}
      >
        <LongTextField
          label={texts.check.label}
          value={text}
          maxLength={undefined}
          onInput={(typed) => {
            setText(typed);
            // What was said is of another text now.
            setRead(undefined);
          }}
        />
        <div class="acts">
          <button class="act" disabled={text.trim() === ""}>
            {texts.check.act}
          </button>
        </div>
      </form>
      <div class="check-result" aria-live="polite">
        {read === undefined ? null : <Result read={read} />}
      </div>
    </div>
  );
}

function Result({ read }: { readonly read: ReadCard }) {
  const { check } = useTexts().card;
  const words = prophylaxisWordsFor(useWords().language);
  if (read.kind === "refused") {
    return (
      <section class="card-answer">
        <h2>{check.refused}</h2>
        <p class="card-why">{read.told.join(" ")}</p>
      </section>
    );
  }
  return (
    <section class="card-answer" data-answer={read.answer}>
      <h2>{check.today}</h2>
      <p class="card-big">{words.bigForDentist[read.answer]}</p>
      {read.told.map((one) => (
        <p key={one} class="card-why">
          {one}
        </p>
      ))}
      <h2>{check.written}</h2>
      <ul>
        {read.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
