import { describeIssue } from "#record/issue.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Icon } from "#web/components/icon.tsx";
import { useFill } from "#web/components/use-fill.ts";

/** Entries that are there and cannot be read: told, explained, never hidden. */
export function UnreadableEntries() {
  const diary = useDiary();
  const texts = useTexts();
  const fill = useFill();
  const entries = diary.unreadable.value;
  if (entries.length === 0) return null;
  return (
    <section class="day">
      <h2>{texts.diary.unreadableTitle}</h2>
      <p class="intro">{texts.diary.unreadableText}</p>
      <ul class="rows">
        {entries.map(({ key, raw, issues, setAside }) => (
          <li key={key} class="unreadable">
            <h3>{fill(texts.diary.unreadableKey, { key: key.slice(-8) })}</h3>
            <details>
              <summary>
                <Icon name="forward" size={18} />
                {texts.diary.unreadableRaw}
              </summary>
              {issues.map((issue) => (
                <p class="quiet" key={issue.path}>
                  {describeIssue(issue)}
                </p>
              ))}
              <pre class="raw">{showRaw(raw)}</pre>
            </details>
            {setAside ? (
              <p class="quiet">{texts.diary.unreadableAside}</p>
            ) : (
              <button type="button" class="plain" onClick={() => void diary.setAside(key)}>
                {texts.diary.unreadableGoOn}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Damaged data may be anything, also something JSON cannot write. */
function showRaw(raw: unknown): string {
  try {
    return (JSON.stringify(raw, null, 1) ?? String(raw)).slice(0, 2_000);
  } catch {
    return String(raw).slice(0, 2_000);
  }
}
