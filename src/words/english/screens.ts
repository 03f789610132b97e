import { answerScreen, notices } from "./screens-answer.ts";
import { checkIn, numbers } from "./screens-check-in.ts";
import { diary } from "./screens-diary.ts";
import { navigation } from "./screens-navigation.ts";
import { importFile } from "./screens-import.ts";
import { settings } from "./screens-settings.ts";
import { today } from "./screens-today.ts";
import { learn, welcome } from "./screens-welcome.ts";

/** All other texts of the app, one group a screen. */
export const screens = {
  navigation,
  today,
  checkIn,
  numbers,
  answerScreen,
  notices,
  diary,
  importFile,
  settings,
  welcome,
  learn,
};
