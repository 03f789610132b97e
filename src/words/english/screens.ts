import { answerScreen, notices } from "./screens-answer.ts";
import { checkIn, numbers } from "./screens-check-in.ts";
import { navigation } from "./screens-navigation.ts";
import { heart, today } from "./screens-today.ts";

/** The texts of the first screens, one group a screen; the others are in `late-screens.ts`. */
export const screens = {
  navigation,
  today,
  heart,
  checkIn,
  numbers,
  answerScreen,
  notices,
};
