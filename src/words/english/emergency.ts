import type { EmergencyTexts } from "../catalogue-shape.ts";

const myPressure = "my blood pressure is {value}";
const myPulse = "my pulse is {value}";
const myOxygen = "my oxygen level is {value}";

/** What to do while help is on the way, and what to say on the phone. */
export const emergency: EmergencyTexts = {
  title: "Call now.",
  call: "Call {number}",
  also: "In {country} you can also call {numbers}.",
  firstStep: "Call {number}. Put the phone on loud.",
  firstStepUnknown: "Call your emergency number. Put the phone on loud.",
  steps: [
    "Sit down and rest. Stop what you are doing.",
    "Unlock the door.",
    "Do not drive.",
    "Note the time it began.",
  ],
  unknownCountry: [
    "On most mobile phones, 112 calls for help.",
    "Look for the number on a wall, a phone or a sign. Or ask who is near.",
    "Choose your country here to see its number.",
  ],
  myNameIs: "My name is {name}.",
  myAgeIs: "I am about {age} years old.",
  leakingValve: "I have a leaking mitral valve.",
  withName: "{sentence}: {name}.",
  needHelp: "I need help now.",
  itBegan: "It began {when}.",
  iAmAt: "I am at {address}.",
  measured: {
    feelingMuchWorse: "I feel much worse than usual",
    suddenOnset: "it came on all at once",
    pressureRed: myPressure,
    pressureSevere: myPressure,
    systolicHigh: myPressure,
    systolicHighWithSymptoms: myPressure,
    systolicLow: myPressure,
    systolicLowWithSymptoms: myPressure,
    pulseVeryFast: myPulse,
    pulseFast: myPulse,
    pulseFastWithSymptoms: myPulse,
    pulseSlow: myPulse,
    pulseSlowWithSymptoms: myPulse,
    oxygenVeryLow: myOxygen,
    oxygenLow: myOxygen,
    temperatureHigh: "my temperature is {value}",
  },
};
