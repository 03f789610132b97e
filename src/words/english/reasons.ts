import type { ReasonWords } from "../catalogue-shape.ts";

const seen = (more = ""): ReasonWords => ({ text: more === "" ? "{seen}" : `{seen} ${more}` });

const atOnce = seen("That needs help at once.");
const evenIfWell = seen("That needs help at once, even if you feel fine.");
const feltToo = seen("You also do not feel well, so we are more careful.");
const notForUs = seen("This app cannot judge that. A nurse or a doctor can.");

/** By rule id. `{seen}` is what was seen, as full sentences. */
export const reasons: Readonly<Record<string, ReasonWords>> = {
  // Call now.
  "TRI-1": atOnce,
  "TRI-2": seen("Nobody can tell from home if it is harmless."),
  "TRI-3": atOnce,
  "TRI-4": atOnce,
  "TRI-5": atOnce,
  "TRI-6": atOnce,
  "TRI-7": seen("Each minute counts. Note when it began."),
  "TRI-7P": seen("It needs help at once, even when it is gone."),
  "TRI-8": seen("Both at the same time need help at once."),
  "TRI-9": atOnce,
  "TRI-10": evenIfWell,
  "TRI-11": seen("That is very low."),
  "TRI-12": atOnce,
  "TRI-13": atOnce,
  "TRI-14": seen("With such a valve, that needs help at once."),
  "POST-5": atOnce,
  "PLUS-1": seen("Both at the same time need help at once."),
  "PLUS-2": seen("With a valve problem, both at the same time need help at once."),
  "X-16": seen("That is very fast for a heart at rest."),
  "TXT-1": seen("A person must hear them now. We do not guess what they mean."),

  // Today.
  "TRI-24": seen(),
  "TRI-25": seen(),
  "TRI-26": seen("You know this from before. It is still for today."),
  "TRI-27": seen(),
  "TRI-28": seen(
    "With a valve problem, a fever needs a doctor. Do not take left-over antibiotics.",
  ),
  "TRI-34-HF": seen(),
  "TRI-35": seen(),
  "TRI-36": seen("Your clinic should know today. Ask them what to do about your pills."),
  "TRI-36-M": seen("Ask what to do next."),
  "TRI-37": seen(),
  "PLUS-1-T": seen("A doctor should look at it today."),
  "SEED-35-F": seen("That is reason enough, even with no other sign."),
  "SEED-35-O": seen("What comes on fast should be looked at fast."),
  "HAZ-1-U": seen("To be safe, we say today."),
  "TXT-2": seen("We do not guess what it means. Read it to your clinic."),
  "TRI-29": seen("That is low."),
  "TRI-29-S": feltToo,
  "TRI-30": seen("That is high."),
  "TRI-30-S": feltToo,
  "TRI-31S": seen("That is very high. Sit for a few minutes and measure once more."),
  "TRI-32-H": seen("That is fast for a heart at rest."),
  "TRI-32-HS": feltToo,
  "TRI-32-L": seen("That is slow."),
  "TRI-32-LS": feltToo,
  "TRI-33": seen("That is low."),
  "TRI-20": seen("A fast gain can be water."),
  "TRI-21": seen("A fast gain can be water."),
  "TRI-22": seen("A fast gain can be water."),
  "TRI-23": seen("A fast gain can be water."),
  "TRI-21-L": seen("Fast weight loss counts too."),

  // Soon.
  "TRI-34": seen(),
  "TRI-38": seen("Talk it over with your heart clinic early."),
  "SEED-32": seen("Slowly worse is a reason to see your doctor."),
  "SEED-23": seen("It is easy to do less and not notice why."),

  // Outside what this app can judge.
  "OUT-1": notForUs,
  "OUT-2": notForUs,
  "OUT-3": notForUs,
  "OUT-4": notForUs,

  // We cannot tell.
  "MISS-1": seen(),
  "MISS-2": seen(),
  "MISS-3": seen(),
  "MISS-4": seen(),
  "MISS-5": seen(),
  "MISS-6": seen("So it no longer says “carry on”."),
};
