import { expect, it } from "vitest";
import { whatIsALeak as lesson } from "#knowledge/lessons/what-is-a-leak.ts";
import { LocalDiary } from "#web/diary/local-diary.ts";
import {
  MemoryCanary,
  memoryPorts,
  MemoryStorage,
} from "#web/diary/memory-storage.test-support.ts";
import { scoreChapter, type Score } from "./score.ts";

async function open(seed: number): Promise<LocalDiary> {
  const diary = new LocalDiary(new MemoryStorage(), memoryPorts([new MemoryCanary()], seed));
  await diary.open();
  return diary;
}

const [question, { choices, right }] = Object.entries(lesson.questions)[0]!;
const wrong = choices.find((choice) => choice !== right)!;
const count = Object.keys(lesson.questions).length;

const answer = (diary: LocalDiary, choice: string) =>
  diary.newFact("lessonAnswer", { lesson: "whatIsALeak", question, choice, right });
const scoreOf = (diary: LocalDiary): Score =>
  scoreChapter({ id: "whatIsALeak", lesson }, diary.chart.value.standing);

it("counts the latest answer to each question, and a withdrawn one no more", async () => {
  const diary = await open(1);
  expect(scoreOf(diary)).toEqual({ right: 0, answered: 0, count });
  await diary.save([answer(diary, wrong)]);
  expect(scoreOf(diary)).toEqual({ right: 0, answered: 1, count });
  const second = answer(diary, right);
  await diary.save([second]);
  expect(scoreOf(diary)).toEqual({ right: 1, answered: 1, count });
  await diary.save([diary.newFact("withdrawn", { corrects: second.id })]);
  expect(scoreOf(diary)).toEqual({ right: 0, answered: 1, count });
});

it("does not count a choice that the chapter no longer offers", async () => {
  const diary = await open(1);
  await diary.save([answer(diary, "gone")]);
  expect(scoreOf(diary)).toEqual({ right: 0, answered: 0, count });
});

it("goes along in a saved file and comes back from it", async () => {
  const diary = await open(1);
  await diary.save([answer(diary, wrong), answer(diary, right)]);
  const other = await open(2);
  expect(await other.importAll(await diary.exportAll())).toEqual({ ok: true, added: 2 });
  expect(other.facts.value).toEqual(diary.facts.value);
  expect(scoreOf(other)).toEqual({ right: 1, answered: 1, count });
});

it("counts an answer the storage did not take, and does not call it saved", async () => {
  const storage = new MemoryStorage();
  const diary = new LocalDiary(storage, memoryPorts([]));
  await diary.open();
  const error = Object.assign(new Error("on purpose"), { name: "QuotaExceededError" });
  storage.fault = () => ({ error, when: "before" });
  expect(await diary.save([answer(diary, right)])).toMatchObject({ ok: false, reason: "full" });
  expect(storage.facts.size).toBe(0);
  expect(scoreOf(diary).right).toBe(1);
});

it("makes no diary fresh: Learn alone is not a check-in", async () => {
  const diary = await open(1);
  await diary.save([answer(diary, right)]);
  const { checkIns, notes, conditions, profile } = diary.chart.value;
  expect({ checkIns, notes, conditions, profile }).toEqual({
    checkIns: [],
    notes: [],
    conditions: {},
    profile: {},
  });
});
