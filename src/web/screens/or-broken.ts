import type { ComponentType } from "preact";
import { Broken } from "./broken.tsx";

/** A screen that does not come says so, instead of leaving the one before it there. */
export async function orBroken(
  loading: Promise<{ default: ComponentType }>,
): Promise<{ default: ComponentType }> {
  try {
    return await loading;
  } catch {
    return { default: Broken };
  }
}
