import { describe, expect, it } from "vitest";
import type { EchoStudy } from "#record/echo-measure.ts";
import { chooseStudy, listDated } from "./choose-study.ts";

const today = "2026-11-25";

function makeStudy(on: string | undefined, more: Partial<EchoStudy> = {}): EchoStudy {
  const study = { method: "transthoracic", mechanism: "primary", values: {}, signs: {} } as const;
  return { ...study, facts: [], ...(on === undefined ? {} : { on }), ...more };
}

const hole = (effectiveOrificeArea: number): Partial<EchoStudy> => ({
  values: { effectiveOrificeArea },
});

describe("chooseStudy", () => {
  const mild = makeStudy("2026-08-31", hole(15));
  const severe = makeStudy("2026-08-31", hole(45));
  const unclear = makeStudy("2026-08-31", {
    values: { effectiveOrificeArea: 45, regurgitantVolume: 35 },
  });
  const sudden = makeStudy("2026-08-31", { isAcute: true, signs: { papillaryRupture: true } });
  const none = makeStudy("2026-08-31", { reportedGrade: "none" });
  const moderate = makeStudy("2026-08-31", hole(35));
  const severeForEsc = makeStudy("2026-08-31", {
    ...hole(32),
    mechanism: "ventricularSecondary",
    signs: { ellipticalOrifice: true },
  });
  const severeToo = makeStudy("2026-08-31", hole(46));
  const old = makeStudy("2026-01-01", hole(45));
  const ahead = makeStudy("2026-11-26", hole(45));
  const undated = makeStudy(undefined, hole(45));

  it.each<[string, readonly EchoStudy[], EchoStudy | undefined]>([
    ["nothing", [], undefined],
    ["the last one", [old, mild], mild],
    ["never one ahead of today", [mild, ahead], mild],
    ["none where all are ahead", [ahead], undefined],
    ["of one day the gravest", [mild, severe], severe],
    ["of one day a picture that settles it", [unclear, mild], mild],
    [
      "of one day a picture that sees no leak before one that settles nothing",
      [unclear, none],
      none,
    ],
    ["of one day what one society alone calls severe", [moderate, severeForEsc], severeForEsc],
    ["of one day and as grave always the same", [severe, severeToo], severe],
    ["of one day before all a sudden danger", [severe, sudden], sudden],
    ["a dated one before one without a day", [undated, mild], mild],
    ["one without a day where there is no other", [undated, ahead], undated],
    ["one of today", [makeStudy(today, hole(15)), old], makeStudy(today, hole(15))],
  ])("takes %s, in any order", (_what, studies, expected) => {
    expect(chooseStudy(studies, today)).toEqual(expected);
    expect(chooseStudy(studies.toReversed(), today)).toEqual(expected);
  });

  it("lists what has a day, oldest first", () => {
    expect(listDated([mild, undated, ahead, old], today)).toEqual([old, mild]);
  });
});
