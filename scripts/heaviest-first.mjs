import { BaseSequencer } from "vitest/node";
import { heaviest } from "./heaviest-tests.mjs";

/** Begins with the heaviest test files, so that no core is left waiting for one at the end. */
export class HeaviestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (one, other) =>
        one.project.name.localeCompare(other.project.name) || placeOf(one) - placeOf(other),
    );
  }
}

function placeOf({ moduleId }) {
  const place = heaviest.findIndex((end) => moduleId.endsWith(end));
  return place === -1 ? heaviest.length : place;
}
