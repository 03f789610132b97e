import { useId, useState } from "preact/hooks";
import { describeIssue } from "#record/issue.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Fault } from "#web/components/field.tsx";
import { useFill } from "#web/components/use-fill.ts";
import type { ImportPreview } from "#web/diary/diary.ts";

type Step =
  | { readonly kind: "choose" }
  | { readonly kind: "refused"; readonly why: readonly string[] }
  | { readonly kind: "preview"; readonly json: string; readonly preview: ImportPreview }
  | { readonly kind: "failed"; readonly json: string; readonly preview: ImportPreview }
  | { readonly kind: "done"; readonly added: number };

/** A saved file back into the diary: first what is in it, then all of it or nothing. */
export function RestoreDiary({ onDone }: { readonly onDone?: () => void }) {
  const diary = useDiary();
  const { settings } = useTexts();
  const fill = useFill();
  const id = useId();
  const [step, setStep] = useState<Step>({ kind: "choose" });

  const look = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const json = await file.text();
    const parsed = diary.previewImport(json);
    setStep(
      parsed.ok
        ? { kind: "preview", json, preview: parsed.value }
        : { kind: "refused", why: parsed.issues.slice(0, 3).map(describeIssue) },
    );
  };
  const bringBack = async (json: string, preview: ImportPreview): Promise<void> => {
    const result = await diary.importAll(json);
    if (!result.ok) {
      setStep({ kind: "failed", json, preview });
      return;
    }
    setStep({ kind: "done", added: result.added ?? 0 });
    onDone?.();
  };

  return (
    <>
      <div class="field">
        <label for={id}>{settings.importText}</label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          aria-describedby={`${id}-fault`}
          onChange={(event) => void look(event.currentTarget.files?.[0])}
        />
        <Fault
          id={`${id}-fault`}
          text={
            step.kind === "refused"
              ? `${settings.importRefused} ${step.why.join("; ")}`
              : step.kind === "failed"
                ? settings.importFailed
                : undefined
          }
        />
      </div>
      {step.kind === "preview" || step.kind === "failed" ? (
        <>
          <ul class="lines">
            <li>{fill(settings.importFresh, { count: step.preview.fresh })}</li>
            <li>{fill(settings.importKnown, { count: step.preview.known })}</li>
            <li>{fill(settings.importUnreadable, { count: step.preview.unreadable })}</li>
          </ul>
          <div class="acts">
            <button
              type="button"
              class="act"
              onClick={() => void bringBack(step.json, step.preview)}
            >
              {settings.importConfirm}
            </button>
          </div>
        </>
      ) : null}
      <output class="saved">
        {step.kind === "done" ? fill(settings.importDone, { count: step.added }) : null}
      </output>
    </>
  );
}
