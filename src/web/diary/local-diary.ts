import { makeFactId } from "#record/fact-id.ts";
import type { Fact, FactKind, FactOf } from "#record/fact.ts";
import { describeIssue, type Parsed } from "#record/issue.ts";
import { parseFact } from "#record/parse-fact.ts";
import { placeInZone } from "#units/zoned-time.ts";
import {
  askCanaries,
  clearCanaries,
  describeForCanaries,
  tellCanaries,
  type CanaryRecord,
} from "./canary.ts";
import { parseDiaryDocument, writeDiaryDocument } from "./diary-document.ts";
import {
  explainFailure,
  type DiaryChange,
  type DiaryStorage,
  type Persistence,
  type SaveFailure,
  type SaveResult,
} from "./diary-storage.ts";
import { DiaryMemory } from "./diary-memory.ts";
import type { Diary, DiaryPorts, NewFactFields } from "./diary.ts";
import { loadDiary, type LoadedDiary } from "./load-diary.ts";
import { planImport, type ImportPlan, type ImportPreview } from "./plan-import.ts";
import { toQuarantine } from "./read-stored.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** How long to wait before asking again for a diary the browser refused. */
const openingPauses_ms = [0, 150, 600];
const unreachable: SaveFailure = {
  ok: false,
  reason: "unavailable",
  detail: "The browser does not open the diary",
};
const patience_ms = 2_000;
const laterPauses_ms = [1_000, 2_000, 5_000, 10_000, 30_000];

type Ports = Omit<DiaryPorts, "indexedDB">;

/** The diary over any storage. Calls are done one after the other, in the order they came. */
export class LocalDiary extends DiaryMemory implements Diary {
  readonly #storage: DiaryStorage;
  readonly #ports: Ports;
  readonly #newId: () => string;
  #queue: Promise<unknown> = Promise.resolve();
  #canaryWork: Promise<unknown> = Promise.resolve();
  #isTryingAgain = false;

  constructor(storage: DiaryStorage, ports: Ports) {
    // Ids sort in the order they were made, also within a millisecond or when a clock goes back.
    let latest_ms = 0;
    const newId = (): string => {
      latest_ms = Math.max(ports.now(), latest_ms + 1);
      return makeFactId(latest_ms, ports.random(10));
    };
    super({ person: newId(), device: newId() });
    this.#newId = newId;
    this.#storage = storage;
    this.#ports = ports;
  }

