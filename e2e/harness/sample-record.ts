/** Rosa's health record with something of every kind in it, as its own screens show it. Invented. */
import type { Fact } from "#record/fact.ts";
import { day_ms } from "#units/zoned-time.ts";
import { sampleFact } from "./sample-diary.ts";

/** The lines of the record that a test opens by their address. */
export const recordLines = {
  thinner: lineOf(1),
  changed: lineOf(2),
  unknown: lineOf(3),
  stopped: lineOf(4),
  penicillin: lineOf(5),
  latex: lineOf(6),
  ablation: lineOf(7),
  repair: lineOf(8),
  pacemaker: lineOf(9),
  lastVisit: lineOf(10),
  nextScan: lineOf(11),
  dentist: lineOf(12),
} as const;

function lineOf(number: number): string {
  return `0193a000-0000-7000-8000-0000000b${String(number).padStart(4, "0")}`;
}

const questions = [
  "May I fly in March?",
  "Why am I tired?",
  "For how long?",
  "May I lift a child?",
];

/** A list with pairs to ask about, and with all that may stand in a record. */
export function rosasRecord(now_ms: number): Fact[] {
  const ago = (days: number): number => now_ms - days * day_ms;
  const dayOf = (days: number): string => new Date(ago(days)).toISOString().slice(0, 10);
  const { thinner, changed, unknown, stopped } = recordLines;
  const taking = { status: "taking" } as const;
  return [
    sampleFact(ago(100), "medicine", {
      ...taking,
      line: thinner,
      text: "Eliquis",
      dose: "5 mg",
      schedule: "morning and evening",
      since: "2024-05",
      by: "clinic",
      prescriber: "Dr Lee",
    }),
    sampleFact(ago(100), "medicine", { ...taking, line: changed, text: "Ramipril", dose: "5 mg" }),
    sampleFact(ago(3), "medicine", { ...taking, line: changed, text: "Ramipril", dose: "10 mg" }),
    sampleFact(ago(2), "medicine", { ...taking, line: lineOf(13), text: "Ibuprofen", by: "self" }),
    sampleFact(ago(2), "medicine", { ...taking, line: unknown, text: "Heart tea no 7" }),
    sampleFact(ago(100), "medicine", { ...taking, line: stopped, text: "Bisoprolol" }),
    sampleFact(ago(1), "medicine", {
      status: "stopped",
      line: stopped,
      text: "Bisoprolol",
      until: dayOf(2),
    }),
    sampleFact(ago(5), "allergy", {
      line: recordLines.penicillin,
      about: "penicillin",
      answer: "yes",
      reaction: "mild",
      reactionText: "rash",
    }),
    sampleFact(ago(5), "allergy", { line: recordLines.latex, about: "latex", answer: "yes" }),
    sampleFact(ago(5), "history", { history: "hypertension", answer: "yes" }),
    sampleFact(ago(5), "history", { history: "recentDevice", answer: "yes" }),
    sampleFact(ago(5), "procedure", {
      line: recordLines.ablation,
      procedure: "ablation",
      status: "done",
      on: "2024-03",
      place: "City Hospital",
    }),
    sampleFact(ago(5), "procedure", {
      line: recordLines.repair,
      procedure: "surgicalRepair",
      status: "planned",
      valve: "mitral",
    }),
    sampleFact(ago(5), "implant", {
      line: recordLines.pacemaker,
      implant: "pacemaker",
      status: "there",
      model: "A2",
      mri: "MR conditional, 3 T",
    }),
    sampleFact(ago(5), "appointment", {
      line: recordLines.lastVisit,
      purpose: "visit",
      status: "done",
      on: dayOf(60),
      with: "Dr Lee",
    }),
    sampleFact(ago(5), "appointment", {
      line: recordLines.nextScan,
      purpose: "echo",
      status: "planned",
      on: dayOf(-20),
      time: "09:30",
      phone: "555 0142",
    }),
    sampleFact(ago(5), "appointment", {
      line: recordLines.dentist,
      purpose: "dentist",
      status: "planned",
      on: dayOf(2),
    }),
    sampleFact(ago(5), "visitInstruction", {
      what: "echo",
      plan: { every_mo: 6 },
      setBy: "Dr Lee",
      setOn: dayOf(60),
    }),
    sampleFact(ago(5), "clinicProphylaxis", {
      answer: "no",
      reason: "no artificial valve",
      setBy: "Dr Lee",
      setOn: dayOf(60),
    }),
    sampleFact(ago(5), "lab", { test: "potassium", on: dayOf(10), value: 4.6 }),
    sampleFact(ago(5), "everyday", { limit: "hardEffort" }),
    ...questions.map((text, place) =>
      sampleFact(ago(5), "visitQuestion", { line: lineOf(20 + place), status: "open", text }),
    ),
  ];
}
