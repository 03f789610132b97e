import { useEffect, useRef, useState } from "preact/hooks";
import { makeFactId } from "#record/fact-id.ts";
import { buildImportFacts } from "#record/import/build-import-facts.ts";
import type { ImportChoices } from "#record/import/import-choices.ts";
import type { ImportPreview, ReadyPreview } from "#record/import/import-preview.ts";
import type { ImportRefusal } from "#record/import/open-import-file.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { lookAtClock } from "#web/components/now.ts";
import { deviceZone } from "#web/components/words-context.ts";
import type { Diary, SaveResult } from "#web/diary/diary.ts";
import { startLook, type FileLook } from "./file-look.ts";

/** Where the person is on the way from a file to the diary. */
export type ImportStep =
  | { readonly kind: "choose"; readonly isUndone?: true }
  | { readonly kind: "reading"; readonly name: string }
  | {
      readonly kind: "refused";
      readonly name: string;
      readonly refusal: ImportRefusal | { readonly kind: "failed" };
    }
  | {
      readonly kind: "asks";
      readonly name: string;
      readonly preview: Extract<ImportPreview, { kind: "asks" }>;
    }
  | { readonly kind: "ready"; readonly name: string; readonly preview: ReadyPreview }
  | { readonly kind: "saving"; readonly count: number }
  | {
      readonly kind: "notSaved";
      readonly count: number;
      readonly failure: Extract<SaveResult, { ok: false }>;
    }
  | { readonly kind: "saved"; readonly count: number };

export interface ImportWay {
  readonly step: ImportStep;
  readonly choices: ImportChoices;
  readonly openFile: (file: File) => void;
  /** Answer a question or change an answer; the file is looked at again. */
  readonly choose: (change: ImportChoices) => void;
  readonly save: (preview: ReadyPreview) => void;
  readonly tryAgain: (count: number) => void;
  readonly startOver: () => void;
  /** A file was taken back: what was said of it before no longer holds. */
  readonly noteUndone: () => void;
}

/** The way of one file into the diary. Nothing is kept of it before `save`. */
export function useImport(): ImportWay {
  const diary = useDiary();
  const [step, setStep] = useState<ImportStep>({ kind: "choose" });
  const [choices, setChoices] = useState<ImportChoices>({});
  const current = useRef<{ look: FileLook; name: string } | undefined>(undefined);
  const close = (): void => {
    current.current?.look.close();
    current.current = undefined;
  };
  useEffect(() => close, []);

  const show = async (next: ImportChoices, file?: File): Promise<void> => {
    const mine = current.current;
    if (mine === undefined) return;
    const context = {
      now_ms: lookAtClock(),
      zone: deviceZone(),
      known: diary.chart.value.pressures,
    };
    const request = { context, choices: next };
    const seen = await mine.look.look(file === undefined ? request : { ...request, file });
    // The person may have chosen another file or left meanwhile.
    if (current.current !== mine) return;
    setStep(toStep(seen, mine.name));
  };
  const settle = async (saving: Promise<SaveResult>, count: number): Promise<void> => {
    setStep({ kind: "saving", count });
    const result = await saving;
    setStep(result.ok ? { kind: "saved", count } : { kind: "notSaved", count, failure: result });
  };

  return {
    step,
    choices,
    openFile(file) {
      close();
      current.current = { look: startLook(), name: file.name };
      setChoices({});
      setStep({ kind: "reading", name: file.name });
      void show({}, file);
    },
    choose(change) {
      const next = { ...choices, ...change };
      setChoices(next);
      void show(next);
    },
    save(preview) {
      close();
      const facts = makeFacts(preview, diary);
      void settle(diary.save(facts), preview.counts.taken);
    },
    tryAgain: (count) => void settle(diary.retryUnsaved(), count),
    startOver() {
      close();
      setChoices({});
      setStep({ kind: "choose" });
    },
    noteUndone: () => setStep({ kind: "choose", isUndone: true }),
  };
}

function toStep(preview: ImportPreview | undefined, name: string): ImportStep {
  if (preview === undefined) return { kind: "refused", name, refusal: { kind: "failed" } };
  switch (preview.kind) {
    case "refused":
      return { kind: "refused", name, refusal: preview.refusal };
    case "asks":
      return { kind: "asks", name, preview };
    case "ready":
      return { kind: "ready", name, preview };
  }
}

/** One batch, so that the file can be taken back as a whole. */
function makeFacts(preview: ReadyPreview, diary: Diary): ReturnType<typeof buildImportFacts> {
  const now_ms = lookAtClock();
  const makeId = (): string => makeFactId(now_ms, crypto.getRandomValues(new Uint8Array(10)));
  const batch = makeId();
  // A fact that is never saved: it tells whose diary this is, and on which device.
  const { person, device, madeBy } = diary.newFact("batchWithdrawn", { batch });
  return buildImportFacts(preview, { makeId, person, device, batch, madeBy });
}
