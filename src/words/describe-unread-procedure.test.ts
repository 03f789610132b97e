import { describe, expect, it } from "vitest";
import { describeUnreadProcedure } from "./describe-unread-procedure.ts";
import { computeReadingGrade } from "./reading-grade.test-support.ts";

const today = "2026-11-26";
const tell = (on: string, isPlanned: boolean, country = "CH") =>
  describeUnreadProcedure({ on, isPlanned }, today, { language: "en", country });

describe("a mitral valve put in through a vessel", () => {
  it("says the emergency first, that we cannot tell, and whom to ask", () => {
    const told = tell("2026-11-01", false);
    expect(told.emergency).toMatch(/Call 144 now/u);
    expect(told.headline).toMatch(/^We cannot tell what is usual/u);
    expect(told.lines.join(" ")).toMatch(/Ask the team that puts it in/u);
    expect(told.lines.join(" ")).toMatch(/Do not stop it on your own/u);
  });

  it("counts the days to one that is planned, and still does not say how it will go", () => {
    expect(tell("2026-11-27", true).headline).toMatch(/^1 day to go/u);
    expect(tell("2026-12-06", true).headline).toMatch(/^10 days to go/u);
    expect(tell(today, true).headline).toMatch(/^Today/u);
    expect(tell("2026-12-06", true).lines.join(" ")).toMatch(/We cannot tell what is usual/u);
  });

  it("names no time that is usual, and never says that all is well", () => {
    for (const { lines, headline } of [tell("2026-11-01", false), tell("2020-01-01", false)]) {
      const text = [headline, ...lines].join(" ");
      expect(text).not.toMatch(/\d|most people|is common|all is well|do not worry/iu);
    }
  });

  it("reads at grade 5", () => {
    for (const told of [tell("2026-11-01", false), tell("2026-12-06", true)]) {
      const texts = [told.emergency, told.headline, ...told.lines, ...told.footer];
      expect(computeReadingGrade(texts).grade).toBeLessThanOrEqual(5);
    }
  });
});
