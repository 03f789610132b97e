/** A diary's storage and canaries in memory, of which any call can be made to fail. */
import type { Canary, CanaryRecord } from "./canary.ts";
import {
  ChangedFactError,
  OtherPersonError,
  type DiaryStorage,
  type Identity,
  type StoredRecord,
} from "./diary-storage.ts";
import type { DiaryPorts } from "./diary.ts";
import { readIdentity } from "./read-identity.ts";
import { isSameContent } from "./same-content.ts";

export class MemoryStorage implements DiaryStorage {
  readonly facts = new Map<string, unknown>();
  readonly quarantine = new Map<string, unknown>();
  readonly meta = new Map<string, unknown>();
  calls = 0;
  /** The error for this call, if it shall fail; "after" fails once everything is on the disk. */
  fault: (call: number) => { error: Error; when: "before" | "after" } | undefined = () => undefined;

  load: DiaryStorage["load"] = () =>
    this.#call(() => ({
      facts: listRecords(this.facts),
      quarantine: listRecords(this.quarantine),
      identity: this.meta.get("identity"),
      settings: this.meta.get("settings"),
      counter: this.meta.get("counter"),
      persistence: this.meta.get("persistence"),
    }));

  change: DiaryStorage["change"] = (change) =>
    this.#call(() => {
      const owner = readIdentity(this.meta.get("identity"));
      const isEmpty = this.facts.size + this.quarantine.size === 0;
      const isOurs = owner === undefined || owner.person === change.identity.person;
      if (!isOurs && !(change.adoptWhenEmpty === true && isEmpty)) throw new OtherPersonError();
      for (const fact of change.facts ?? []) {
        const known = this.facts.get(fact.id);
        if (known !== undefined && !isSameContent(known, fact)) throw new ChangedFactError(fact.id);
      }
      if (!isOurs || owner === undefined) this.meta.set("identity", change.identity);
      for (const fact of [...(change.facts ?? []), ...(change.repairs ?? [])]) {
        this.facts.set(fact.id, structuredClone(fact));
      }
      for (const one of change.quarantine ?? []) this.quarantine.set(one.key, structuredClone(one));
      if (change.settings !== undefined) this.meta.set("settings", change.settings);
      if (change.persistence !== undefined) this.meta.set("persistence", change.persistence);
      if (change.counter !== undefined) this.meta.set("counter", change.counter(this.facts.size));
      return this.facts.size;
    });

  deleteEverything = (next: Identity): Promise<void> =>
    this.#call(() => {
      for (const store of [this.facts, this.quarantine, this.meta]) store.clear();
      this.meta.set("identity", next);
    });

  async #call<Result>(work: () => Result): Promise<Result> {
    this.calls += 1;
    const fault = this.fault(this.calls);
    if (fault?.when === "before") throw fault.error;
    const result = work();
    if (fault?.when === "after") throw fault.error;
    return result;
  }
}

function listRecords(store: ReadonlyMap<string, unknown>): StoredRecord[] {
  return [...store.keys()].sort().map((key) => ({ key, raw: structuredClone(store.get(key)) }));
}

export class MemoryCanary implements Canary {
  record: CanaryRecord | undefined;
  isBroken = false;

  async read(): Promise<CanaryRecord | undefined> {
    this.#check();
    return this.record;
  }

  async write(record: CanaryRecord): Promise<void> {
    this.#check();
    this.record = record;
  }

  async clear(): Promise<void> {
    this.#check();
    this.record = undefined;
  }

  #check(): void {
    if (this.isBroken) throw new Error("This place does not answer");
  }
}

/** Ports with a clock and a random source of their own: the same every time. */
export function memoryPorts(canaries: readonly Canary[], seed = 1): Omit<DiaryPorts, "indexedDB"> {
  let now_ms = Date.parse("2026-11-22T08:00:00Z");
  let state = seed * 2_654_435_761;
  return {
    now: () => (now_ms += 1_000),
    random: (count) =>
      Uint8Array.from({ length: count }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state >>> 24;
      }),
    zone: () => "Europe/Zurich",
    canaries,
    // Short pauses pass at once; the long ones, in which a diary waits for better days, do not end.
    wait: (pause_ms) => (pause_ms < 1_000 ? Promise.resolve() : new Promise(() => undefined)),
  };
}
