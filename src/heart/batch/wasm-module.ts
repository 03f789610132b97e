/**
 * The little of WebAssembly's binary form that the batch needs: one function in one module.
 *
 * Code is a list of bytes; what an instruction takes from the stack is written before it, so
 * pieces of code are put together by putting their bytes behind one another.
 *
 * @source WebAssembly Core Specification 2.0, section 5, "Binary Format"
 */
export type Code = readonly number[];

export const i32 = 0x7f;
export const v128 = 0x7b;

/** A whole number from 0 in as many bytes as it needs (LEB128). */
export function encodeUnsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

export function encodeSigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const isLast = rest === ((low & 0x40) === 0 ? 0 : -1);
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}

export function encodeFloat64(value: number): Code {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
}

/**
 * A module with the function `run` of whole-number arguments and no result, working on the
 * memory it is given as `heart.memory`.
 */
export function encodeModule(
  argumentCount: number,
  localTypes: readonly number[],
  body: Code,
): Uint8Array<ArrayBuffer> {
  const locals = vector(localTypes.map((type) => [1, type]));
  const content = [...locals, ...body, end];
  return Uint8Array.from([
    ...header,
    ...section(
      1,
      vector([[0x60, ...vector(Array.from({ length: argumentCount }, () => [i32])), 0]]),
    ),
    ...section(2, vector([[...name("heart"), ...name("memory"), 0x02, 0x00, 1]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...name("run"), 0x00, 0]])),
    ...section(10, vector([[...encodeUnsigned(content.length), ...content]])),
  ]);
}

const end = 0x0b;
/** The letters "asm" behind a zero, and the version. */
const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

function section(id: number, content: Code): Code {
  return [id, ...encodeUnsigned(content.length), ...content];
}

function vector(items: readonly Code[]): Code {
  return [...encodeUnsigned(items.length), ...items.flat()];
}

/** Plain letters only. */
function name(text: string): Code {
  return vector(Array.from({ length: text.length }, (_, at) => [text.charCodeAt(at)]));
}
