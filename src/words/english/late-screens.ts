import { heartDetails } from "./heart-details.ts";
import { heartStage } from "./heart-stage.ts";
import { card } from "./screens-card.ts";
import { diary } from "./screens-diary.ts";
import { importFile } from "./screens-import.ts";
import { learn } from "./screens-learn.ts";
import { plan } from "./screens-plan.ts";
import { records } from "./screens-records.ts";
import { settings } from "./screens-settings.ts";
import { welcome } from "./screens-welcome.ts";

/** The texts of the screens that come when they are opened, one group a screen. */
export const lateScreens = {
  diary,
  importFile,
  settings,
  welcome,
  learn,
  plan,
  card,
  records,
  heartStage,
  heartDetails,
};
