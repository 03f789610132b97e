import { feverLimits } from "#knowledge/fever-limit.ts";
import { fromCelsius } from "#units/quantity.ts";
import { roundTo } from "#units/round.ts";
import type { FindingWords } from "../catalogue-shape.ts";
import type { FindingId } from "../subject.ts";

const fever_Cel = feverLimits.fever.value;
const feverInBothUnits = `${fever_Cel.toFixed(1)} °C (${roundTo(fromCelsius(fever_Cel, "[degF]"), 1).toFixed(1)} °F)`;

/** What a person can say has happened. Shown as a choice, told as a reason, read to the operator. */
export const findings: Readonly<Record<FindingId, FindingWords>> = {
  breathlessAtRest: {
    label: "Very short of breath, or short of breath at rest",
    hint: "It does not settle when you sit for 10 minutes.",
    said: "you are very short of breath, or short of breath at rest",
    forOperator: "I am very short of breath",
  },
  chestPain: {
    label: "Chest pain or pressure",
    hint: "Also when it goes to an arm, the jaw or the back.",
    said: "you have chest pain or pressure",
    forOperator: "I have chest pain",
  },
  fainted: {
    label: "Fainted, or hard to stay awake",
    said: "you fainted, or find it hard to stay awake",
    forOperator: "I fainted, or can hardly stay awake",
  },
  strokeSigns: {
    label: "Sudden signs of a stroke",
    hint: "Face hangs on one side. Weak or numb arm. Trouble with speech, sight or balance. Sudden very bad headache.",
    said: "you have sudden signs of a stroke",
    forOperator: "I have sudden signs of a stroke",
  },
  strokeSignsPassed: {
    label: "Weakness or trouble speaking that came and went",
    hint: "Even if you feel fine now.",
    said: "you had weakness or trouble speaking that came and went",
    forOperator: "I had weakness or trouble speaking that came and went",
  },
  newConfusion: {
    label: "Confused, or cannot think clearly",
    hint: "It is new.",
    said: "you are confused or cannot think clearly",
    forOperator: "I am confused and cannot think clearly",
  },
  pinkFrothyCough: {
    label: "Coughing up pink foam",
    hint: "Or pink or foamy spit.",
    said: "you cough up pink or foamy spit",
    forOperator: "I am coughing up pink foam",
  },
  fastHeartbeat: {
    label: "Fast or uneven heartbeat",
    hint: "New, or more than you are used to.",
    said: "your heartbeat is fast or uneven",
    forOperator: "My heartbeat is fast or uneven",
  },
  heavyBleeding: {
    label: "Heavy bleeding",
    hint: "It does not stop when you press for 10 minutes. Or you throw up blood.",
    said: "you have heavy bleeding",
    forOperator: "I have heavy bleeding",
  },
  headInjury: {
    label: "A hard knock to the head",
    hint: "Even if you feel fine.",
    said: "you had a hard knock to the head",
    forOperator: "I had a hard knock to the head",
  },
  throatSwelling: {
    label: "Swollen lips, tongue or throat",
    hint: "Or a bad allergic reaction.",
    said: "your lips, tongue or throat are swollen, or you have a bad allergic reaction",
    forOperator: "My lips, tongue or throat are swollen, or I have a bad allergic reaction",
  },
  suddenSevere: {
    label: "Something sudden and severe that feels like the heart",
    said: "something sudden and severe came on that feels like your heart",
    forOperator: "Something sudden and severe came on that feels like my heart",
  },
  woundGaping: {
    label: "Wound is open or bleeds",
    hint: "Or your groin swells, or your leg is cold.",
    said: "your wound is open or bleeds, or your groin swells, or your leg is cold",
    forOperator:
      "After an operation, my wound is open or bleeds, or my groin swells, or my leg is cold",
  },
  moreBreathless: {
    label: "More short of breath than usual",
    hint: "On the stairs, on a walk, or with house work.",
    said: "you are more short of breath than usual",
    forOperator: "I am more short of breath than usual",
  },
  breathlessLyingFlat: {
    label: "Short of breath when I lie flat",
    said: "you are short of breath when you lie flat",
    forOperator: "I am short of breath when I lie flat",
  },
  morePillows: {
    label: "Need more pillows to sleep",
    said: "you need more pillows to sleep",
    forOperator: "I need more pillows to sleep",
  },
  wakingBreathless: {
    label: "Wake up short of breath",
    said: "you wake up short of breath",
    forOperator: "I wake up short of breath",
  },
  moreSwelling: {
    label: "New or more swelling",
    hint: "Feet, ankles, legs or belly.",
    said: "you have new or more swelling",
    forOperator: "I have new swelling",
  },
  calfSwelling: {
    label: "One calf is swollen",
    hint: "The lower leg, on one side only.",
    said: "one of your calves is swollen",
    forOperator: "One of my calves is swollen",
  },
  lightheaded: {
    label: "Dizzy or light-headed",
    said: "you are dizzy or light-headed",
    forOperator: "I am dizzy or light-headed",
  },
  fever: {
    label: "Fever",
    hint: `${feverInBothUnits} or more, or hot and shivering.`,
    said: "you have a fever",
    forOperator: "I have a fever",
  },
  cough: {
    label: "Cough or wheeze that stays",
    said: "you have a cough or wheeze that stays",
    forOperator: "I have a cough that stays",
  },
  veryTired: {
    label: "Very tired",
    hint: "Much more than usual.",
    said: "you are very tired",
    forOperator: "I am very tired",
  },
  poorAppetite: {
    label: "Poor appetite",
    said: "you have a poor appetite",
    forOperator: "I have a poor appetite",
  },
  stoppedActivities: {
    label: "Gave up things that make me short of breath",
    hint: "Such as stairs, shopping or walks.",
    said: "you gave up things that make you short of breath",
    forOperator: "I gave up things that make me short of breath",
  },
  minorBleeding: {
    label: "Nosebleed, blood in the urine, or odd bruises",
    hint: "A nosebleed of more than 10 minutes counts.",
    said: "you had a nosebleed, blood in the urine, or odd bruises",
    forOperator: "I had a nosebleed, blood in the urine, or odd bruises",
  },
  blackStools: {
    label: "Black stools, like tar",
    said: "your stools are black",
    forOperator: "My stools are black",
  },
  vomiting: {
    label: "Throwing up, or diarrhea",
    said: "you throw up or have diarrhea",
    forOperator: "I throw up or have diarrhea",
  },
  missedBloodThinner: {
    label: "Missed my blood thinner two times or more",
    said: "you missed your blood thinner two times or more",
    forOperator: "I missed my blood thinner two times or more",
  },
  woundInfected: {
    label: "Wound is red or leaks",
    hint: "After an operation. Also with a fever.",
    said: "your wound is red or leaks",
    forOperator: "My wound is red or leaks",
  },
  suddenBackPain: {
    label: "Sudden back pain",
    said: "you have sudden back pain",
    forOperator: "I have sudden back pain",
  },
  pregnancyNews: {
    label: "Pregnant, or I plan to be",
    said: "you are pregnant or plan to be",
    forOperator: "I am pregnant, or may be",
  },
};
