import type {
  FoundMedicine,
  MedicineCard,
  MedicineFinding,
  MedicinesCheck,
  UncheckedMedicine,
} from "#care/medicines/medicines-check.ts";
import { ingredients, type IngredientId } from "#knowledge/medicines/ingredient.ts";
import type { MedicineNote } from "#knowledge/medicines/medicine-class.ts";
import type { MedicineSeverity } from "#knowledge/medicines/medicine-rule.ts";
import { roundTo } from "#units/round.ts";
import type { Language } from "./catalogue.ts";
import { describeSources } from "./describe-reason.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import { medicineWordsFor } from "./medicine-words.ts";
import { tidyName } from "./words-context.ts";

/** A checked list in plain words, the loudest first. */
export interface MedicinesWords {
  readonly headline: string;
  readonly findings: readonly MedicineFindingWords[];
  readonly unchecked: readonly string[];
  readonly missing: readonly string[];
  readonly cards: readonly MedicineCardWords[];
  readonly footer: readonly string[];
}

export type MedicineLoudness = "contactToday" | MedicineSeverity;

export interface MedicineFindingWords {
  readonly rule: string;
  readonly loudness: MedicineLoudness;
  readonly level: string;
  readonly medicines: readonly string[];
  readonly text: string;
  readonly action: string;
  readonly source: string;
}

export interface MedicineCardWords {
  readonly name: string;
  /** Shown where a letter was off. */
  readonly readAs?: string;
  readonly why: readonly string[];
  readonly effects: readonly string[];
  readonly food: readonly string[];
  readonly missedDose: readonly string[];
  readonly sickDay: readonly string[];
  readonly never: readonly string[];
}

/** A pure function: the same check gives the same words on every device. */
export function describeMedicines(check: MedicinesCheck, language: Language): MedicinesWords {
  const words = medicineWordsFor(language);
  const date = formatDay(check.validUntil, language);
  const isExpired = check.checkedOn > check.validUntil;
  return {
    headline: words.outcomes[check.kind],
    findings: joinAlike(check.findings).map((finding) => describeFinding(finding, language)),
    unchecked: check.unchecked.map((one) => describeUnchecked(one, language)),
    missing: check.missing.map((what) => words.missing[what]),
    cards: check.cards.map((card) => describeCard(card, language)),
    footer: [
      words.general.noDose,
      words.general.notSignedOff,
      isExpired ? words.general.expired : fillMessage(language, words.general.goodUntil, { date }),
    ],
  };
}

/** The same said of several pairs is told once, with all their names. */
function joinAlike(findings: readonly MedicineFinding[]): MedicineFinding[] {
  const joined = new Map<string, MedicineFinding>();
  for (const finding of findings) {
    const key = [
      finding.rule,
      finding.severity,
      finding.contactToday,
      finding.about,
      finding.missing.join(","),
    ].join("|");
    const told = joined.get(key);
    const medicines = [...(told?.medicines ?? []), ...finding.medicines];
    joined.set(key, { ...(told ?? finding), medicines });
  }
  return [...joined.values()];
}

function describeFinding(finding: MedicineFinding, language: Language): MedicineFindingWords {
  const words = medicineWordsFor(language);
  const { rule, severity, contactToday, sources } = finding;
  const loudness = contactToday ? "contactToday" : severity;
  return {
    rule,
    loudness,
    level: words.levels[loudness],
    medicines: [...new Set(finding.medicines.map((one) => nameFound(one)))],
    text: describeWhy(finding, language),
    action: words.actions[loudness],
    source: describeSources(sources, language),
  };
}

/** @throws RangeError for a rule that has no words */
function describeWhy(
  { rule, about, observed, kind, missing }: MedicineFinding,
  language: Language,
): string {
  const { findings, tests, general } = medicineWordsFor(language);
  const message = findings[rule];
  if (message === undefined) throw new RangeError(`Cannot describe "${rule}": it has no words`);
  const test = about !== undefined && isTest(about, tests) ? tests[about] : "";
  const text = fillMessage(language, message, { test, value: roundTo(observed?.value ?? 0, 1) });
  if (kind !== "monitoring" && (missing.length === 0 || test === "")) return text;
  const last =
    observed?.on === undefined
      ? general.noTest
      : fillMessage(language, general.lastTest, { date: formatDay(observed.on, language) });
  return `${text} ${last}`;
}

function isTest<Tests extends object>(about: string, tests: Tests): about is keyof Tests & string {
  return Object.hasOwn(tests, about);
}

function describeUnchecked({ text, candidates }: UncheckedMedicine, language: Language): string {
  const { general } = medicineWordsFor(language);
  const name = tidyName(text) ?? "?";
  const notChecked = fillMessage(language, general.notChecked, { name });
  if (candidates.length === 0) return notChecked;
  const names = candidates.map((ids) => nameIngredients(ids)).join(` ${general.or} `);
  return `${notChecked} ${fillMessage(language, general.didYouMean, { names })}`;
}

function describeCard(card: MedicineCard, language: Language): MedicineCardWords {
  const { notes, reasonsForUse, general } = medicineWordsFor(language);
  const tell = (about: MedicineNote["about"]): string[] =>
    card.notes.filter((note) => note.about === about).map(({ note }) => notes[note]);
  return {
    name: tidyName(card.text) ?? nameIngredients(card.ingredients),
    ...(card.isCorrected
      ? {
          readAs: fillMessage(language, general.readAs, {
            name: nameIngredients(card.ingredients),
          }),
        }
      : {}),
    why: card.why.map((reason) => reasonsForUse[reason]),
    effects: tell("effect"),
    food: tell("food"),
    missedDose: tell("missedDose"),
    sickDay: tell("sickDay"),
    never: tell("never"),
  };
}

/** As the person wrote it, with the substance where that is another word. */
function nameFound({ text, ingredient }: FoundMedicine): string {
  const [name] = ingredients[ingredient].names;
  const written = tidyName(text) ?? name;
  return written.toLowerCase().includes(name.toLowerCase()) ? written : `${written} (${name})`;
}

/** Substances by their first name, as one text. */
export function nameIngredients(ids: readonly IngredientId[]): string {
  return ids.map((id) => ingredients[id].names[0]).join(" + ");
}
