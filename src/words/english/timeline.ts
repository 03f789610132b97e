import type { CardChange } from "#care/living/find-card-changes.ts";
import type { RedTimelineSign, SameDayTimelineSign } from "#care/living/find-timeline-signs.ts";
import type { CarefulNote, NormalNote } from "#care/living/list-timeline-notes.ts";
import type { Upcoming } from "#care/living/list-upcoming.ts";
import type { BloodThinnerPlan } from "#care/living/plan-blood-thinner.ts";
import type { TimelinePhase } from "#care/living/timeline-phases.ts";
import type { ValveProcedure } from "#care/surveillance/visit-situation.ts";

const redSigns: Readonly<Record<RedTimelineSign, string>> = {
  breathlessAtRest: "Very short of breath, or short of breath at rest.",
  chestPain: "New chest pain, or pain that spreads or makes you sweat.",
  pinkCough: "You cough up pink or frothy stuff.",
  confused: "You are confused, or can not think clearly.",
  fainted: "You faint, or can not stay awake.",
  strokeSigns: "Face, arm, speech, sight or balance goes wrong all at once.",
  suddenWithMechanicalValve: "Short of breath all at once, with a mechanical valve.",
  newHeartbeat: "A fast or uneven beat that is new, or one that makes you faint or breathless.",
  woundOpens: "The wound opens or bleeds.",
  groinOrLeg: "The groin swells, or the leg turns cold.",
  heavyBleeding:
    "Blood that does not stop when you press for 10 minutes. You throw up blood, or your stool is black and you feel faint.",
  headInjury: "A hard knock to the head while you take a blood thinner, even if you feel fine.",
};

const sameDaySigns: Readonly<Record<SameDayTimelineSign, string>> = {
  fever: "A fever. Take no antibiotic that is left over.",
  woundRed: "A wound that is red, wet or smells.",
  moreBreathless: "More short of breath than before, or you need more pillows.",
  weightGain: "Your weight goes up fast.",
  knownHeartbeat: "Your uneven beat comes more often.",
  smallBleeding: "Your nose bleeds for long, you see blood in your water, or you bruise a lot.",
};

const phases: Readonly<Record<TimelinePhase, string>> = {
  firstWeek: "The first days. You are still in hospital, or just home.",
  healing: "You heal. Do a bit each day, and rest in between.",
  returning: "Bit by bit, things come back. Ask before each new thing that is hard work.",
  strength: "Your strength comes back, bit by bit.",
  settling: "Daily life comes back. The checks go on.",
  firstDaysClip: "The first days. You are still in hospital, or just home.",
  healingClip: "You get back on your feet. Take it slow.",
  returningClip: "Bit by bit, daily life comes back.",
  firstYear: "The first year. Go to all checks, also when you feel well.",
  lifelong:
    "Now it is the checks, clean teeth and your card. Go to the checks, also when you feel well.",
};

const normal: Readonly<Record<NormalNote, string>> = {
  stayOpen: "Most people stay in hospital for up to {days} days.",
  stayClip: "Most people stay in hospital for up to {days} days.",
  energy:
    "You may tire fast. It takes 1 to 2 months for strength to come back. Do you get more tired, not less? Call your team.",
  activities: "Many people can do most things after {weeksFrom} to {weeksTo} weeks.",
  usualClip: "Many people are back to their usual life after {weeksFrom} to {weeksTo} weeks.",
  smallCut: "With a small cut people can do more in the first 6 weeks. By week 12 it is the same.",
  lowMood: "Low mood is common for some weeks. Tell someone. Tell your team if it does not lift.",
};

const careful: Readonly<Record<CarefulNote, string>> = {
  dailyLog: "Weigh yourself and take your temperature each day, up to {lastDay}.",
  dailyLogFromHome:
    "Weigh yourself and take your temperature each day in your first {days} days at home.",
  lifting:
    "Lift nothing over {liftingKg} kg ({liftingLb} lb). Do not push or pull hard. Keep to this up to {lastDay} at least.",
  liftingAsk:
    "Ask your team before you lift more than {liftingKg} kg ({liftingLb} lb). Some say to wait till {until}.",
  liftingClinic: "Lift nothing heavy before {until}. {by} set this day for you.",
  clipLiftingAsk: "Ask your team when you may lift heavy things, and when you may drive.",
  siteDry: "Keep the place in your groin dry for a full day.",
  driving: "Do not drive up to {lastDay} at least.",
  drivingAsk: "Ask your team before you drive, and ask what the law says where you live.",
  drivingClinic: "Do not drive before {until}. {by} set this day for you.",
};

type DatedThinner = Extract<BloodThinnerPlan, { reviewOn: string }>["kind"];

