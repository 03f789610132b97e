import {
  type Code,
  encodeFloat64,
  encodeSigned,
  encodeUnsigned,
  i32,
  v128,
} from "./wasm-module.ts";

/**
 * Arithmetic on two hearts at once: each value is a pair of numbers, one a lane (f64x2). A
 * comparison gives a mask, all ones in the lanes where it holds; `where` chooses by it.
 */
const simd = (opcode: number) => [0xfd, ...encodeUnsigned(opcode)];
const unary =
  (opcode: number) =>
  (a: Code): Code => [...a, ...simd(opcode)];
const binary =
  (opcode: number) =>
  (a: Code, b: Code): Code => [...a, ...b, ...simd(opcode)];

export const abs = unary(0xec);
export const negate = unary(0xed);
export const squareRoot = unary(0xef);
export const plus = binary(0xf0);
export const minus = binary(0xf1);
export const times = binary(0xf2);
export const over = binary(0xf3);
export const least = binary(0xf4);
export const greatest = binary(0xf5);

export const isLess = binary(0x49);
export const isMore = binary(0x4a);
export const isAtLeast = binary(0x4c);
export const both = binary(0x4e);
/** Where `a` holds and `b` does not. */
export const butNot = binary(0x4f);
export const either = binary(0x50);
/** The value where the mask holds, 0 elsewhere. */
export const onlyWhere = (value: Code, mask: Code): Code => both(value, mask);
export const where = (mask: Code, yes: Code, no: Code): Code => [
  ...yes,
  ...no,
  ...mask,
  ...simd(0x52),
];
/** A whole number, 1 when the mask holds in any lane. */
export const inAnyLane = unary(0x53);

/** The same number in both lanes. */
export function number(value: number): Code {
  return [...simd(0x0c), ...encodeFloat64(value), ...encodeFloat64(value)];
}

export function wholeNumber(value: number): Code {
  return [0x41, ...encodeSigned(value)];
}

/** Sum from left to right, as JavaScript adds. */
export function sum(first: Code, ...others: readonly Code[]): Code {
  return others.reduce(plus, first);
}

/** Pair of numbers in memory, so many bytes behind the address. */
export function load(address: Code, offset_bytes: number): Code {
  return [...address, ...simd(0x00), 4, ...encodeUnsigned(offset_bytes)];
}

/** A place of the function's own for a pair of numbers; read it like any value. */
export type Local = Code & { readonly index: number };

/** Writes a function, instruction by instruction. */
export class LaneCode {
  readonly localTypes: number[] = [];
  #code: number[] = [];
  readonly #argumentCount: number;

  constructor(argumentCount: number) {
    this.#argumentCount = argumentCount;
  }

  get code(): Code {
    return this.#code;
  }

  argument(index: number): Local {
    return Object.assign([0x20, ...encodeUnsigned(index)], { index });
  }

  /** A new place; without a value it holds zeros. */
  local(value?: Code, type: number = v128): Local {
    const index = this.#argumentCount + this.localTypes.push(type) - 1;
    const local = Object.assign([0x20, ...encodeUnsigned(index)], { index });
    if (value !== undefined) this.set(local, value);
    return local;
  }

  wholeLocal(value: Code): Local {
    return this.local(value, i32);
  }

  set(local: Local, value: Code): void {
    this.#add([...value, 0x21, ...encodeUnsigned(local.index)]);
  }

  store(address: Code, offset_bytes: number, value: Code): void {
    this.#add([...address, ...value, ...simd(0x0b), 4, ...encodeUnsigned(offset_bytes)]);
  }

  /** Runs the body when the mask holds in any lane. */
  whenAny(mask: Code, body: () => void): void {
    this.#add([...inAnyLane(mask), 0x04, 0x40]);
    body();
    this.#add([0x0b]);
  }

  /** Runs the body again and again while what it gives is not 0. */
  repeatWhile(body: () => Code): void {
    this.#add([0x03, 0x40]);
    const condition = body();
    this.#add([...condition, 0x0d, 0, 0x0b]);
  }

  /** Runs the bodies again and again; leaves between them when what the first gives is not 0. */
  repeatUntil(first: () => Code, second: () => void): void {
    this.#add([0x02, 0x40, 0x03, 0x40]);
    const isDone = first();
    this.#add([...isDone, 0x0d, 1]);
    second();
    this.#add([0x0c, 0, 0x0b, 0x0b]);
  }

  #add(code: Code): void {
    for (const byte of code) this.#code.push(byte);
  }
}

export const addWhole = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const isSameWhole = (a: Code, b: Code): Code => [...a, ...b, 0x46];
export const isLessWhole = (a: Code, b: Code): Code => [...a, ...b, 0x48];
