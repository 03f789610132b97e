import { describe, expect, it } from "vitest";
import { decideProphylaxis } from "#care/prophylaxis/decide-prophylaxis.ts";
import {
  allergy,
  coded,
  condition,
  makeDocument,
  procedure,
  type Resource,
} from "./ips-bundle.test-support.ts";
import { ipsBundles } from "./ips-bundles.test-support.ts";
import { ipsToSituation } from "./ips-to-situation.ts";
import { readIps } from "./read-ips.ts";

const today = "2026-11-26";

function situationOf(json: unknown, on = today) {
  const read = readIps(json);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return ipsToSituation(read.reading, on);
}

const of = (...resources: readonly Resource[]) => situationOf(makeDocument(resources));

describe("the conditions", () => {
  it.each<[string, unknown, object]>([
    ["coded", ipsBundles["codedWhole"], { surgicalValve: { answer: "yes", since: "2019-03-14" } }],
    [
      "in words",
      ipsBundles["textEnglish"],
      { previousEndocarditis: { answer: "yes" }, surgicalValve: { answer: "yes" } },
    ],
    [
      "a leak alone: nothing is known of all else, and nothing is ruled out",
      ipsBundles["ownValveOnly"],
      {},
    ],
    ["empty sections", ipsBundles["emptySections"], {}],
    ["denied, the family's, another's", ipsBundles["deniedInWords"], {}],
    ["the family's, another's", ipsBundles["notThePerson"], {}],
    [
      "suspected",
      ipsBundles["suspectedAndPlanned"],
      { previousEndocarditis: { answer: "notSure" } },
    ],
    [
      "a pump that was taken out: to be asked",
      ipsBundles["devices"],
      {
        surgicalValve: { answer: "yes", since: "2020-08-17" },
        assistDevice: { answer: "notSure" },
      },
    ],
    [
      "repairs with and without a ring, and surgery of no told kind",
      ipsBundles["repairs"],
      {
        repairMaterial: { answer: "yes", since: "2017-07-07" },
        clip: { answer: "yes", since: "2024-01-05" },
        surgicalValve: { answer: "notSure" },
      },
    ],
  ])("%s", (_what, bundle, conditions) => {
    expect(situationOf(bundle).conditions).toEqual(conditions);
  });

  it.each([
    [
      "a repair with nothing said of a ring: to be asked",
      coded("Mitral valve repair"),
      { repairMaterial: { answer: "notSure" } },
    ],
    [
      "a defect from birth: to be asked",
      coded("Congenital heart disease"),
      { congenital: { answer: "notSure" } },
    ],
  ])("%s", (_what, code, conditions) => {
    expect(of(procedure(code)).conditions).toEqual(conditions);
  });

  it.each([
    [
      "the day before six months are over",
      "2026-05-27",
      { recentDevice: { answer: "yes", since: "2026-05-27" } },
    ],
    ["six months to the day", "2026-05-26", {}],
    ["a month that is not told", "2026", { recentDevice: { answer: "notSure" } }],
  ])("a closure device: %s", (_what, performedDateTime, conditions) => {
    expect(of(procedure(coded("PFO occluder"), { performedDateTime })).conditions).toEqual(
      conditions,
    );
  });

  it("takes the last of several days, and of an unconfirmed infection that is over none", () => {
    const twice = [{ performedDateTime: "2021-02-03" }, { performedDateTime: "2019-02-03" }];
    expect(of(...twice.map((one) => procedure(coded("MitraClip"), one))).conditions).toEqual({
      clip: { answer: "yes", since: "2021-02-03" },
    });
    const unsure = condition(coded("Endocarditis"), {
      clinical: "resolved",
      verification: "unconfirmed",
    });
    expect(of(unsure).conditions).toEqual({ previousEndocarditis: { answer: "notSure" } });
  });
});

