import type { HeartFinding, IpsDoubt } from "./ips-reading.ts";

/** What a code or a clause means for the heart. */
export type HeartMeaning = Pick<HeartFinding, "condition" | "procedure" | "implant" | "valve"> & {
  readonly doubts?: readonly IpsDoubt[];
};

/** A repair through a vessel, with a clip or a band. */
export const clip = { condition: "clip", procedure: "clip", implant: "clip" } as const;

/** A valve put in through a vessel; societies tell the mitral and tricuspid ones from the others. */
export const mitralThroughVessel = {
  condition: "transcatheterMitralValve",
  procedure: "transcatheterMitralValve",
  implant: "transcatheterMitralValve",
} as const;
export const aorticThroughVessel = {
  condition: "transcatheterValve",
  procedure: "transcatheterAorticValve",
  implant: "transcatheterAorticValve",
} as const;

/** A valve that was put in; by open surgery or through a vessel is not told. */
export const anyNewValve = { condition: "surgicalValve", doubts: ["routeNotTold"] } as const;

/** Something was done to a valve by surgery; what, is not told. */
export const anyValveOperation = {
  condition: "surgicalValve",
  procedure: "otherHeartOperation",
  doubts: ["kindNotTold"],
} as const;
