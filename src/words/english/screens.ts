import { navigation } from "./screens-navigation.ts";
import { today } from "./screens-today.ts";

/** All other texts of the app, one group a screen. */
export const screens = { navigation, today };
