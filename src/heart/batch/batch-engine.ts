import { encodeBeatModule } from "./lane-beat.ts";

/**
 * The part of `WebAssembly` that is needed. The core does not reach for the platform: whoever
 * calls hands it in (`globalThis.WebAssembly`, or undefined where there is none).
 */
export interface WebAssemblyLike {
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (
    module: object,
    imports: Record<string, Record<string, never>>,
  ) => { readonly exports: object };
}

/** What a batch of hearts beats on, and where it is not WebAssembly, why not. */
export type BatchEngine =
  | { readonly kind: "webAssembly"; readonly start: (size_bytes: number) => BatchMemory }
  | { readonly kind: "javaScript"; readonly why: string };

export interface BatchMemory {
  readonly buffer: ArrayBuffer;
  /** Beats the pair of hearts at these addresses; batch-layout.ts says what lies there. */
  readonly run: (block: number, rows: number, stepCount: number, beats: number) => void;
}

const page_bytes = 65_536;

/**
 * Makes the beat for two hearts at once, once for all batches. Never throws: where WebAssembly
 * or its pairs of numbers are missing, or the page's policy forbids it, hearts beat in
 * JavaScript, with the same numbers.
 */
export function loadBatchEngine(platform: WebAssemblyLike | undefined): BatchEngine {
  if (platform === undefined) return { kind: "javaScript", why: "there is no WebAssembly here" };
  const bytes = encodeBeatModule();
  if (!platform.validate(bytes)) {
    return { kind: "javaScript", why: "this WebAssembly has no SIMD" };
  }
  try {
    const module = new platform.Module(bytes);
    return { kind: "webAssembly", start: (size_bytes) => start(platform, module, size_bytes) };
  } catch (error) {
    return { kind: "javaScript", why: `WebAssembly is not allowed here: ${String(error)}` };
  }
}

function start(platform: WebAssemblyLike, module: object, size_bytes: number): BatchMemory {
  const memory = new platform.Memory({ initial: Math.ceil(size_bytes / page_bytes) });
  // The type of an import that fits every platform's is that of none.
  const imports = { heart: { memory: memory as never } };
  const { exports } = new platform.Instance(module, imports);
  const { run } = exports as { run: BatchMemory["run"] };
  return { buffer: memory.buffer, run };
}