/** Messages with `{date}`, and with `{inrFrom}` and `{inrTo}` for a mechanical valve. */
const bloodThinner = {
  forLife: [
    "Take your blood thinner for life. Never stop it on your own.",
    "For a mechanical mitral valve the mark for the INR is mostly {inrFrom} to {inrTo}. We hold no mark for a valve in some other place. Ask for your own.",
    "Would you like to test it at home? Ask to be trained.",
  ],
  teamChooses: [
    "Go on with what your team chose. Do not stop it on your own.",
    "Mostly it is one pill such as aspirin. With an uneven beat (AF) it is a blood thinner.",
  ],
  ahead: {
    goesOn:
      "Go on with your blood thinner. With an uneven beat (AF) it does not end here. Near {date}, ask which kind is best for you.",
    review:
      "Do you take a blood thinner? Go on with it. Near {date}, ask your team if it goes on. Do not stop before they say so.",
    reviewNotKnown:
      "Do you take a blood thinner? Go on with it. Near {date}, ask your team if it goes on. With an uneven beat (AF) it does. Do not stop on your own.",
  } satisfies Record<DatedThinner, string>,
  due: {
    goesOn:
      "Go on with your blood thinner. With an uneven beat (AF) it does not end here. It was to be looked at near {date}. If nobody did, ask.",
    review:
      "Ask your team about your blood thinner, if nobody has looked at it since {date}. Do not stop on your own.",
    reviewNotKnown:
      "Ask your team about your blood thinner, if nobody has looked at it since {date}. With an uneven beat (AF) it goes on. Do not stop on your own.",
  } satisfies Record<DatedThinner, string>,
  clinicSet: "{by} set this day for you.",
};

/** Messages with `{date}`. */
const card: Readonly<Record<CardChange["change"] | "deviceWindowEnded", string>> = {
  valveForLife:
    "Show your card at the dentist. Since {date} it says that your valve is new. That stays for life.",
  repairForLife:
    "Show your card at the dentist. Since {date} it says that your valve was mended with a ring or threads. That stays for life.",
  clipForLife:
    "Show your card at the dentist. Since {date} it says that you have a clip. That stays for life.",
  askMaterial:
    "Ask your team if a ring, threads or a patch were left in your heart. Your card for the dentist turns on it.",
  deviceCounts: "A plug, graft or filter counts for your card since {date}.",
  deviceWindowEnds:
    "On {date} the first months with your plug, graft or filter are over. Your card changes by itself. Look at it then.",
  deviceWindowEnded:
    "Look at your card. Since {date} the first months with your plug, graft or filter are over, and it has changed by itself.",
};

const next: Readonly<Record<Upcoming["what"], string>> = {
  liftingAsk: "Ask if you may lift more.",
  liftingOver: "The last mark for lifting ends. Ask if it ends for you.",
  drivingAsk: "Ask if you may drive.",
  clinicAllowsLifting: "{by} says that you may lift from here on.",
  clinicAllowsDriving: "{by} says that you may drive from here on.",
  bloodThinnerReview: "Ask your team to look at your blood thinner.",
  cardChange: "Your card for the dentist changes.",
  echo: "Time for an echo of your heart.",
};

const procedures: Readonly<Record<ValveProcedure["kind"], string>> = {
  repair: "your valve repair",
  bioprosthesis: "your new tissue valve",
  mechanicalValve: "your new mechanical valve",
  clip: "your clip",
};

/** Everything said about the time after an operation. */
export const timeline = {
  /** With `{number}`, and the same where the number is not known. */
  emergency: "Call {number} now for any of these:",
  emergencyUnknown: "Call your emergency number now for any of these:",
  sameDay: "Call your team the same day for any of these:",
  /** With `{week}`, `{procedure}`, `{date}`. */
  headline: "Week {week} after {procedure}.",
  headlineAbout: "About week {week} after {procedure}.",
  headlineYears: "{years, plural, one {# year} other {# years}} after {procedure}.",
  headlineAhead: "{days, plural, one {# day} other {# days}} to go to {procedure}.",
  before: [
    "Ask now if your teeth need care first. It should be done two weeks before, if there is time.",
    "Ask what to do with each of your pills. Do not stop one on your own.",
  ],
  redSigns,
  sameDaySigns,
  phases,
  normal,
  careful,
  bloodThinner,
  card,
  next,
  /** With `{from}`, `{by}`. */
  window: "{from} to {by}",
  stillDue: "Now. It was due by {by}.",
  earlyChecks: "Ask when your first checks are. Your clinic sets these days.",
  yours: "These are the usual times. What your own team tells you comes first.",
  missing: {
    atrialFibrillation: "If you have an uneven heartbeat (AF).",
    repairMaterial: "If a ring, threads or a patch were left in your heart.",
    procedureDay: "The day of your operation. The dates here are the latest they may be.",
  },
  procedures,
  /** A mitral valve put in through a vessel: of no time after it have we read. */
  unread: {
    done: "We cannot tell what is usual after a mitral valve put in through a vein.",
    planned:
      "{days, plural, =0 {Today you get a mitral valve put in through a vein.} one {# day to go to a mitral valve put in through a vein.} other {# days to go to a mitral valve put in through a vein.}}",
    why: "We have read no guide on the time after it. So we name no weeks and no limits.",
    ask: "Ask the team that puts it in: What is normal now? What may I lift? When may I drive? When are my checks?",
    thinner: "Do you take a blood thinner? Go on with it. Do not stop it on your own.",
    call: "Is something new, or worse? Call your team the same day. Take no antibiotic that is left over.",
  },
} as const;
