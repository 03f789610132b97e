/**
 * The great vessels, each by the line in its middle. They are schematic: their width says
 * nothing of their volume. Where one opens into the heart it follows the valve or the wall it
 * is grown to; the other end stays.
 */
export const vessels = {
  rightLungVeinHigh: { kind: "artery", width: 16, layer: "behind" },
  rightLungVeinLow: { kind: "artery", width: 16, layer: "behind" },
  rightLungArtery: { kind: "vein", width: 22, layer: "behind" },
  arch: { kind: "artery", width: 32, layer: "behind" },
  archBranch1: { kind: "artery", width: 14, layer: "behind" },
  archBranch2: { kind: "artery", width: 14, layer: "behind" },
  archBranch3: { kind: "artery", width: 14, layer: "behind" },
  lowerBodyVein: { kind: "vein", width: 28, layer: "behind" },
  upperBodyVein: { kind: "vein", width: 29, layer: "entering" },
  leftLungVeinHigh: { kind: "artery", width: 17, layer: "entering" },
  leftLungVeinLow: { kind: "artery", width: 17, layer: "entering" },
  aorta: { kind: "artery", width: 32, layer: "front" },
  lungTrunk: { kind: "vein", width: 30, layer: "front" },
} as const satisfies Record<
  string,
  {
    readonly kind: "artery" | "vein";
    readonly width: number;
    readonly layer: "behind" | "entering" | "front";
  }
>;

export type VesselName = keyof typeof vessels;

interface Tube {
  /** Of the first of its vessels. */
  readonly name: VesselName;
  readonly vessels: readonly VesselName[];
  readonly kind: "artery" | "vein";
  readonly width: number;
  readonly layer: "behind" | "entering" | "front";
}

/** Vessels that look alike are drawn as one: what costs is to write into an element. */
export const tubes: readonly Tube[] = groupVessels();

function groupVessels(): Tube[] {
  const groups: Tube[] = [];
  for (const name of Object.keys(vessels) as VesselName[]) {
    const look = vessels[name];
    const at = groups.findIndex(
      ({ kind, width, layer }) =>
        kind === look.kind && width === look.width && layer === look.layer,
    );
    if (at < 0) groups.push({ name, vessels: [name], ...look });
    else groups[at] = { ...groups[at]!, vessels: [...groups[at]!.vessels, name] };
  }
  return groups;
}
