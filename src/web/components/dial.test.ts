import { expect, it } from "vitest";
import { dial } from "./dial.ts";

it.each([
  ["555 0142", "tel:5550142"],
  ["+41 44 555 01 42", "tel:+41445550142"],
  ["+44 (0)20 7946 0000", "tel:+442079460000"],
  ["0044 (0)20 7946 0000", "tel:00442079460000"],
  // Within the country the zero is dialled.
  ["(0)20 7946 0000", "tel:02079460000"],
  ["0171 555 0142 / 0143", "tel:01715550142"],
  ["+44 (0)171 555 0142 / 0143 / 0144", "tel:+441715550142"],
  ["555 0142 / 555 0143", "tel:5550142"],
  // A slash after the code of an area is a part of the number.
  ["089/1234567", "tel:0891234567"],
  ["033056/12345 / 12346", "tel:03305612345"],
  ["+49 (0)33056/12345", "tel:+493305612345"],
  ["555-0142/", "tel:5550142"],
])("%s is dialled as %s", (phone, address) => expect(dial(phone)).toBe(address));
