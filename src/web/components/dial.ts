/** As many digits as one number has at least; a code of an area, as in `089/1234567`, has fewer. */
const wholeNumber = { here: 7, abroad: 10 } as const;

/** The address that dials a number as people write it: `555 0142` is `tel:5550142`. */
export function dial(phone: string): string {
  const isAbroad = /^\s*(?:\+|00)/u.test(phone);
  // The "(0)" of +44 (0)20 is for calls from within the country.
  const said = isAbroad ? phone.replace(/\(\s*0\s*\)/u, "") : phone;
  const least = isAbroad ? wholeNumber.abroad : wholeNumber.here;
  let number = "";
  for (const part of said.split("/")) {
    // What follows a whole number and a slash is a second number, or the end of one.
    if (countDigits(number) >= least) break;
    number += part.replaceAll(/[^+\d]/gu, "");
  }
  return `tel:${number}`;
}

function countDigits(number: string): number {
  return number.replaceAll(/\D/gu, "").length;
}
