import { allergies } from "./records/allergies.ts";
import { bloodTests, clinic, dates, questions } from "./records/dates.ts";
import { everyday } from "./records/everyday.ts";
import { form } from "./records/form.ts";
import { history } from "./records/history.ts";
import { medicines } from "./records/medicines.ts";
import { names } from "./records/names.ts";
import { implants, procedures } from "./records/procedures.ts";
import { team } from "./records/team.ts";

/** What a person writes down of their health: plan, card and papers are made from it. */
export const records = {
  title: "Your health record",
  intro: "Write down what you know. The rest can wait.",
  counts: {
    medicines: "{count, plural, one {# medicine} other {# medicines}}",
    allergies: "{count, plural, one {# allergy} other {# allergies}}",
    penicillinNo: "No penicillin allergy",
    noAllergy: "No allergy known, as you said on {date}",
    questions: "{count, plural, one {# question} other {# questions}}",
    left: "{count, plural, one {# left to answer} other {# left to answer}}",
    answered: "All answered",
    next: "Next: {name}, {date}",
  },
  groups: {
    medicines: "What you take",
    heart: "Your heart",
    visits: "Visits",
  },
  form,
  names,
  medicines,
  allergies,
  history,
  procedures,
  implants,
  dates,
  clinic,
  bloodTests,
  everyday,
  questions,
  team,
};
