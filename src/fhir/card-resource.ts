/** How much of a thing is written: for a document, or for a code, in which every letter costs dots. */
export type CardForm = "document" | "code";

export interface PlainResource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

/** A resource with its place in the document, `Condition/leak`; it needs no id beside that. */
export interface Placed {
  readonly at: string;
  readonly resource: PlainResource;
}

/** One entry of a section, what it leans on, and the same in words. */
export interface CardResource {
  readonly main: Placed;
  readonly beside: readonly Placed[];
  readonly text: string;
}

/** Where the person stands: in a document by name, in a code as the first resource. */
export const patientPlaces: Readonly<Record<CardForm, string>> = {
  document: "Patient/p",
  code: "resource:0",
};

export function subjectIn(form: CardForm): { readonly reference: string } {
  return { reference: patientPlaces[form] };
}

export function place(name: string, resource: PlainResource): Placed {
  return { at: `${resource.resourceType}/${name}`, resource };
}

/** A concept of one of HL7's own lists, such as `condition-clinical`. */
export function hl7Code(list: string, code: string): object {
  return { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${list}`, code }] };
}
