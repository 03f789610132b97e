import type { ComponentType } from "preact";
import type { HealthFactWords } from "../tell-health-fact.ts";
import type { LineFact, LineFields, LineForm, LineKind, LineOf } from "./line-form.ts";

/** What the screens of every kind of line say. */
export interface LineTexts {
  readonly title: string;
  readonly intro?: string;
  readonly add: string;
  readonly addTitle: string;
  /** Of those that are over, where there can be such. */
  readonly past?: string;
}

export interface FieldsProps<Draft extends object> {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly fault: (field: keyof Draft & string) => string | undefined;
  /** Nothing like it was saved before. */
  readonly isNew: boolean;
}

/** A change that needs no form: one tap, one fact. */
export interface QuickChange<Kind extends LineKind> {
  readonly label: string;
  readonly fields: LineFields<Kind>;
}

/** The screens of one kind of line: its list, one of it, and the form for it. */
export interface LineScreens<Kind extends LineKind, Draft extends object> {
  readonly form: LineForm<Kind, Draft>;
  readonly texts: LineTexts;
  readonly tell: (fact: LineFact<Kind>) => HealthFactWords;
  /** What a new one starts from, where that is more than the empty form. */
  readonly start?: Partial<Draft>;
  readonly Fields: ComponentType<FieldsProps<Draft>>;
  readonly quickChanges?: (fact: LineFact<Kind>) => readonly QuickChange<Kind>[];
  /** What leads to the form that ends one of them. */
  readonly endingLabel?: string;
  /** Those that hold under headings of their own; all in one list unless told. */
  readonly groupsOf?: (lines: readonly LineOf<Kind>[]) => readonly {
    readonly title: string;
    readonly lines: readonly LineOf<Kind>[];
  }[];
  /** What an empty list says; that nothing is written down unless told. */
  readonly nothingYet?: string | undefined;
  /** Over the list, such as a question asked by name. */
  readonly Before?: ComponentType;
  /** Under the list, such as what it means as a whole. */
  readonly After?: ComponentType;
  /** On the page of one thing. */
  readonly More?: ComponentType<{ readonly line: LineOf<Kind> }>;
}
