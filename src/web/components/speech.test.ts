import { describe, expect, it } from "vitest";
import { findVoice } from "./speech.ts";

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

describe("findVoice", () => {
  it.each([
    ["en", "en-GB"],
    ["en", "en_US"],
    ["en", "EN"],
    ["de", "de-CH"],
  ])("takes a voice of the device for %s: %s", (language, lang) => {
    expect(findVoice([voice("fr-FR"), voice(lang)], language)?.lang).toBe(lang);
  });

  it("takes the one the person chose for the device", () => {
    const chosen = voice("en-IE", { default: true });
    expect(findVoice([voice("en-GB"), chosen], "en")).toBe(chosen);
  });

  it.each([
    ["no voice at all", []],
    ["another language only", [voice("de-DE", { default: true })]],
    ["a language that begins alike", [voice("enm-GB")]],
    ["a voice that a service speaks", [voice("en-US", { localService: false, default: true })]],
  ])("takes none: %s", (_what, voices) => {
    expect(findVoice(voices, "en")).toBeUndefined();
  });
});
