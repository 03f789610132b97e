/** A page of nothing but the diary, so that the storage can be tried without the screens. */
import { appDiary, askToPersist } from "#web/diary/app-diary.ts";
import type { Diary } from "#web/diary/diary.ts";

export interface DiaryPage {
  readonly diary: Diary;
  readonly askToPersist: typeof askToPersist;
  /** Saves so many weights, one after the other, and gives their ids. */
  saveWeights(count: number): Promise<string[]>;
  /** What a screen would show. */
  look(): DiaryLook;
}

export interface DiaryLook {
  readonly state: string;
  readonly lost: { expected: number; found: number; lastSavedAt?: string } | undefined;
  readonly facts: readonly { id: string; person: string }[];
  readonly unsaved: number;
  readonly unreadable: readonly { key: string; codes: readonly string[]; setAside: boolean }[];
  readonly unseen: number;
}

const diary = await appDiary;

const diaryPage: DiaryPage = {
  diary,
  askToPersist,
  async saveWeights(count) {
    const ids: string[] = [];
    for (let entry = 0; entry < count; entry += 1) {
      const fact = diary.newFact("reading", {
        measure: "weight",
        value: 70 + entry / 10,
        unit: "kg",
        source: { kind: "typed" },
      });
      const result = await diary.save([fact]);
      if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
      ids.push(fact.id);
    }
    return ids;
  },
  look: () => ({
    state: diary.state.value,
    lost: diary.lost.value,
    facts: diary.facts.value.map(({ id, person }) => ({ id, person })),
    unsaved: diary.unsaved.value.length,
    unreadable: diary.unreadable.value.map(({ key, issues, setAside }) => ({
      key,
      setAside,
      codes: issues.map(({ code }) => code),
    })),
    unseen: diary.chart.value.unreadable,
  }),
};

Object.assign(globalThis, { diaryPage });
document.body.dataset["ready"] = "yes";
