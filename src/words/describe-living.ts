import {
  livingTopics,
  type LivingAdvice,
  type LivingEntry,
  type LivingTopic,
} from "#care/living/living-advice.ts";
import type { Language } from "./catalogue.ts";
import { describeSources } from "./describe-reason.ts";
import { emergencyNumberFor } from "./emergency-numbers.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay } from "./format-time.ts";
import { livingWordsFor } from "./living-words.ts";
import { readLimits } from "./read-limits.ts";
import { tidyName, type WordsContext } from "./words-context.ts";

/** Daily life in plain words: the emergency line, then topic by topic, the action first. */
export interface LivingWords {
  readonly emergency: string;
  readonly topics: readonly LivingTopicWords[];
  readonly footer: readonly string[];
}

export interface LivingTopicWords {
  readonly topic: LivingTopic;
  readonly title: string;
  readonly entries: readonly LivingEntryWords[];
}

export interface LivingEntryWords {
  readonly level: string;
  readonly text: string;
  /** When the next visit to the dentist is due. */
  readonly due?: string;
  /** Empty where nothing is. */
  readonly missing: readonly string[];
  readonly source: string;
  readonly rules: readonly string[];
}

/** A pure function: the same advice gives the same words on every device. */
export function describeLiving(
  { entries, today, validUntil }: LivingAdvice,
  { language, country }: Pick<WordsContext, "language" | "country">,
): LivingWords {
  const { living } = livingWordsFor(language);
  const topics = Object.keys(livingTopics) as LivingTopic[];
  const isExpired = today > validUntil;
  return {
    emergency: describeEmergencyLine(living, language, country),
    topics: topics.flatMap((topic) => {
      const own = entries.filter((entry) => entry.topic === topic);
      const words = own.map((entry) => describeEntry(entry, language));
      return own.length === 0 ? [] : [{ topic, title: living.titles[topic], entries: words }];
    }),
    footer: [
      living.footer.teamFirst,
      living.footer.notSignedOff,
      isExpired
        ? living.footer.expired
        : fillMessage(language, living.footer.goodUntil, {
            date: formatDay(validUntil, language),
          }),
    ],
  };
}

/** A line with the number of the country, or without one where it is not known. */
export function describeEmergencyLine(
  line: { readonly emergency: string; readonly emergencyUnknown: string },
  language: Language,
  country: string | undefined,
): string {
  const number = emergencyNumberFor(country)?.number;
  return number === undefined
    ? line.emergencyUnknown
    : fillMessage(language, line.emergency, { number });
}

function describeEntry(entry: LivingEntry, language: Language): LivingEntryWords {
  const { living } = livingWordsFor(language);
  const { stance, reasons, missing, due, clinicDay } = entry;
  const author =
    clinicDay === undefined
      ? {}
      : {
          by: tidyName(clinicDay.setBy) ?? clinicDay.setBy,
          date: formatDay(clinicDay.on, language),
        };
  return {
    level: living.stances[stance],
    text: fillMessage(language, findMessage(entry, living.advice), {
      ...readLimits(reasons),
      ...author,
    }),
    ...(due === undefined
      ? {}
      : {
          due: fillMessage(language, living.dentist[due.state], {
            date: formatDay(due.by, language),
          }),
        }),
    missing: missing.map((what) => living.missing[what]),
    source: describeSources(listSources(reasons, language), language),
    rules: [...new Set(reasons.map(({ rule }) => rule))],
  };
}

/** Each source once, in the order of the reasons, under the name a reader knows it by. */
function listSources(
  reasons: LivingEntry["reasons"],
  language: Language,
): LivingEntry["reasons"][number]["sources"] {
  const names = livingWordsFor(language).living.sources;
  const byId = new Map(reasons.flatMap(({ sources }) => sources).map((one) => [one.id, one]));
  return [...byId.values()].map((one) => ({
    ...one,
    organisation: names[one.id] ?? one.organisation,
  }));
}

function findMessage(
  { topic, advice }: LivingEntry,
  messages: ReturnType<typeof livingWordsFor>["living"]["advice"],
): string {
  // Safe: the type of the words asks for every advice of every topic.
  return (messages[topic] as Readonly<Record<string, string>>)[advice]!;
}
