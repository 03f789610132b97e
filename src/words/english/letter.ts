/** What was found in a pasted letter, and what a person has to say to it. */
export const letter = {
  intro:
    "Look at each one, beside the words of your letter. Nothing counts until you say it is right.",
  nothing: "We found nothing of the leak in this text. You can type the numbers in by hand.",
  refused: {
    empty: "There is no text here. Paste the text of your letter.",
    /** Message with `{length}` and `{limit}`. */
    tooLarge:
      "This text is too long: {length} characters. We can read {limit}. Paste only the part with the heart scan.",
  },
  uses: {
    current: "From this scan. Is it right?",
    /** Message with `{date}`; and where the letter gives no day. */
    earlierOn: "From a scan before, {date}.",
    earlier: "From a scan before.",
    asks: "Please look first:",
    leftOut: "Left out.",
  },
  /** What is open, and what to do. */
  doubts: {
    unitMissing: "The letter gives no unit. Choose the unit.",
    unitDoesNotFit: "This unit does not fit here. Look at the letter and choose the right one.",
    impossible: "No heart has such a number. Look for a slip in the number or the unit.",
    implausible: "Such a number is rare. Look at the letter once more. Is it right?",
    range: "The letter gives a range. Type in one number if you know it. If not, leave it out.",
    limit:
      "The letter says only “more than” or “less than”. Type in one number if you know it. If not, leave it out.",
    twoValues: "The letter has more than one number for this. Choose the one of this scan.",
    whichValve: "It is not clear which part of the heart this is. Take it only if you are sure.",
    otherStructure: "This is of some other part of the heart. We left it out.",
    whichTime: "Is this from this scan, or from one before? Choose.",
    condition: "This tells what would count, and not what was found. We left it out.",
    reference: "This is what is usual, and not your number. We left it out.",
    farFromLabel: "The number stands far from its name. Do the two belong to each other?",
    nextLine: "The number stands on the next line. Does it belong to this name?",
    addsAtrialPressure:
      "The letter adds one more number to this one. Ask your clinic what both make, or leave it out.",
    whichScale: "We do not know how many steps this scale has. Look for a word such as “mild”.",
    notSure: "The letter is not clear here. Take it only if you are sure.",
    contradiction: "This does not fit with the rest of the letter. Look at both.",
    twoGrades:
      "The letter has more than one word for how large the leak is. Choose the one of this scan.",
    otherValveOnly: "This letter does not speak of the mitral valve. Is it the right one?",
    futureDate: "This day has not come yet. Look at the day once more.",
    dateOrder: "Which is the day, and which is the month? Choose.",
    severalDates: "The letter has more than one day. Choose the day of the scan.",
  },
  /** What we took for granted. */
  assumptions: {
    unitAssumed: "The letter gives no unit. We took the only one that fits.",
    unitFromHeader: "The unit stands at the top of the table.",
    structureFromHeading: "Which part of the heart it is stands in the line above.",
    structureFromSentenceBefore: "Which part of the heart it is stands in the words before.",
    approximate: "The letter says “about”.",
    spellingMended: "We took a word with a slip as the right one.",
  },
  /** Message with `{found}`: numbers as the letter has them. */
  found: "Found: {found}.",
  to: "{low} to {high}",
  above: "over {low}",
  below: "under {low}",
  /** Message with `{name}` and `{other}`, where a word can be read in two ways. */
  either: "{name}, or {other}",
  fields: {
    grade: "How large the leak is",
    sign: "What the scan saw",
    date: "Day of the scan",
    method: "How it was looked at",
    mechanism: "Where the leak comes from",
  },
  or: "or",
  and: "and",
  /** As a letter's unit is shown. */
  writtenUnits: {
    cm2: "cm²",
    mm2: "mm²",
    "mm/m2": "mm/m²",
    "mL/m2": "mL/m²",
    "mm[Hg]": "mmHg",
  },
} as const;
