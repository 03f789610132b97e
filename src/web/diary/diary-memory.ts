import { batch, computed, signal } from "@preact/signals";
import type { Fact } from "#record/fact.ts";
import { foldChart } from "#record/fold-chart.ts";
import type { Loss } from "./canary.ts";
import type { Identity, Persistence } from "./diary-storage.ts";
import type { DiaryState } from "./diary.ts";
import type { LoadedDiary } from "./load-diary.ts";
import type { UnreadableEntry } from "./read-stored.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** What a page holds of the diary: what was read, what was not yet saved, and whose it is. */
export class DiaryMemory {
  readonly state = signal<DiaryState>("opening");
  readonly lost = signal<Loss | undefined>(undefined);
  readonly facts = signal<readonly Fact[]>([]);
  readonly unreadable = signal<readonly UnreadableEntry[]>([]);
  readonly unsaved = signal<readonly Fact[]>([]);
  readonly settings = signal<Settings>(defaultSettings);
  readonly persistence = signal<Persistence>("unknown");
  readonly chart = computed(() =>
    foldChart([...this.facts.value, ...this.unsaved.value], this.#countUnseen()),
  );

  /** Who a new entry belongs to; until the diary has been read it is only a guess. */
  protected identity: Identity;
  protected hasRead = false;
  /** Ids of everything stored, readable or not. */
  protected ids: ReadonlySet<string> = new Set();
  /** At least so many entries there are, when the diary has never opened. */
  protected remembered = 1;
  /** Forgotten as soon as it could be taken for somebody. */
  #guess: string | undefined;

  constructor(guess: Identity) {
    this.#guess = guess.person;
    this.identity = guess;
  }

  protected show(loaded: LoadedDiary): void {
    const { identity, ids } = loaded;
    const isSamePerson = identity.person === this.identity.person;
    // What was taken from under an open page is still here: it can be saved again.
    const vanished = isSamePerson ? this.facts.value.filter(({ id }) => !ids.has(id)) : [];
    // The first reading says who the guess stood for; a later change of person is a real one.
    if (isSamePerson !== this.hasRead) this.#guess = undefined;
    this.hasRead = true;
    this.identity = identity;
    this.ids = ids;
    batch(() => {
      this.facts.value = loaded.facts;
      this.unreadable.value = loaded.unreadable;
      this.unsaved.value = [
        ...this.unsaved.value.map((fact) => this.claim(fact)),
        ...vanished,
      ].filter(({ id, person }) => !ids.has(id) && person === identity.person);
      this.settings.value = loaded.settings;
      this.persistence.value = loaded.persistence;
      this.lost.value = loaded.loss;
      this.state.value = loaded.loss === undefined ? "ready" : "lost";
    });
  }

  /** Entries made before the diary could be read carry the guess; they are this person's. */
  protected claim(fact: Fact): Fact {
    return fact.person === this.#guess ? { ...fact, ...this.identity } : fact;
  }

  protected forget(): void {
    batch(() => {
      this.facts.value = [];
      this.unsaved.value = [];
      this.unreadable.value = [];
      this.lost.value = undefined;
    });
    this.ids = new Set();
    this.#guess = undefined;
  }

  /** How many entries there are that the chart cannot show. */
  #countUnseen(): number {
    const unread = this.unreadable.value.filter(({ setAside }) => !setAside).length;
    const { expected = 0, found = 0 } = this.lost.value ?? {};
    const hasNotOpened = this.state.value !== "ready" && !this.hasRead;
    return unread + (expected - found) + (hasNotOpened ? this.remembered : 0);
  }

  protected noteSaved(facts: readonly Fact[]): void {
    const ids = new Set(facts.map(({ id }) => id));
    this.ids = new Set([...this.ids, ...ids]);
    batch(() => {
      this.unsaved.value = this.unsaved.value.filter(({ id }) => !ids.has(id));
      this.facts.value = [...this.facts.value.filter(({ id }) => !ids.has(id)), ...facts];
    });
  }

  protected noteUnsaved(facts: readonly Fact[]): void {
    const ids = new Set(facts.map(({ id }) => id));
    // The diary may meanwhile be another person's, whose chart must not show these.
    if (facts.some(({ person }) => person !== this.identity.person)) return;
    this.unsaved.value = [...this.unsaved.value.filter(({ id }) => !ids.has(id)), ...facts];
  }
}
