import { onlyFaults, type LineForm } from "../lines/line-form.ts";

export interface QuestionDraft {
  readonly text: string;
  readonly status: "open" | "asked" | "dropped";
}

export const questionForm: LineForm<"visitQuestion", QuestionDraft> = {
  kind: "visitQuestion",
  path: "/records/questions",
  empty: { text: "", status: "open" },
  linesOf: ({ questions }) => questions,
  isPast: ({ status }) => status !== "open",
  toDraft: ({ text, status }) => ({ text, status }),
  read: ({ text, status }) => {
    const written = text.trim();
    const faults = onlyFaults<QuestionDraft>({ text: written === "" ? "text" : undefined });
    return faults === undefined
      ? { ok: true, fields: { text: written, status } }
      : { ok: false, faults };
  },
};
