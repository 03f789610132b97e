/** The check-in: a usual day on one screen, a worse day as single questions. */
export const checkIn = {
  usualTitle: "As usual today",
  usualMeaning:
    "As usual means: no chest pain, no fainting, no signs of a stroke. You are not more short of breath. You have no new swelling and no fever. You sleep and walk like most days.",
  notUsual: "Not quite? Choose another answer",
  numbersTitle: "Your numbers today, if you have them",
  save: "Save",
  next: "Next",
  seeAnswer: "See the answer",
  tapAndAnswer: "If one is an emergency, the answer comes at once.",
  somethingElse: "Something else",
  somethingElseHint: "In your own words. The app cannot read them well, so it plays safe.",
};

/** Numbers a person types. */
export const numbers = {
  weight: "Weight",
  systolic: "Blood pressure, upper",
  diastolic: "Blood pressure, lower",
  bloodPressure: "Blood pressure",
  pulse: "Pulse",
  oxygenSaturation: "Oxygen",
  temperature: "Temperature",
  kilograms: "kg",
  pounds: "lb",
  stones: "st lb",
  mmHg: "mmHg",
  kPa: "kPa",
  perMinute: "a minute",
  percent: "%",
  celsius: "°C",
  fahrenheit: "°F",
  last: "Last: {value}",
  notANumber: "Write a plain number, like {example}.",
  bothNumbers: "Write both numbers, like {example}.",
  impossible: "No body gives that number. Please write it again.",
  contradiction: "The upper number must be more than the lower one.",
  implausible: "That is far from what we see most days. Is it right?",
  farFromLast: "That is far from your last weight, {value}. Is it right?",
  yesRight: "Yes, it is right",
};
