import { expect, test } from "vitest";
import { describeHeartPhase } from "./describe-heart-phase.ts";
import { leakingHeart, tightHeart } from "./heart-numbers.test-support.ts";

test.each([
  [
    "filling",
    leakingHeart,
    "It fills: The door is open. Blood runs down into the lower left room.",
  ],
  ["kick", leakingHeart, "The kick: The upper rooms give a kick. It pushes the last blood down."],
  [
    "kick",
    { ...leakingHeart, atrialKick_fraction: 0 },
    "The kick: There is no kick. The upper rooms only shake, so less blood comes down.",
  ],
  [
    "squeeze",
    leakingHeart,
    "It squeezes: The lower rooms squeeze. The door shuts, and blood goes out to the body.",
  ],
  [
    "leak",
    leakingHeart,
    "It leaks: In the same squeeze, some blood leaks back up through the hole.",
  ],
  [
    "leak",
    { ...leakingHeart, mitralLeakOnset_s: 0.19 },
    "It leaks: Late in the squeeze the door gives way. Then some blood leaks back up.",
  ],
  ["leak", tightHeart, "It is tight: The door is tight. No blood leaks back."],
] as const)("%s", (phase, numbers, told) => {
  const { title, text } = describeHeartPhase(phase, numbers, "en");
  expect(`${title}: ${text}`).toBe(told);
});
