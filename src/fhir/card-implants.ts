import type { CardFacts, CardImplant } from "#care/card/card-facts.ts";
import { place, subjectIn, type CardForm, type CardResource } from "./card-resource.ts";

/** Words that others read too; a code only where one stands for the whole kind. */
const implantTexts: Readonly<Record<CardImplant["implant"], string>> = {
  mechanicalValve: "Mechanical heart valve prosthesis",
  tissueValve: "Biological heart valve prosthesis",
  artificialValve: "Heart valve prosthesis",
  repairRing: "Annuloplasty ring",
  clip: "Mitral clip (TEER)",
  transcatheterMitralValve: "Transcatheter mitral valve prosthesis",
  transcatheterAorticValve: "Transcatheter aortic valve prosthesis",
  pacemaker: "Pacemaker",
  defibrillator: "Implantable defibrillator",
  closureDevice: "Septal closure device",
  vesselGraft: "Vascular graft",
  other: "Implant",
};

const unknownTime = {
  extension: [
    {
      url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
      valueCode: "unknown",
    },
  ],
};

/** Implants that are there for sure; a doubt is no entry. */
export function listImplants({ implants }: CardFacts, form: CardForm): CardResource[] {
  return implants
    .filter(({ isPerhaps }) => !isPerhaps)
    .map((implant, at) =>
      form === "document" ? toUse(implant, String(at)) : toDevice(implant, String(at)),
    );
}

/** As the International Patient Summary has it: a use, and the device beside it. */
function toUse(implant: CardImplant, at: string): CardResource {
  const { serial, on } = implant;
  const text = describeImplant(implant);
  const subject = subjectIn("document");
  const device = place(`d${at}`, {
    resourceType: "Device",
    type: { text },
    ...nameModel(implant),
    ...(serial === undefined ? {} : { serialNumber: serial }),
    patient: subject,
  });
  return {
    text,
    beside: [device],
    main: place(`u${at}`, {
      resourceType: "DeviceUseStatement",
      status: "active",
      subject,
      ...(on === undefined ? { _timingDateTime: unknownTime } : { timingDateTime: on }),
      device: { reference: device.at },
    }),
  };
}

/** One resource: the device, said to be in this person. Since when stands in its words. */
function toDevice(implant: CardImplant, at: string): CardResource {
  const { on } = implant;
  const text = [describeImplant(implant), on].filter(Boolean).join(", ");
  return {
    text,
    beside: [],
    main: place(`d${at}`, {
      resourceType: "Device",
      type: { text },
      ...nameModel(implant),
      patient: subjectIn("code"),
    }),
  };
}

function nameModel({ model }: CardImplant): object {
  return model === undefined ? {} : { deviceName: [{ name: model, type: "model-name" }] };
}

function describeImplant({ implant, valve }: CardImplant): string {
  const kind = implantTexts[implant];
  return valve === undefined ? kind : `${kind}, ${valve} valve`;
}
