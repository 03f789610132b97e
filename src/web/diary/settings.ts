import * as z from "zod/mini";
import { massUnits, pressureUnits, temperatureUnits } from "#units/quantity.ts";

const settingsSchema = z.object({
  textSize: z.enum(["normal", "large", "largest"]),
  theme: z.enum(["system", "light", "dark", "contrast"]),
  units: z.object({
    mass: z.enum(massUnits),
    pressure: z.enum(pressureUnits),
    temperature: z.enum(temperatureUnits),
  }),
  language: z.enum(["en"]),
  /** Chapters of Learn that were read to their end on this device. */
  chaptersRead: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(100)),
});

/** How this device shows things. Not a fact about the person, so it may be overwritten. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  textSize: "normal",
  theme: "system",
  units: { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" },
  language: "en",
  chaptersRead: [],
};

/** Settings from anything; each one that cannot be read falls back to its default. */
export function readSettings(input: unknown): Settings {
  const given = typeof input === "object" && input !== null ? input : {};
  let settings = defaultSettings;
  for (const [key, value] of Object.entries(given)) {
    const changed = settingsSchema.safeParse({ ...settings, [key]: value });
    if (changed.success) settings = changed.data;
  }
  return settings;
}
