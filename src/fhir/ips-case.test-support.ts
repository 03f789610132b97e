import type { IpsFinding, IpsReading } from "./ips-reading.ts";

/** A finding as its row tells it: what, how sure, how it was read, since when, why in doubt. */
export function tellFinding(finding: IpsFinding): string {
  const { standing, how, on, doubts } = finding;
  return [tellWhat(finding), standing, how, on ?? "", doubts.join("+")]
    .filter((word) => word !== "")
    .join(" ");
}

function tellWhat(finding: IpsFinding): string {
  switch (finding.kind) {
    case "heart":
      return [finding.condition, finding.implant ?? finding.procedure, finding.valve]
        .filter(Boolean)
        .join("/");
    case "allergy":
      return `allergy/${finding.about}/${finding.level}`;
    case "implant":
      return finding.implant;
    case "valveDisorder":
      return finding.disorder;
    case "medicine":
      return `${finding.ingredients.join("+")}${finding.isAnticoagulant ? "!" : ""}`;
    case "none":
      return `none/${finding.of}`;
  }
}

export function tellReading(
  reading: IpsReading,
): Record<"findings" | "aside" | "unread" | "sections", string> {
  return {
    findings: reading.findings.map(tellFinding).join("; "),
    aside: reading.setAside.map(({ why, text }) => `${why}: ${text}`).join("; "),
    unread: reading.notUnderstood.map(({ why, text }) => `${why}: ${text}`).join("; "),
    sections: reading.sections.map(({ section, state }) => `${section} ${state}`).join("; "),
  };
}
