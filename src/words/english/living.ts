import type { SourceId } from "#knowledge/sources.ts";
import type { LivingStance, LivingTopic, MissingForLiving } from "#care/living/living-advice.ts";
import type { livingTopics } from "#care/living/living-advice.ts";

/** Messages for each advice of each topic; numbers come from the rows, under the names in braces. */
const advice: {
  readonly [Topic in LivingTopic]: Readonly<Record<(typeof livingTopics)[Topic][number], string>>;
} = {
  pregnancy: {
    callToday:
      "Call your heart team today. Say that a baby is on the way, or that you plan one. Do not stop a pill on your own.",
    teamFirst: "Talk to your heart team first, before you try for a baby.",
    treatFirst:
      "If you plan a baby: ask if the valve should be treated before. Guides say so for a large leak with symptoms or a weak heart.",
    medicines:
      "Ask about each of your pills. Some can harm a baby in the womb. Do not stop one on your own.",
    askBefore:
      "Would you like a baby one day? Talk to your heart team first. Is one on the way? Call them today.",
  },
  exercise: {
    symptomsAskFirst:
      "Ask your team before you do any sport. You have symptoms, so leave sport out for now. You may still take gentle walks.",
    arrhythmiaAskFirst:
      "Ask your team before you do any sport. Your beat turns uneven when you work hard, so leave sport out for now.",
    specialistFirst:
      "See a heart doctor before you do any sport. Your kind of floppy valve needs a close look first.",
    weakHeartAsk:
      "Ask your team before you do any sport. Leave out races and games where you try to win. Your heart pumps less than the guide asks for.",
    limitPassedAsk:
      "Ask your team before you do any sport. One of your tests is past the mark in the guide.",
    afterProcedureAsk:
      "Ask your team which sport is right for you. We hold no clear rule for after work on the valve.",
    cannotTell: "Ask your team which sport is right for you. We do not know enough to say.",
    allSports:
      "The guide allows all sports with a small leak and no symptoms. Do you get short of breath? Stop, and ask your team.",
    allSportsWhileWell:
      "The guide allows all sports while your heart's size, its squeeze, the lungs and the bike test stay fine. Show this to your team.",
    lowToMedium:
      "Choose easy or medium sport. Leave hard sport out. Where you try to win, the guide allows easy sport only. Show this to your team.",
  },
  moving: {
    gentle:
      "Keep on the move in a gentle way, such as a walk. Rest when your breath gets short. Ask how much is right for you.",
    weekly:
      "Move {minutesFrom} to {minutesTo} minutes a week at a medium pace. A quick walk or a bike ride will do.",
  },
  contactSport: {
    leaveOut:
      "Leave out sport where you may be hit or fall hard. Your blood is thinned, so you may bleed more.",
    askFirst:
      "Do you take a blood thinner? Then leave out sport where you may be hit or fall hard.",
  },
  salt: {
    daily:
      "Eat at most {salt} g of salt a day. That is about one teaspoon, with the salt that hides in bread, cheese and soup. On some packs it says {sodium} mg of sodium. Do not go under {sodiumFloor} mg of sodium unless your clinic says so.",
    substituteAskFirst:
      "Ask before you use a salt made with potassium. With weak kidneys or some heart pills it can harm you.",
  },
  fluid: {
    asTold:
      "Do not drink less unless your team told you to. In heat, with a fever or if you throw up, you may need more. Ask.",
  },
  alcohol: {
    pregnancyAsk:
      "Ask your team before you drink any alcohol. We hold no amount that is safe for a baby.",
    pregnancyNotKnown:
      "Ask your team before you drink any alcohol if a baby may be on the way, or if you plan one.",
    fibrillation:
      "Drink little alcohol, or best none. With an uneven beat (AF) it is {alcohol} g a week at most. That is about 3 drinks.",
    fibrillationNotKnown:
      "Drink little alcohol, or best none. We do not know if you have AF. Till you know, keep to the mark for AF: {alcohol} g a week at most, about 3 drinks.",
    general: "Drink little alcohol, or best none. It is about {alcohol} g a week at most.",
    thinnerAsk:
      "Do you take warfarin or a pill like it? Ask how much alcohol is fine. It can change how the pill works.",
  },
  caffeine: {
    pregnancy: "Keep to {caffeine} mg of caffeine a day at most, for the baby.",
    pregnancyNotKnown:
      "Keep to {caffeineMost} mg of caffeine a day at most. With a baby on the way it is {caffeine} mg.",
    general: "Keep to {caffeine} mg of caffeine a day at most.",
    coffee:
      "Watch what coffee does to you. It is not proven to set off an uneven beat. If it does with you, tell your team.",
    energyDrinks: "Leave out energy drinks. They push up the blood pressure.",
  },
  teeth: {
    highRisk:
      "Brush your teeth {brushing} times a day. See a dentist {dentistVisits, plural, one {once} other {# times}} a year. Show your card there.",
    riskNotKnown:
      "Brush your teeth {brushing} times a day. See a dentist {dentistVisits, plural, one {once} other {# times}} a year, till your team says that once will do.",
    otherRisk:
      "Brush your teeth {brushing} times a day. See a dentist {dentistVisits, plural, one {once} other {# times}} a year.",
    skin: "Take good care of your skin. Leave out piercings and tattoos.",
  },
  fever: {
    callToday:
      "Do you get a fever with no clear cause? Call your heart team the same day. Take no antibiotic that is left over.",
  },
  vaccines: {
    ask: "Ask about shots for flu and COVID-19. Ask about the one for pneumococcus, too. That is a germ that can harm the lungs.",
  },
  painkillers: {
    askFirst:
      "Ask your clinic or drug store before you take a pain pill such as ibuprofen. The same goes for naproxen and all pills like it.",
  },
  smoking: {
    stop: "Do not smoke, not with a vape or e-cigarette either. Ask for help if it is hard to stop.",
  },
  weight: {
    fibrillation:
      "Do you weigh too much? Ask how to lose {weightLoss} % or more of it. It helps against an uneven beat (AF).",
    healthy: "Try to keep a healthy weight. Ask your team what yours is.",
  },
  sleep: {
    ask: "Do you snore, or stop breathing at night? Tell your team. It can go with an uneven beat (AF).",
  },
  driving: {
    clinicNotYet: "Do not drive before {date}. {by} set this day for you.",
    clinicFrom: "{by} says that you may drive from {date} on. Do you feel worse? Then ask again.",
    notYet:
      "Do not drive yet. After open surgery it is not for the first {weeksFrom} weeks, at least. Ask your team when you may.",
    afterProcedureAsk:
      "Ask your team before you drive. After open surgery some say to wait {weeksTo} weeks. Ask what the law says where you live.",
    ask: "Ask your team if you may drive. The law is not the same in each country, and we did not check yours. Ask all the more if you drive for work.",
  },
  flying: {
    clinicNotYet: "Do not fly before {date}. {by} set this day for you.",
    clinicFrom: "{by} says that you may fly from {date} on. Do you feel worse? Then ask again.",
    shouldNot: "Do not fly as you are now. Ask your team first. Your heart has too much to do.",
    tooEarly:
      "Do not fly yet. If your chest was opened, wait till day {daysFrom} at least. Ask your team and the airline when you may fly.",
    sourcesDiffer:
      "Ask your surgeon and the airline before you fly. Some say from day {daysFrom} on, some say to wait {weeksTo} weeks.",
    afterProcedureAsk:
      "Ask your team and the airline before you fly. We hold no clear rule for after a clip.",
    ask: "Ask your team before you fly, and ask the airline. We did not check their rules.",
  },
  travel: {
    pack: "Take your pills, a list of them and your card in your hand bag. Take your clinic's phone number too. Ask first about great heat and great heights.",
  },
  sex: {
    ask: "Ask your team about sex if it hurts or makes you short of breath. Ask too if your valve was worked on not long ago.",
    fine: "Sex is safe while you are stable and have no symptoms. Ask your team if it hurts or makes you short of breath.",
  },
  otherOperations: {
    tell: "Is any other operation planned? Tell that team about your valve. Tell your heart team about the plan.",
    thinnerPlan:
      "Do not stop your blood thinner on your own, not for a tooth and not for an operation. For large ones your team makes a plan.",
  },
};

