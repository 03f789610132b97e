import { describe, expect, it } from "vitest";
import { adviseLiving } from "../living/advise-living.ts";
import { placeOnTimeline } from "../living/place-on-timeline.ts";
import { allDenied, echoOf, personWho, today, type Said } from "./person.test-support.ts";
import { listProcedures, listUnreadProcedures } from "./list-valve-procedures.ts";
import { readLivingSituation } from "./read-living-situation.ts";
import { readTimelines } from "./read-timelines.ts";

const read = (...said: Said[]) => readLivingSituation(personWho(...said), today);
const condition = (name: string, answer: string, more: object = {}): Said => ({
  kind: "condition",
  condition: name,
  answer,
  ...more,
});
const procedure = (name: string, on: string | undefined, more: object = {}): Said => ({
  kind: "procedure",
  procedure: name,
  status: "done",
  ...(on === undefined ? {} : { on }),
  ...more,
});
const noProcedures = ["mechanicalValve", "tissueValve", "valveRepair", "valveClip"].map((name) =>
  condition(name, "no"),
);
const moderate = (on: string, more: object = {}) =>
  echoOf(on, { effectiveOrificeArea: 25, regurgitantVolume: 40, ejectionFraction: 65 }, more);

describe("daily life's view of a person", () => {
  it("knows nothing of somebody who said nothing", () => {
    expect(read()).toEqual({ symptoms: "notKnown", has: {}, values: {} });
    const { entries } = adviseLiving(read(), today);
    expect(entries.find(({ topic }) => topic === "exercise")).toMatchObject({
      advice: "cannotTell",
    });
  });

  it("reads the leak of an echo that still speaks for today", () => {
    const { leak, values, prolapse } = read(
      moderate("2026-06-01", { signs: [{ sign: "prolapse", isThere: false }] }),
    );
    expect(leak).toEqual({ low: 2, high: 2 });
    expect(values).toEqual({ ejectionFraction: 65 });
    expect(prolapse).toBe(false);
  });

  it.each<[string, Said[]]>([
    ["one that is due again", [moderate("2024-06-01")]],
    [
      "one whose numbers stand against one another",
      [echoOf("2026-06-01", { effectiveOrificeArea: 45, regurgitantVolume: 25 })],
    ],
    ["one from before an operation", [moderate("2026-06-01"), procedure("clip", "2026-07-01")]],
    [
      "one from before a valve that was put in through a vessel",
      [moderate("2026-06-01"), procedure("transcatheterMitralValve", "2026-07-01")],
    ],
    ["one of the day of the operation", [moderate("2026-06-01"), procedure("clip", "2026-06-01")]],
  ])("takes no leak from %s", (_what, said) => {
    const { leak, values } = read(...said);
    expect([leak, values]).toEqual([undefined, {}]);
  });

  it("takes an echo made after the operation", () => {
    expect(read(procedure("clip", "2026-05-31"), moderate("2026-06-01")).leak?.high).toBe(2);
  });

  it.each<[string, Said[], unknown]>([
    ["nothing said", [], undefined],
    ["each kind denied", noProcedures, []],
    ["one kind not asked", noProcedures.slice(1), undefined],
    [
      "denied, and a ring in the body",
      [...noProcedures, { kind: "implant", implant: "repairRing", status: "there" }],
      undefined,
    ],
    [
      "denied, and a ring that was taken out",
      [...noProcedures, { kind: "implant", implant: "repairRing", status: "removed" }],
      [],
    ],
    [
      "denied, and an operation called off",
      [...noProcedures, procedure("clip", undefined, { status: "cancelled" })],
      [],
    ],
    ["one of today", [procedure("clip", today)], [{ kind: "clip", on: today }]],
    ["denied, and a clip of no date", [...noProcedures, procedure("clip", undefined)], undefined],
    [
      "denied, and a valve put in through a vessel",
      [...noProcedures, procedure("transcatheterMitralValve", "2024-01-01")],
      undefined,
    ],
    [
      "the last day of a month that is over",
      [procedure("surgicalRepair", "2026-10")],
      [{ kind: "repair", on: "2026-10-31" }],
    ],
    [
      "the last day of this month so far",
      [procedure("tissueValve", "2026-11", { wasUncomplicated: true })],
      [{ kind: "bioprosthesis", on: "2026-11-25", wasUncomplicated: true }],
    ],
    [
      "not another valve's, nor one that is planned or was called off",
      [
        ...noProcedures,
        procedure("tissueValve", "2026-01-01", { valve: "aortic" }),
        procedure("clip", "2027-01-01", { status: "planned" }),
        procedure("clip", "2026-01-01", { status: "cancelled" }),
      ],
      undefined,
    ],
  ])("procedures: %s", (_what, said, procedures) => {
    expect(read(...said).procedures).toEqual(procedures);
  });

  it("knows a blood thinner by its name, and never its absence", () => {
    const take = (text: string): Said => ({ kind: "medicine", status: "taking", text });
    expect(read(take("Marcoumar")).has).toEqual({
      bloodThinner: "yes",
      vitaminKAntagonist: "yes",
    });
    expect(read(take("Eliquis")).has).toEqual({ bloodThinner: "yes" });
    expect(read(take("ramipril")).has).toEqual({});
    expect(read(condition("bloodThinner", "no"), take("Eliquis")).has.bloodThinner).toBe("yes");
  });

  it("counts a person at high risk of a heart infection by ESC, and says other only when all is asked", () => {
    expect(read().infectionRisk).toBeUndefined();
    // ESC names a pump that helps the heart; of AHA no row was read.
    const pump: Said = { kind: "history", history: "assistDevice", answer: "yes" };
    expect(read(pump).infectionRisk).toBe("high");
    expect(read(procedure("clip", "2024-01-01")).infectionRisk).toBe("high");
    expect(read({ kind: "history", history: "previousEndocarditis", answer: "yes" })).toMatchObject(
      { infectionRisk: "high", has: { previousEndocarditis: "yes" } },
    );
    expect(read(...allDenied).infectionRisk).toBe("other");
    expect(read(...allDenied.slice(1)).infectionRisk).toBeUndefined();
  });

  it("takes the last visit to the dentist that was", () => {
    const dentist = (on: string, status: string): Said => ({
      kind: "appointment",
      purpose: "dentist",
      status,
      on,
    });
    const { lastDentistOn } = read(
      dentist("2026-01-10", "done"),
      dentist("2026-05-10", "done"),
      dentist("2026-07-10", "cancelled"),
      dentist("2027-01-10", "planned"),
    );
    expect(lastDentistOn).toBe("2026-05-10");
  });

  it("takes pregnancy, sex and a mechanical valve as they were said", () => {
    expect(
      read(
        condition("pregnancy", "no"),
        { kind: "profile", sex: "female" },
        condition("mechanicalValve", "yes"),
      ),
    ).toMatchObject({ pregnancy: "no", sex: "female", has: { mechanicalValve: "yes" } });
    expect(read(condition("pregnancy", "notSure")).pregnancy).toBeUndefined();
  });
});

