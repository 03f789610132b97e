import { dial } from "#web/components/dial.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import type { CallWords } from "#words/describe-plan.ts";

/** The number to call where it is known, and the words to say in any case. */
export function CallTheClinic({ call }: { readonly call: CallWords }) {
  const { plan } = useTexts();
  const fill = useFill();
  const { clinicHours } = useDiary().chart.value.profile;
  return (
    <>
      {call.phone === undefined ? (
        <p>
          <strong>{call.call}</strong>
        </p>
      ) : (
        <a class="act" href={dial(call.phone)}>
          <Icon name="phone" size={20} />
          {fill(plan.call, { phone: call.phone })}
        </a>
      )}
      {clinicHours === undefined ? null : (
        <p class="quiet">{fill(plan.picksUp, { hours: clinicHours })}</p>
      )}
      <section class="group">
        <h2>{plan.sayTitle}</h2>
        <p class="say">{call.say}</p>
      </section>
    </>
  );
}
