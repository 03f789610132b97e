import type { ReadonlySignal } from "@preact/signals";
import type { FactKind, FactOf, Fact } from "#record/fact.ts";
import type { Chart } from "#record/fold-chart.ts";
import type { Parsed } from "#record/issue.ts";
import type { Canary, Loss } from "./canary.ts";
import type { DiaryChannel } from "./diary-channel.ts";
import type { Persistence, SaveResult } from "./diary-storage.ts";
import { createIndexedDbStorage } from "./indexed-db-storage.ts";
import { LocalDiary } from "./local-diary.ts";
import type { ImportPreview } from "./plan-import.ts";
import type { UnreadableEntry } from "./read-stored.ts";
import type { Settings } from "./settings.ts";

export type { SaveResult, UnreadableEntry, Settings, ImportPreview, Loss, Persistence };

/**
 * - `lost`: entries are gone that the browser remembers we had; say so, never show an empty diary.
 * - `unavailable`: the browser does not give us the diary; entries stay in memory for now.
 */
export type DiaryState = "opening" | "ready" | "lost" | "unavailable";

/** One person's diary on this device. Nothing leaves it but by `exportAll`. */
export interface Diary {
  readonly state: ReadonlySignal<DiaryState>;
  readonly lost: ReadonlySignal<Loss | undefined>;
  readonly facts: ReadonlySignal<readonly Fact[]>;
  readonly unreadable: ReadonlySignal<readonly UnreadableEntry[]>;
  /**
   * Folded from the facts, with those not yet saved: what the person just said counts, also when
   * the storage is full. While entries are unreadable, lost or out of reach, it says so.
   */
  readonly chart: ReadonlySignal<Chart>;
  readonly settings: ReadonlySignal<Settings>;
  /** Entries the storage did not take; kept in memory until `retryUnsaved` succeeds. */
  readonly unsaved: ReadonlySignal<readonly Fact[]>;
  /** Whether the browser has promised not to clear the diary on its own. */
  readonly persistence: ReadonlySignal<Persistence>;

  /** One transaction; `ok` only once all of it is on the disk. */
  save(facts: readonly Fact[]): Promise<SaveResult>;
  retryUnsaved(): Promise<SaveResult>;
  saveSettings(change: Partial<Settings>): Promise<SaveResult>;
  /** The person knows of an unreadable entry and goes on without it; it stays stored. */
  setAside(key: string): Promise<SaveResult>;
  /** The person knows that entries are gone and goes on with what is there. */
  acknowledgeLoss(): Promise<void>;
  exportAll(): Promise<string>;
  previewImport(json: string): Parsed<ImportPreview>;
  /** All of the file or nothing; `added` counts the entries that are new here. */
  importAll(json: string): Promise<SaveResult & { added?: number }>;
  deleteEverything(): Promise<SaveResult>;
  /** Asks the browser not to clear the diary; the diary asks by itself after the first save. */
  askToPersist(): Promise<Persistence>;
  newFact<Kind extends FactKind>(kind: Kind, fields: NewFactFields<Kind>): FactOf<Kind>;
}

type FilledIn = "id" | "kind" | "person" | "device";
type WhenNotSaid = "at" | "madeBy";
type OmitEach<Each, Keys extends PropertyKey> = Each extends unknown
  ? Omit<Each, Keys & keyof Each>
  : never;

/** What the caller says of a new fact; `at` is now and `madeBy` is "self" unless told. */
export type NewFactFields<Kind extends FactKind> = OmitEach<FactOf<Kind>, FilledIn | WhenNotSaid> &
  Partial<Pick<FactOf<Kind>, WhenNotSaid>>;

/** The world around a diary. Each part can be made to fail in a test. */
export interface DiaryPorts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: (count: number) => Uint8Array;
  /** The IANA zone of the device. */
  readonly zone: () => string;
  /** Undefined where the browser keeps no data. */
  readonly indexedDB: IDBFactory | undefined;
  readonly canaries: readonly Canary[];
  /** Tells other tabs of a change and hears of theirs. */
  readonly channel?: DiaryChannel;
  readonly wait?: (pause_ms: number) => Promise<void>;
  /** Asks the browser not to clear what is stored; absent where it cannot be asked. */
  readonly persist?: () => Promise<boolean>;
}

/**
 * Opens the diary of this device.
 *
 * Never rejects: when the browser refuses, the diary is `unavailable`, keeps what is entered in
 * memory and goes on trying.
 */
export async function openDiary(ports: DiaryPorts): Promise<Diary> {
  const storage = createIndexedDbStorage(ports.indexedDB);
  const diary = new LocalDiary(storage, ports);
  storage.onLost(() => diary.lookAgain());
  await diary.open();
  return diary;
}
