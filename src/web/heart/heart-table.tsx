import { useTexts } from "#web/components/late-texts.ts";
import { heartTableFor } from "#words/heart-table.ts";
import { useWords } from "#web/components/diary-context.tsx";
import type { LiveHeart } from "./live-heart.ts";

/** Every number of the heart, beside those of the heart it is compared with. */
export function HeartTable({ live }: { readonly live: LiveHeart }) {
  const { table } = useTexts().heartDetails;
  const { language } = useWords();
  const now = live.settled.value;
  const before = live.settledBefore.value;
  if (now === undefined) return null;
  return (
    <>
      <table class="heart-table">
        <thead>
          <tr>
            <th scope="col">{table.what}</th>
            {before === undefined ? null : <th scope="col">{table.before}</th>}
            <th scope="col">{table.now}</th>
          </tr>
        </thead>
        <tbody>
          {heartTableFor(now, before, language).map((row) => (
            <tr key={row.clinical}>
              <th scope="row">
                {row.clinical}
                <small>
                  {row.plain}, {row.unit}
                </small>
              </th>
              {row.before === undefined ? null : <td>{row.before}</td>}
              <td>{row.now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="stage-note">{table.note}</p>
      <p class="stage-note">{live.place.value === "page" ? table.herePage : table.hereWorker}</p>
    </>
  );
}