const titles: Readonly<Record<LivingTopic, string>> = {
  pregnancy: "A baby",
  exercise: "Sport",
  moving: "On the move",
  contactSport: "Sport with hits and falls",
  salt: "Salt",
  fluid: "Drinking",
  alcohol: "Alcohol",
  caffeine: "Coffee and caffeine",
  teeth: "Teeth and skin",
  fever: "Fever",
  vaccines: "Shots",
  painkillers: "Pain pills",
  smoking: "Smoking",
  weight: "Weight",
  sleep: "Sleep",
  driving: "Driving",
  flying: "Flying",
  travel: "Trips",
  sex: "Sex",
  otherOperations: "Other operations",
};

const stances: Readonly<Record<LivingStance, string>> = {
  tell: "What to do",
  ask: "Ask first",
  cannotTell: "We cannot tell yet",
};

const missing: Readonly<Record<MissingForLiving, string>> = {
  leak: "How large your leak is (from your echo).",
  symptoms: "If you have symptoms of the leak.",
  procedures: "If your valve was ever worked on.",
  prolapseWarningSigns: "If a heart doctor has looked for warning signs of a floppy valve.",
  exerciseArrhythmia: "If your beat turns uneven when you work hard.",
  normalExerciseTest: "If a test on a bike or treadmill was fine.",
  endDiastolicDiameter: "How wide your heart is (LVEDD, from your echo).",
  ejectionFraction: "How well your heart pumps (EF, from your echo).",
  pulmonarySystolicPressure: "The pressure in your lungs (PASP, from your echo).",
  sex: "If you are a man or a woman. The marks for heart size differ.",
  pregnancy: "If a baby is on the way, or planned.",
  atrialFibrillation: "If you have an uneven heartbeat (AF).",
  unstableHeart: "If your heart failure is stable now.",
  bloodThinner: "If you take a blood thinner.",
  vitaminKAntagonist: "If you take warfarin or a pill like it.",
  infectionRisk: "If you are at high risk of a heart infection. Your team knows.",
  lastDentistOn: "When you last saw a dentist.",
  freshRules: "Fresh rules. Ours are too old. Update the app.",
};

