import {
  allergy,
  coded,
  condition,
  emptySection,
  makeDocument,
  makeSearchset,
  medicine,
  person,
  procedure,
  reaction,
  systems,
  type Json,
  type Resource,
} from "./ips-bundle.test-support.ts";

const absentReason = (code: string): Resource => ({
  extension: [
    { url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason", valueCode: code },
  ],
});

const narrative = (code: string, ...lines: readonly string[]): Resource =>
  emptySection(code, {
    text: {
      status: "generated",
      div: `<div xmlns="http://www.w3.org/1999/xhtml">${lines.join("")}</div>`,
    },
  });

const other = "urn:uuid:00000000-0000-4000-8000-000000000002";

/** Summaries as systems send them, each by the name its row in `read-ips.cases.csv` has. */
export const ipsBundles: Readonly<Record<string, Json>> = {
  codedWhole: makeDocument([
    allergy(coded("snomed 91936005 Allergy to penicillin"), {
      clinical: "active",
      verification: "confirmed",
      criticality: "high",
      reaction: reaction(coded("snomed 39579001 Anaphylaxis")),
    }),
    condition(coded("snomed 48724000 Mitral valve regurgitation")),
    condition(coded("icd Z95.2 Presence of prosthetic heart valve")),
    procedure(coded("snomed 53059001 Replacement of mitral valve"), {
      performedDateTime: "2019-03-14",
    }),
    medicine(coded("rxnorm 11289 warfarin"), { effectivePeriod: { start: "2019-03-20" } }),
  ]),
  ownValveOnly: makeDocument([
    allergy(coded("absent no-known-allergies No known allergies")),
    condition(coded("icd I34.0 Nonrheumatic mitral (valve) insufficiency")),
    medicine(coded("absent no-known-medications No known medications")),
    procedure(coded("absent no-known-procedures No known procedures")),
  ]),
  textEnglish: makeDocument([
    allergy(coded("Penicillin - anaphylaxis in 1998"), { clinical: "active" }),
    condition(coded("Previous infective endocarditis (2015)"), { clinical: "resolved" }),
    condition(coded("Severe mitral valve prolapse")),
    procedure(coded("Mechanical mitral valve replacement"), { performedDateTime: "2016" }),
    medicine(coded("Warfarin 3 mg daily")),
  ]),
  textGerman: makeDocument([
    allergy(coded("Penicillinallergie mit Hautausschlag"), { clinical: "active" }),
    condition(coded("Z. n. bakterieller Endokarditis 2015")),
    condition(coded("Hochgradige Mitralklappeninsuffizienz")),
    procedure(coded("Mitralklappenrekonstruktion mit Anuloplastiering"), {
      performedDateTime: "2021-05-04",
    }),
    medicine(coded("Marcumar 3 mg")),
  ]),
  textSpanish: makeDocument([
    allergy(coded("Alergia a la penicilina (urticaria)"), { clinical: "active" }),
    condition(coded("Antecedente de endocarditis infecciosa")),
    condition(coded("Insuficiencia mitral grave")),
    procedure(coded("Recambio valvular mitral con prótesis mecánica"), {
      performedDateTime: "2018-09",
    }),
    medicine(coded("Acenocumarol 4 mg (Sintrom)")),
  ]),
  textFrench: makeDocument([
    allergy(coded("Allergie à la pénicilline : œdème de Quincke"), { clinical: "active" }),
    condition(coded("Endocardite infectieuse en 2012")),
    condition(coded("Insuffisance mitrale sévère")),
    procedure(coded("Remplacement valvulaire aortique par bioprothèse"), {
      performedDateTime: "2013-02-11",
    }),
    medicine(coded("Apixaban 5 mg matin et soir")),
  ]),
  textDutch: makeDocument([
    allergy(coded("Penicilline-allergie"), { clinical: "active" }),
    condition(coded("Doorgemaakte endocarditis")),
    condition(coded("Ernstige mitralisklepinsufficiëntie")),
    procedure(coded("Mechanische mitralisklepvervanging"), { performedDateTime: "2020-01-31" }),
    medicine(coded("Acenocoumarol 1 mg")),
  ]),
  textItalian: makeDocument([
    allergy(coded("Allergia alla penicillina, eruzione cutanea"), { clinical: "active" }),
    condition(coded("Pregressa endocardite infettiva")),
    condition(coded("Insufficienza mitralica severa")),
    procedure(coded("Anuloplastica mitralica con anello"), { performedDateTime: "2022-10-10" }),
    medicine(coded("Warfarin (Coumadin) 5 mg")),
  ]),
  emptySections: makeDocument(
    [],
    [
      emptySection("48765-2"),
      emptySection("11450-4", {
        emptyReason: {
          coding: [
            {
              system: "http://terminology.hl7.org/CodeSystem/list-empty-reason",
              code: "unavailable",
            },
          ],
        },
      }),
      emptySection("10160-0", {
        emptyReason: {
          coding: [
            { system: "http://terminology.hl7.org/CodeSystem/list-empty-reason", code: "notasked" },
          ],
        },
      }),
    ],
  ),
  nilKnown: makeDocument(
    [],
    [
      emptySection("48765-2", {
        emptyReason: {
          coding: [
            {
              system: "http://terminology.hl7.org/CodeSystem/list-empty-reason",
              code: "nilknown",
              display: "Nil Known",
            },
          ],
        },
      }),
    ],
  ),
  noInformation: makeDocument([
    allergy(coded("absent no-allergy-info No information about allergies")),
    condition(coded("absent no-problem-info No information about problems")),
    medicine(coded("absent no-medication-info No information about medications")),
  ]),
  searchset: makeSearchset([
    {
      ...condition(coded("snomed 233850007 Infective endocarditis"), {
        clinical: "resolved",
        onsetDateTime: "2014-06",
      }),
      subject: { reference: "Patient/7" },
    },
    {
      ...procedure(coded("snomed 865051000000105", "Percutaneous mitral valve leaflet repair"), {
        performedDateTime: "2025-02-03",
      }),
      subject: { reference: "Patient/7" },
    },
    {
      ...allergy(coded("snomed 764146007 Penicillin"), {
        clinical: "active",
        reaction: reaction(coded("Rash")),
      }),
      patient: { reference: "https://ehr.example/fhir/Patient/7/_history/3" },
    },
    {
      resourceType: "OperationOutcome",
      issue: [{ severity: "information", code: "informational" }],
    },
  ]),
  searchsetOfTwo: makeSearchset([
    { ...condition(coded("snomed 48724000")), subject: { reference: "Patient/7" } },
    { ...condition(coded("snomed 233850007")), subject: { reference: "Patient/8" } },
  ]),
  containedMedication: makeDocument([
    medicine(null, {
      medicationReference: { reference: "#m1" },
      contained: [{ resourceType: "Medication", id: "m1", code: coded("atc B01AF02 apixaban") }],
    }),
    {
      resourceType: "DeviceUseStatement",
      status: "active",
      subject: { reference: "urn:uuid:00000000-0000-4000-8000-000000000001" },
      timingDateTime: "2023-06-01",
      device: { reference: "#d1" },
      contained: [
        { resourceType: "Device", id: "d1", type: coded("snomed 464887003 Mitral valve clip") },
      ],
    },
  ]),
  medicationBeside: makeDocument([
    {
      resourceType: "MedicationRequest",
      status: "active",
      intent: "order",
      medicationReference: { reference: "Medication/m7" },
      authoredOn: "2026-02-01",
    },
    {
      resourceType: "Medication",
      id: "m7",
      code: coded("Coagulation inhibitor"),
      ingredient: [{ itemCodeableConcept: coded("snomed 712778008 Edoxaban") }],
    },
    {
      resourceType: "MedicationRequest",
      status: "active",
      intent: "order",
      medicationReference: { reference: "Medication/gone" },
    },
  ]),
  devices: makeDocument([
    {
      resourceType: "DeviceUseStatement",
      status: "active",
      timingDateTime: "2020-08-17",
      device: { reference: "urn:uuid:00000000-0000-4000-8000-000000000101" },
    },
    {
      resourceType: "Device",
      type: coded("snomed 17107009 Mitral valve prosthesis"),
      deviceName: [{ name: "On-X mechanical mitral valve 27/29", type: "model-name" }],
    },
    {
      resourceType: "Device",
      status: "inactive",
      type: coded("snomed 360066001 Left ventricular assist device"),
    },
    { resourceType: "Device", type: coded("Dual-chamber pacemaker") },
  ]),
  statuses: makeDocument([
    allergy(coded("snomed 91936005 Allergy to penicillin"), {
      clinical: "active",
      verification: "refuted",
    }),
    allergy(coded("snomed 91936005 Allergy to penicillin"), { verification: "entered-in-error" }),
    allergy(coded("Amoxicillin rash as a child"), {
      clinical: "resolved",
      verification: "confirmed",
    }),
    condition(coded("snomed 233850007 Infective endocarditis"), {
      clinical: "active",
      verification: "provisional",
    }),
    condition(coded("Infective endocarditis"), { verification: "refuted" }),
    procedure(coded("snomed 720583008 Transcatheter implantation of mitral valve"), {
      status: "not-done",
    }),
    procedure(coded("TAVI"), { status: "preparation" }),
    procedure(coded("MitraClip"), { status: "entered-in-error" }),
    medicine(coded("rxnorm 1114195 rivaroxaban"), { status: "stopped" }),
    medicine(coded("rxnorm 1364430 apixaban"), { status: "entered-in-error" }),
  ]),
  deniedInWords: makeDocument([
    allergy(coded("No penicillin allergy"), { clinical: "active" }),
    allergy(coded("Penicillin allergy: none"), { clinical: "active" }),
    condition(coded("Keine Klappenprothese")),
    condition(coded("Sin antecedentes de endocarditis")),
    condition(coded("Pas de remplacement valvulaire mitral")),
    condition(coded("Geen endocarditis in de voorgeschiedenis")),
    condition(coded("Nessuna protesi valvolare")),
    condition(coded("Endocarditis ruled out")),
    condition(coded("Mitralklappenprolaps ausgeschlossen")),
  ]),
  notThePerson: makeDocument([
    {
      resourceType: "FamilyMemberHistory",
      status: "completed",
      condition: [{ code: coded("snomed 233850007 Infective endocarditis") }],
    },
    condition(coded("Family history of mitral valve replacement")),
    condition(coded("Vater: mechanische Aortenklappe")),
    {
      ...condition(coded("snomed 233850007 Infective endocarditis")),
      subject: { reference: other },
    },
  ]),
  suspectedAndPlanned: makeDocument([
    condition(coded("Suspected endocarditis")),
    condition(coded("V. a. Endokarditis")),
    procedure(coded("Planned MitraClip")),
    procedure(coded("Mitralklappenersatz geplant")),
    condition(coded("Endocarditis prophylaxis given")),
  ]),
  repairs: makeDocument([
    procedure(coded("Mitral valve repair"), { performedDateTime: "2017-07-07" }),
    procedure(coded("Surgical repair of mitral valve with annuloplasty ring"), {
      performedDateTime: "2017-07-07",
    }),
    procedure(coded("Transcatheter edge-to-edge repair (TEER) of the mitral valve"), {
      performedDateTime: "2024-01-05",
    }),
    procedure(coded("Balloon valvuloplasty of the mitral valve"), {}),
    procedure(coded("Mitral valve surgery in 2009"), {}),
    procedure(coded("Annuloplasty ring 28 mm"), {}),
  ]),
  otherThings: makeDocument([
    condition(coded("Tetralogy of Fallot, repaired as a child")),
    procedure(coded("snomed 32413006 Heart transplant"), { performedDateTime: "2010-10-10" }),
    procedure(coded("ASD closure with Amplatzer occluder"), { performedDateTime: "2026-09-30" }),
    procedure(coded("Hip replacement with prosthesis"), {}),
    condition(coded("Type 2 diabetes")),
    medicine(coded("Enoxaparin 40 mg")),
    allergy(coded("Latex")),
    allergy(coded("Peanuts")),
  ]),
  allergyAmongProblems: makeDocument([
    condition(coded("icd Z88.0 Allergy status to penicillin")),
    condition(coded("Penicillinunverträglichkeit, Anaphylaxie 2001")),
    condition(coded("Sepsis treated with penicillin")),
    condition(coded("No known drug allergies")),
  ]),
  codeAgainstWords: makeDocument([
    allergy(
      coded(
        "snomed 91936005 Allergy to penicillin",
        "No penicillin allergy, amoxicillin tolerated in 2024",
      ),
    ),
    condition(coded("snomed 233850007 Infective endocarditis", "Endocarditis excluded")),
  ]),
  noNames: makeDocument([
    allergy({ ...absentReason("unknown") }),
    condition(null),
    condition({ coding: [{ system: systems.snomed }] }),
    medicine(null),
    procedure(coded("snomed 999999999 A procedure we do not know")),
  ]),
  narrativeOnly: makeDocument(
    [],
    [
      narrative(
        "48765-2",
        "<table><thead><tr><th>Allergen</th><th>Reaction</th></tr></thead><tbody><tr><td>P&#233;nicilline</td><td>urticaire</td></tr><tr><td>Latex</td><td>refuted</td></tr></tbody></table>",
      ),
      narrative(
        "47519-4",
        "<ul><li>2019: Remplacement valvulaire mitral m&#233;canique</li><li>Appendicectomie</li></ul>",
      ),
      narrative("10160-0", "<p>Warfarine 5 mg</p>", "<p>Bisoprolol 2,5 mg</p>"),
    ],
  ),
  wrongPlaces: makeDocument([
    person,
    { resourceType: "Observation", status: "final", code: coded("Mitral valve replacement") },
    { resourceType: "Condition", code: "Mitral regurgitation" },
    { resourceType: "Procedure", status: "completed", code: [coded("TAVI")] },
    { resourceType: "AllergyIntolerance", code: 7 },
    { resourceType: ["Condition"], code: coded("Endocarditis") },
  ]),
  fifthEdition: makeDocument([
    {
      resourceType: "Procedure",
      status: "completed",
      code: coded("snomed 1217005008"),
      occurrenceDateTime: "2022-02-22",
    },
    {
      resourceType: "MedicationStatement",
      status: "recorded",
      medication: { concept: coded("atc B01AE07 dabigatran etexilate") },
    },
    {
      resourceType: "DeviceUsage",
      status: "active",
      device: { concept: coded("snomed 360063009 Prosthetic cardiac annuloplasty ring") },
    },
  ]),
  traps: makeDocument([
    allergy(coded("Penicillamine: proteinuria")),
    allergy(coded("No known food allergies")),
    condition(coded("snomed 48724000 Mitral valve regurgitation", "MVR moderate to severe")),
    condition(coded("MVR severe, echo 2025")),
    condition(coded("MVR for severe regurgitation")),
    condition(coded("snomed 48724000 Mitral valve regurgitation", "MVR")),
    allergy(coded("Non-specific milk allergy")),
    condition(coded("Ipertensione dai 40 anni, ICD: I10")),
    condition(coded("Pacemaker check due")),
    procedure(coded("ICD implantiert"), { performedDateTime: "2018-04-19" }),
    procedure(coded("Temporary pacemaker wire removed")),
    procedure(coded("ICD-10: I34.0")),
    {
      resourceType: "Device",
      type: coded("snomed 17107009 Mitral valve prosthesis", "Bioprótesis mitral porcina nº 27"),
    },
    medicine(coded("warfarin"), { effectivePeriod: { start: "2018", end: "2019-04-01" } }),
  ]),
  flags: makeDocument([
    {
      resourceType: "Flag",
      status: "active",
      code: coded("Endocarditis prophylaxis required"),
      subject: { reference: "urn:uuid:00000000-0000-4000-8000-000000000001" },
    },
  ]),
  emptyDocument: makeDocument([]),
  emptySearchset: { resourceType: "Bundle", type: "searchset", total: 0 },
};