describe("the timelines of a person", () => {
  const timelines = (...said: Said[]) => readTimelines(personWho(...said), today);

  it("has one for each procedure on the mitral valve, earliest first", () => {
    const found = timelines(
      procedure("clip", "2026-11-10"),
      procedure("surgicalRepair", "2019", { wasUncomplicated: true }),
      procedure("surgicalRepair", "2027-01-10", { status: "planned" }),
      procedure("surgicalRepair", "2027-02", { status: "planned" }),
      procedure("surgicalRepair", "2026-11-24", { status: "planned" }),
      procedure("ablation", "2020-01-01"),
      procedure("clip", undefined),
    );
    expect(
      found.map(({ situation }) => [situation.procedure.kind, situation.procedure.on]),
    ).toEqual([
      ["repair", "2019-12-31"],
      ["clip", "2026-11-10"],
      ["repair", "2027-01-10"],
    ]);
    expect(found.map(({ situation }) => situation.isDayKnown)).toEqual([false, true, true]);
    expect(found.map(({ situation }) => placeOnTimeline(situation, today).kind)).toEqual([
      "placed",
      "placed",
      "ahead",
    ]);
  });

  it("has an operation that is planned for today, and says that it is planned", () => {
    const planned = procedure("clip", today, { status: "planned" });
    expect(listProcedures(personWho(planned), today)).toMatchObject([{ isPlanned: true }]);
    expect(read(planned).procedures).toBeUndefined();
  });

  it("carries what turns a timeline: fibrillation, mechanical valve, ring, echo, the clinic's word", () => {
    const [timeline] = timelines(
      procedure("surgicalRepair", "2026-11-01"),
      condition("atrialFibrillation", "yes"),
      condition("mechanicalValve", "no"),
      { kind: "implant", implant: "repairRing", status: "there" },
      { kind: "implant", implant: "closureDevice", status: "there", on: "2026-11" },
      moderate("2026-11-20"),
      {
        kind: "visitInstruction",
        what: "echo",
        plan: { dueOn: "2027-02-01" },
        setBy: "Dr Lee",
        setOn: "2026-11-10",
      },
    );
    expect(timeline?.situation).toMatchObject({
      has: { atrialFibrillation: "yes", mechanicalValve: "no", repairMaterial: "yes" },
      lastEchoOn: "2026-11-20",
      mechanism: "primary",
      deviceOn: "2026-11-25",
      instructions: [{ what: "echo", setBy: "Dr Lee" }],
    });
  });

  it.each([
    ["before the operation", { on: "2026-10-31" }],
    ["taken out", { on: "2026-11-01", status: "removed" }],
    ["of no date", {}],
    ["of another kind", { on: "2026-11-01", implant: "pacemaker" }],
  ])("counts no device %s", (_what, more) => {
    const device = { kind: "implant", implant: "vesselGraft", status: "there", ...more } as const;
    const [timeline] = timelines(procedure("surgicalRepair", "2026-11-01"), device);
    expect(timeline?.situation.deviceOn).toBeUndefined();
  });
});

describe("operations of which no timeline was read", () => {
  const list = (...said: Said[]) =>
    listUnreadProcedures(personWho(...said), today).map(({ on, isPlanned }) => [on, isPlanned]);
  const valve = (on: string | undefined, more: object = {}) =>
    procedure("transcatheterMitralValve", on, more);

  it("are told apart, earliest first, and have no place among the timelines", () => {
    const said = [
      valve("2027-01-10", { status: "planned" }),
      procedure("clip", "2024-01-01"),
      valve("2026-10"),
    ];
    expect(list(...said)).toEqual([
      ["2026-10-31", false],
      ["2027-01-10", true],
    ]);
    const timelines = readTimelines(personWho(...said), today);
    expect(timelines.map(({ situation }) => situation.procedure.kind)).toEqual(["clip"]);
  });

  it.each<[string, Said]>([
    ["on another valve", valve("2026-10-01", { valve: "tricuspid" })],
    ["called off", valve("2026-10-01", { status: "cancelled" })],
    ["without a date", valve(undefined)],
    ["planned for a day that is over", valve("2026-11-01", { status: "planned" })],
  ])("leave out one %s", (_what, said) => {
    expect(list(said)).toEqual([]);
  });
});
