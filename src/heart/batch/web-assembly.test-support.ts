import type { WebAssemblyLike } from "./batch-engine.ts";

/** The one Node has. Node's own types do not name it. */
export const webAssembly = (globalThis as unknown as { WebAssembly: WebAssemblyLike }).WebAssembly;
