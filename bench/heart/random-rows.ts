import type { HeartBenchOptions } from "../heart-rows.ts";
import type { Row } from "../table.ts";
import { findRandomFaults } from "./random-hearts.ts";

/** Hearts nobody has: none may give a number that is none; how many never settle is told. */
export function measureRandomRows({ randomHearts }: HeartBenchOptions): Row[] {
  const many = randomHearts.toLocaleString("en-US");
  console.log(`Beating ${many} random hearts …`);
  const { notFinite, unsettled, maxBeats } = findRandomFaults(randomHearts);
  return [
    {
      what: `of ${many} random hearts, with a number that is none`,
      measured: notFinite,
      unit: "hearts",
      budget: { atMost: 0 },
    },
    { what: `not settled in ${maxBeats} beats`, measured: unsettled, unit: "hearts" },
  ];
}