/** Sources that only daily life rests on; the others have their names in the catalogue. */
const sources: Readonly<Partial<Record<SourceId, string>>> = {
  ESCSP20: "ESC guide to sport with heart disease",
  DECAF25: "DECAF coffee trial",
  SODIUMHF22: "SODIUM-HF salt trial",
  SODIUM20: "paper on salt in heart failure",
  CAFFEINE: "EFSA and FDA pages on caffeine",
  FLYING: "UK heart doctors' list on flying",
  AUSTROADS: "Australian rules on driving",
  SCOTTWHITE: "US hospital sheet for going home",
};

/** Everything said about daily life with a leak. */
export const living = {
  advice,
  titles,
  stances,
  missing,
  sources,
  /** With `{number}`, and the same where the number is not known. */
  emergency: "Chest pain, a faint, or short of breath at rest? Call {number} now.",
  emergencyUnknown:
    "Chest pain, a faint, or short of breath at rest? Call your emergency number now.",
  dentist: {
    notYet: "Next visit to the dentist: about {date}.",
    due: "Make a date with your dentist now. It was due on {date}.",
    late: "Make a date with your dentist now. It is late: it was due on {date}.",
  },
  footer: {
    teamFirst: "What your own team tells you comes first.",
    notSignedOff: "No doctor or nurse has checked these rules yet.",
    expired: "These rules are past their date. Update the app, and ask your team.",
    goodUntil: "Rules good until {date}.",
  },
} as const;
