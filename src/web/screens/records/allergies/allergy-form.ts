import type { allergyReactions } from "#record/health-ids.ts";
import { allergyTargets } from "#record/health-ids.ts";
import { filledIn, onlyFaults, type LineForm } from "../lines/line-form.ts";

/** Penicillin is asked by name on the list itself. */
export const otherTargets = allergyTargets.filter(
  (target): target is Exclude<(typeof allergyTargets)[number], "penicillin"> =>
    target !== "penicillin",
);

export interface AllergyDraft {
  readonly about: "" | (typeof allergyTargets)[number];
  readonly text: string;
  readonly answer: "yes" | "no" | "notSure";
  readonly reaction: "" | (typeof allergyReactions)[number];
  readonly reactionText: string;
}

export const allergyForm: LineForm<"allergy", AllergyDraft> = {
  kind: "allergy",
  path: "/records/allergies",
  empty: { about: "", text: "", answer: "yes", reaction: "", reactionText: "" },
  linesOf: ({ allergies }) => allergies.filter(({ now }) => now.about !== "penicillin"),
  isPast: ({ answer }) => answer === "no",
  toDraft: ({ about, text, answer, reaction, reactionText }) => ({
    about,
    text: text ?? "",
    answer,
    reaction: reaction ?? "",
    reactionText: reactionText ?? "",
  }),
  read: (draft) => {
    const { about, answer, reaction } = draft;
    const needsText = about === "other" && draft.text.trim() === "";
    const faults = onlyFaults<AllergyDraft>({
      about: about === "" ? "choose" : undefined,
      text: needsText ? "text" : undefined,
    });
    if (faults !== undefined || about === "") return { ok: false, faults: faults ?? {} };
    // What happened is only told of an allergy that is there, or may be.
    const happened =
      answer === "no"
        ? {}
        : { ...(reaction === "" ? {} : { reaction }), ...filledIn(draft, ["reactionText"]) };
    return { ok: true, fields: { about, answer, ...filledIn(draft, ["text"]), ...happened } };
  },
};
