import { planReview, type Item } from "./item.ts";

const ours = {
  unit: "",
  source: ["HOUSE"],
  strength: "our own rule, drawn from the source",
  ...planReview,
} as const;

/** What we do where the guidelines leave a gap; each of these can only lead to a question. */
export const prophylaxisHouse = {
  historyNotKnown: {
    id: "IE-18",
    value: "history of the heart not known: ask the heart team; the card prints not confirmed",
    section: "IE-18",
    ...ours,
  },
  procedureNotKnown: {
    id: "IE-18-P",
    value: "procedure not known: ask what is planned",
    section: "IE-18",
    ...ours,
  },
  noRowRead: {
    id: "IE-18-R",
    value: "the society has no row that we have read for this: ask the heart team",
    section: "IE-18; rows that nobody has read in their source decide nothing",
    ...ours,
  },
  rulesTooOld: {
    id: "IE-18-X",
    value: "the row is past its review: a no is no longer given",
    section: "an item past its review may not reassure",
    ...ours,
  },
  clinicDecides: {
    id: "IE-19",
    value: "a clinic's own recorded yes or no stands before any table, with its author and date",
    section: "IE-19",
    ...ours,
  },
  clinicBeforeChange: {
    id: "IE-19-B",
    value: "something of the heart changed after the clinic decided: ask again",
    section: "IE-19",
    ...ours,
  },
  cardiologistsChoice: {
    id: "IE-19-UK",
    value: "NICE says not routinely of a person whom AHA or ESC name: the cardiologist chooses",
    section: "9.2, default by country",
    ...ours,
  },
  noSocietyHere: {
    id: "IE-19-O",
    value: "no guideline of ours is for this country: no only where all three say no, else ask",
    section: "9.2, default by country",
    ...ours,
  },
  allergyNotKnown: {
    id: "IE-42-Q",
    value: "penicillin allergy not known: no regimen before it is asked",
    section: "IE-41, IE-42",
    ...ours,
  },
} as const satisfies Record<string, Item<string>>;
