/**
 * The screens that judge: the check-in and its answer, in one piece with the rules and the words
 * they need. Loaded right behind the first screen (`load-answering.tsx`).
 */
export { Answer } from "./answer/answer.tsx";
export { AddReading } from "./check-in/add-reading.tsx";
export { Question } from "./check-in/question.tsx";
export { UsualDay } from "./check-in/usual-day.tsx";
export { StandingAnswer } from "./today/standing-answer.tsx";
