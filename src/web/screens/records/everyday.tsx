import { everydayLimits } from "#record/health-ids.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { SaveLine, useSaving } from "../settings/save-line.tsx";
import { RecordScreen } from "./record-screen.tsx";
import { useHealth } from "./use-health.ts";

/** How far breath and strength go, in four plain sentences; each answer is kept with its day. */
export function Everyday() {
  const diary = useDiary();
  const { records } = useTexts();
  const { title, intro, question, limits, isNew, checkIn } = records.everyday;
  const latest = useHealth().everyday.at(-1);
  const { state, save } = useSaving();
  return (
    <RecordScreen title={title} intro={intro}>
      <fieldset>
        <legend class="visually-hidden">{question}</legend>
        <ul class="rows">
          {everydayLimits.map((limit) => (
            <li key={limit}>
              <label class="tick">
                <input
                  type="radio"
                  name="everyday"
                  checked={latest?.limit === limit}
                  onChange={() => void save([diary.newFact("everyday", { limit })])}
                />
                <span>{limits[limit]}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <SaveLine state={state} />
      {latest === undefined || latest.limit === "everything" ? null : (
        <section class="part">
          <p>{isNew}</p>
          <p>
            <a class="plain" href="/">
              {checkIn}
            </a>
          </p>
        </section>
      )}
    </RecordScreen>
  );
}
