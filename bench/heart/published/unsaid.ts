import type { UnsaidRow } from "../published.ts";

/** Rows of heart.md 2.9 and 3 the model has no number for, each with the reason. */
export const unsaidRows: readonly UnsaidRow[] = [
  {
    what: "vena contracta of 0.7 cm or more in severe leaks",
    source: "grading",
    why: "the hole is an effective area; the jet has no width of its own",
  },
  {
    what: "ramipril, six months: no change below a systolic pressure of 140",
    source: "Am Heart J 2005",
    why: "a hole that does not follow the volume stays as it is by construction",
  },
  {
    what: "lisinopril, one year: +3.7 % of regurgitant fraction without it",
    source: "PubMed 9179087",
    why: "the model has no course over years",
  },
  {
    what: "atrial size, compliance, leak and hole grow with the logarithm of time",
    source: "Weill Cornell cohort",
    why: "the model has no course over years; a slider stands for it",
  },
  {
    what: "weight −5.2 kg in treated acute heart failure",
    source: "PMC11142936",
    why: "the model has blood, no water outside of it",
  },
  {
    what: "mean lung pressure 29.4 ± 8.4 at light exercise from 50 years on",
    source: "Kovacs 2009",
    why: "one healthy adult, and it is the younger one (19.4 ± 4.8)",
  },
  {
    what: "rate control, 110 to 70",
    source: "heart.md 2.9",
    why: "no invasive study was found; nothing to compare with",
  },
  {
    what: "elastance by a single beat: r 0.91, SEE 0.64 (Chen 2001)",
    source: "PubMed 11738311",
    why: "a method for people: it needs their mean activation curve, and the model knows its own elastance",
  },
];