  async open(): Promise<void> {
    this.#ports.channel?.listen((news) => {
      if (news === "deleted") this.forget();
      this.lookAgain();
    });
    // A screen must not stay empty because the browser does not answer.
    await Promise.race([this.#tryFirst(), this.#wait(patience_ms)]);
    if (!this.hasRead) this.state.value = "unavailable";
  }

  async #tryFirst(): Promise<void> {
    for (const pause_ms of openingPauses_ms) {
      if (pause_ms > 0) await this.#wait(pause_ms);
      if (await this.#enqueue(() => this.#load())) return;
    }
    void this.#tryAgain();
  }

  /** Reads the storage anew, as another tab or the browser itself may have changed it. */
  lookAgain(): void {
    void this.#enqueue(() => this.#load()).then((isRead) =>
      isRead ? undefined : this.#tryAgain(),
    );
  }

  save(facts: readonly Fact[]): Promise<SaveResult> {
    return this.#enqueue(() => this.#save(facts));
  }

  retryUnsaved(): Promise<SaveResult> {
    return this.#enqueue(() => this.#save(this.unsaved.value));
  }

  async saveSettings(change: Partial<Settings>): Promise<SaveResult> {
    // Shown at once: large text must not wait for a disk that is full.
    this.settings.value = { ...this.settings.value, ...change };
    return this.#enqueue(() => this.#change({ settings: this.settings.value }));
  }

  setAside(key: string): Promise<SaveResult> {
    return this.#enqueue(async () => {
      const entry = this.unreadable.value.find((one) => one.key === key);
      if (entry === undefined) {
        return { ok: false, reason: "failed", detail: `No unreadable entry ${key}` };
      }
      const aside = { ...entry, setAside: true };
      const result = await this.#change({ quarantine: [toQuarantine(aside, this.#nowText())] });
      if (result.ok) {
        this.unreadable.value = this.unreadable.value.map((one) => (one.key === key ? aside : one));
      }
      return result;
    });
  }

  async acknowledgeLoss(): Promise<void> {
    await this.#enqueue(async () => {
      if (this.lost.value === undefined) return;
      const record = this.#describeStored();
      const result = await this.#change({ counter: () => record });
      // Not written down, the loss will be told again at the next start; that is the safe side.
      if (result.ok) this.#tellCanaries(record);
      this.lost.value = undefined;
      if (this.state.value === "lost") this.state.value = "ready";
    });
    // A page closed before its slowest canary is told would tell of the loss again.
    await this.#canaryWork;
  }

  async exportAll(): Promise<string> {
    await this.#queue;
    return writeDiaryDocument({
      exportedAt: this.#nowText(),
      identity: this.identity,
      settings: this.settings.value,
      facts: [...this.facts.value, ...this.unsaved.value],
      unreadable: this.unreadable.value.map(({ raw }) => raw),
    });
  }

  previewImport(json: string): Parsed<ImportPreview> {
    const plan = this.#planImport(json);
    return plan.ok ? { ok: true, value: plan.value.preview } : plan;
  }

  importAll(json: string): Promise<SaveResult & { added?: number }> {
    return this.#enqueue(async () => {
      // Planned on what is stored now, not on what this tab saw last.
      if (!(await this.#load())) return unreachable;
      const planned = this.#planImport(json);
      if (!planned.ok) {
        const detail = planned.issues.map(describeIssue).join("; ");
        return { ok: false as const, reason: "failed" as const, detail };
      }
      const plan = planned.value;
      const identity = { person: plan.person, device: this.identity.device };
      const foundAt = this.#nowText();
      const { settings } = plan;
      const result = await this.#change({
        identity,
        adoptWhenEmpty: true,
        facts: plan.facts,
        repairs: plan.repairs,
        quarantine: plan.unreadable.map((entry) => ({ ...entry, key: this.#newId(), foundAt })),
        ...(settings === undefined ? {} : { settings }),
      });
      if (!result.ok) return result;
      await this.#load();
      return { ok: true as const, added: plan.preview.fresh };
    });
  }

  deleteEverything(): Promise<SaveResult> {
    return this.#enqueue(async () => {
      const next = { person: this.#newId(), device: this.#newId() };
      // Canaries first: a crash in between must not turn a wish into an alarm.
      await this.#canaryWork;
      const remind = await clearCanaries(this.#ports.canaries);
      try {
        await this.#storage.deleteEverything(next);
      } catch (error) {
        await remind();
        return explainFailure(error);
      }
      this.forget();
      this.identity = next;
      this.settings.value = defaultSettings;
      this.state.value = "ready";
      this.#ports.channel?.tell("deleted");
      return { ok: true };
    });
  }

  async askToPersist(): Promise<Persistence> {
    const isGranted = await this.#ports.persist?.().catch(() => false);
    const persistence = isGranted === undefined ? "unsupported" : isGranted ? "granted" : "refused";
    this.persistence.value = persistence;
    await this.#enqueue(() => this.#change({ persistence }));
    return persistence;
  }

  newFact<Kind extends FactKind>(kind: Kind, fields: NewFactFields<Kind>): FactOf<Kind> {
    const { person, device } = this.identity;
    const now = placeInZone(this.#ports.now(), this.#ports.zone());
    const base = { id: this.#newId(), person, device, at: now, madeBy: "self" };
    // The fields are those of this kind by their type; TypeScript cannot join the two halves.
    return { ...base, ...fields, kind } as unknown as FactOf<Kind>;
  }

  async #save(given: readonly Fact[]): Promise<SaveResult> {
    if (given.length === 0) return { ok: true };
    const issues = given.flatMap((fact) => {
      const parsed = parseFact(fact);
      return parsed.ok ? [] : parsed.issues;
    });
    if (issues.length > 0) {
      return { ok: false, reason: "failed", detail: issues.map(describeIssue).join("; ") };
    }
    const isReached = this.hasRead || (await this.#load());
    const facts = given.map((fact) => this.claim(fact));
    const result = isReached ? await this.#change({ facts }) : unreachable;
    if (result.ok) this.noteSaved(facts);
    else this.noteUnsaved(facts);
    if (result.ok && this.persistence.value === "unknown") void this.askToPersist();
    return result;
  }

  /** One change of the storage, with all that follows from it for canaries and other tabs. */
  async #change(change: Omit<DiaryChange, "identity"> & Partial<DiaryChange>): Promise<SaveResult> {
    const lastId = change.facts?.at(-1)?.id;
    let record: CanaryRecord | undefined;
    // While a loss is not acknowledged the canaries go on remembering what was there.
    const isCounted = lastId !== undefined && this.lost.value === undefined;
    const identity = change.identity ?? this.identity;
    const counter = (count: number): CanaryRecord =>
      (record = describeForCanaries(identity.person, count, lastId));
    try {
      await this.#storage.change({
        ...(isCounted ? { counter } : {}),
        ...change,
        identity,
      });
    } catch (error) {
      const failure = explainFailure(error);
      if (failure.reason !== "full") this.lookAgain();
      return failure;
    }
    if (record !== undefined) this.#tellCanaries(record);
    this.#ports.channel?.tell("changed");
    return { ok: true };
  }

  /** @returns whether the storage could be read */
  async #load(): Promise<boolean> {
    const { canaries } = this.#ports;
    let loaded: LoadedDiary;
    try {
      loaded = await loadDiary(this.#storage, canaries, this.identity, this.#nowText());
    } catch {
      const known = await askCanaries(canaries);
      this.remembered = Math.max(1, ...known.map(({ count }) => count));
      this.state.value = "unavailable";
      return false;
    }
    this.show(loaded);
    if (loaded.loss === undefined) this.#remindCanaries();
    return true;
  }

  async #tryAgain(): Promise<void> {
    if (this.#isTryingAgain) return;
    this.#isTryingAgain = true;
    for (let attempt = 0; this.state.value === "unavailable"; attempt += 1) {
      await this.#wait(laterPauses_ms[Math.min(attempt, laterPauses_ms.length - 1)]!);
      await this.#enqueue(() => this.#load());
    }
    this.#isTryingAgain = false;
  }

  #planImport(json: string): Parsed<ImportPlan> {
    const document = parseDiaryDocument(json);
    if (!document.ok) return document;
    const facts = [...this.facts.value, ...this.unsaved.value];
    const { person } = this.identity;
    return planImport(document.value, { person, facts, unreadable: this.unreadable.value });
  }

  #remindCanaries(): void {
    if (this.ids.size === 0) return;
    this.#tellCanaries(this.#describeStored());
  }

  #describeStored(): CanaryRecord {
    return describeForCanaries(this.identity.person, this.ids.size, [...this.ids].at(-1));
  }

  #tellCanaries(record: CanaryRecord): void {
    // Not one after the other: what can be written at once must not wait for what takes its time.
    this.#canaryWork = Promise.all([this.#canaryWork, tellCanaries(this.#ports.canaries, record)]);
  }

  #enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  #nowText(): string {
    return new Date(this.#ports.now()).toISOString();
  }

  #wait(pause_ms: number): Promise<void> {
    return this.#ports.wait?.(pause_ms) ?? new Promise((done) => setTimeout(done, pause_ms));
  }
}