describe("the allergy", () => {
  const penicillin = (extra: Parameters<typeof allergy>[1]) =>
    allergy(coded("snomed 91936005"), extra);
  const rash = [{ manifestation: [coded("Rash")] }];

  it.each([
    ["nobody said", [], "notKnown"],
    ["none known", [allergy(coded("absent no-known-allergies"))], "none"],
    ["none to medicines", [allergy(coded("snomed 409137002"))], "none"],
    ["none to food says nothing", [allergy(coded("absent no-known-food-allergies"))], "notKnown"],
    ["no information", [allergy(coded("Keine Angaben zu Allergien"))], "notKnown"],
    ["none, in German", [allergy(coded("Keine Allergien bekannt"))], "none"],
    ["none, in Spanish", [allergy(coded("Sin alergias medicamentosas conocidas"))], "none"],
    ["none, in French", [allergy(coded("Pas d'allergie connue"))], "none"],
    ["none, in Dutch", [allergy(coded("Geen bekende allergieën"))], "none"],
    ["none, in Italian", [allergy(coded("Nessuna allergia nota"))], "none"],
    ["NKDA", [allergy(coded("NKDA"))], "none"],
    ["a rash", [penicillin({ reaction: rash })], "reactionNotKnown"],
    [
      "a rash, and no hives",
      [penicillin({ reaction: rash, note: [{ text: "No hives" }] })],
      "mild",
    ],
    ["an exanthem", [penicillin({ reaction: [{ manifestation: [coded("Exanthema")] }] })], "mild"],
    ["the stomach", [penicillin({ reaction: [{ manifestation: [coded("Nausea")] }] })], "mild"],
    [
      "a rash of high criticality",
      [penicillin({ criticality: "high", reaction: rash })],
      "reactionNotKnown",
    ],
    [
      "a severe rash",
      [penicillin({ reaction: [{ ...rash[0]!, severity: "severe" }] })],
      "reactionNotKnown",
    ],
    [
      "a rash and something unknown",
      [penicillin({ reaction: [{ manifestation: [coded("Rash"), coded("Fever")] }] })],
      "reactionNotKnown",
    ],
    [
      "a rash with swelling in a note",
      [penicillin({ reaction: rash, note: [{ text: "with swelling of lips" }] })],
      "reactionNotKnown",
    ],
    [
      "a rash and no anaphylaxis",
      [penicillin({ reaction: rash, note: [{ text: "No anaphylaxis" }] })],
      "reactionNotKnown",
    ],
    [
      "hives by code",
      [penicillin({ reaction: [{ manifestation: [coded("snomed 126485001")] }] })],
      "severe",
    ],
    ["hives in a note", [penicillin({ note: [{ text: "Nesselsucht" }] })], "severe"],
    ["the worst of two", [penicillin({ reaction: rash }), penicillin({})], "reactionNotKnown"],
    [
      "unconfirmed: taken as allergic",
      [penicillin({ verification: "unconfirmed", reaction: rash })],
      "reactionNotKnown",
    ],
    [
      "none known beside one that is",
      [allergy(coded("absent no-known-allergies")), penicillin({ reaction: rash })],
      "reactionNotKnown",
    ],
    ["refuted is no none", [penicillin({ verification: "refuted" })], "notKnown"],
    ["over is no none", [penicillin({ clinical: "resolved" })], "notKnown"],
    ["to something else", [allergy(coded("Peanuts"))], "notKnown"],
    ["ATC J01C", [allergy(coded("atc J01CR02"))], "reactionNotKnown"],
    ["a cephalosporin", [allergy(coded("Cefazolin"))], "notKnown"],
  ] as const)("%s", (_what, resources, expected) => {
    expect(of(...resources).allergy).toBe(expected);
  });
});

describe("the decision from a summary", () => {
  const decide = (name: string, country: string) =>
    decideProphylaxis({ ...situationOf(ipsBundles[name]), procedure: "oralSurgery", country });

  it("is yes for a new valve, and names the severe allergy's regimen", () => {
    const decision = decide("codedWhole", "DE");
    if (decision.kind !== "yes") throw new Error(decision.kind);
    expect(decision.regimen!.avoid).toEqual(["cephalosporins", "clindamycin"]);
  });

  it("is ask for a leak alone, as no summary rules out what it does not name", () => {
    expect(decide("ownValveOnly", "DE")).toMatchObject({ kind: "ask", whom: "heartTeam" });
  });
});
