import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import type * as Screens from "./answering.ts";
import { Broken } from "./broken.tsx";

type Answering = typeof Screens;

/** The screens that judge, once they are here. */
export const answering = signal<Answering | undefined>(undefined);

/** Fetches them; resolves also when they do not come, and then a later call tries again. */
export async function loadAnswering(): Promise<void> {
  try {
    answering.value ??= await import("./answering.ts");
  } catch {
    // The network went away in the first seconds; whoever needs them shows `Broken`.
  }
}

/**
 * One of the screens that judge. It stands at once when they are here; otherwise the screen
 * before it stays until they have come. The emergency button is in the frame in any case.
 */
export function fromAnswering(choose: (screens: Answering) => ComponentType): ComponentType {
  const Late = lazy(async () => {
    await loadAnswering();
    const { value } = answering;
    return { default: value === undefined ? Broken : choose(value) };
  });
  return function AnsweringScreen() {
    const { value } = answering;
    const Screen = value === undefined ? Late : choose(value);
    return <Screen />;
  };
}
