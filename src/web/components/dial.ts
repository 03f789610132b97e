/** The address that dials a number as people write it: `555 0142` is `tel:5550142`. */
export function dial(phone: string): string {
  return `tel:${phone.replaceAll(/[^+\d]/gu, "")}`;
}
