import type { EmergencyTexts } from "../catalogue-shape.ts";

/** What to do while help is on the way, and what to say on the phone. */
export const emergency: EmergencyTexts = {
  title: "Call now.",
  call: "Call {number}",
  callUnknown: "Call your emergency number.",
  also: "In {country} you can also call {numbers}.",
  countryUnknown: "We do not know your country.",
  steps: [
    "Put the phone on loud.",
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
};
