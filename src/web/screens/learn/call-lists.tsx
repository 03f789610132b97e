import { ruleset } from "#knowledge/ruleset.ts";
import type { FindingId } from "#record/finding.ts";
import { dial } from "#web/components/dial.ts";
import { useDiary, useWords } from "#web/components/diary-context.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { emergencyNumberFor } from "#words/emergency-numbers.ts";
import { formatDay } from "#words/format-time.ts";
import { listCallRules } from "#words/list-call-rules.ts";

/** The signs to know, read off the rules themselves, the most urgent first. */
export function CallLists() {
  const { learn } = useTexts();
  const { answer } = useWords();
  const fill = useFill();
  const { country, clinicPhone } = useDiary().chart.value.profile;
  const number = emergencyNumberFor(country)?.number;
  const rules = listCallRules();
  const date = formatDay(ruleset.validUntil.slice(0, 10));
  return (
    <section class="call-lists">
      <h2>
        {number === undefined ? learn.callEmergencyUnknown : fill(learn.callEmergency, { number })}
      </h2>
      {number === undefined ? null : (
        <a class="act urgent" href={dial(number)}>
          {fill(answer.call, { number })}
          <Icon name="phone" size={30} />
        </a>
      )}
      <Findings list={rules.now} />
      <p>{learn.whenToCallIntro}</p>
      <h2>{learn.callToday}</h2>
      {clinicPhone === undefined ? null : (
        <a class="act ghost" href={dial(clinicPhone)}>
          <Icon name="phone" />
          {fill(answer.call, { number: clinicPhone })}
        </a>
      )}
      <Findings list={rules.today} />
      <h2>{learn.callSoon}</h2>
      <Findings list={rules.soon} />
      <h2>{learn.askUsual}</h2>
      <Findings list={rules.ask} />
      <p class="quiet">
        {answer.noDiagnosis} {fill(answer.rulesVersion, { version: ruleset.version, date })}
      </p>
    </section>
  );
}

function Findings({ list }: { readonly list: readonly FindingId[] }) {
  const { findings } = useWords();
  return (
    <ul class="dots">
      {list.map((finding) => (
        <li key={finding}>
          {findings[finding].label}
          {findings[finding].hint === undefined ? null : (
            <span class="quiet"> {findings[finding].hint}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
