import type { Health } from "#record/fold-health.ts";
import { calendarDay, type CalendarDay } from "#units/zoned-time.ts";
import type { Language } from "#words/catalogue.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { listUnanswered, otherQuestions, riskQuestions } from "./history/history-groups.ts";
import { tellHealthFact } from "./tell-health-fact.ts";

type Place =
  | "medicines"
  | "allergies"
  | "history"
  | "procedures"
  | "implants"
  | "everyday"
  | "dates"
  | "clinic"
  | "bloodTests"
  | "questions";

/** What is written down of each kind, in one line; `undefined` where there is nothing yet. */
export function summariseRecords(
  health: Health,
  today: CalendarDay,
  language: Language,
): Readonly<Record<Place, string | undefined>> {
  const { records } = lateScreensFor(language);
  const { counts } = records;
  const count = (message: string, number: number): string | undefined =>
    number === 0 ? undefined : fillMessage(language, message, { count: number });
  const titles = (facts: readonly Parameters<typeof tellHealthFact>[0][]): string | undefined =>
    facts.length === 0
      ? undefined
      : facts.map((fact) => tellHealthFact(fact, language).title).join(" · ");
  const allergies = health.allergies.map(({ now }) => now);
  const saidNoToPenicillin = allergies.some(
    ({ about, answer }) => about === "penicillin" && answer === "no",
  );
  const tellNoAllergy = (): string => {
    const { otherAllergies } = health;
    if (otherAllergies?.answer !== "none") return counts.penicillinNo;
    const date = formatDay(calendarDay(otherAllergies.at), language);
    return fillMessage(language, counts.noAllergy, { date });
  };
  const asked = [...riskQuestions, ...otherQuestions];
  const left = listUnanswered(asked, health.history).length;
  const next = health.appointments.find(
    ({ now }) => now.status === "planned" && now.on >= today,
  )?.now;
  const latestLab = health.labs.at(-1);
  const { clinicProphylaxis } = health;
  return {
    medicines: count(
      counts.medicines,
      health.medicines.filter(({ now }) => now.status === "taking").length,
    ),
    allergies:
      titles(allergies.filter(({ answer }) => answer === "yes")) ??
      (saidNoToPenicillin ? tellNoAllergy() : undefined),
    history:
      left === asked.length
        ? undefined
        : left === 0
          ? counts.answered
          : fillMessage(language, counts.left, { count: left }),
    procedures: titles(
      health.procedures.map(({ now }) => now).filter(({ status }) => status !== "cancelled"),
    ),
    implants: titles(
      health.implants.map(({ now }) => now).filter(({ status }) => status === "there"),
    ),
    everyday: titles(health.everyday.slice(-1)),
    dates:
      next === undefined
        ? undefined
        : fillMessage(language, counts.next, {
            name: tellHealthFact(next, language).title,
            date: formatDay(next.on, language),
          }),
    clinic: titles([
      ...health.visitInstructions,
      ...(clinicProphylaxis === undefined ? [] : [clinicProphylaxis]),
    ]),
    bloodTests:
      latestLab === undefined
        ? undefined
        : [tellHealthFact(latestLab, language).title, formatDay(latestLab.on, language)].join(", "),
    questions: count(
      counts.questions,
      health.questions.filter(({ now }) => now.status === "open").length,
    ),
  };
}
