import { dropUnseen } from "./drop-unseen.ts";
import { longestText } from "./free-text.ts";
import type { IpsFinding, IpsNotUnderstood, IpsSectionName, IpsSetAside } from "./ips-reading.ts";
import type { TextSpot } from "./json-spot.ts";
import { readAllergyConcept } from "./read-allergy.ts";
import { readConcept } from "./read-concept.ts";
import { readHeartConcept, type ResourceReading } from "./read-heart-resource.ts";
import { readMedicine } from "./read-medicine.ts";
import { readTextLevel } from "./reaction-level.ts";
import type { FullReading } from "./read-resource.ts";
import type { Status } from "./read-status.ts";

/** Longer lists are no summary; what follows is kept for a person to read. */
export const mostLines = 2_000;

const holds: Status = { standing: "holds", doubts: [] };

/**
 * A section that is told in words only, line by line: a row of its table, a point of its list.
 *
 * A row is one sentence, so that "Penicillin | refuted" is not read as an allergy.
 */
export function readNarrative({
  section,
  spot,
}: {
  readonly section: IpsSectionName;
  readonly spot: TextSpot;
}): FullReading {
  const findings: IpsFinding[] = [];
  const setAside: IpsSetAside[] = [];
  const notUnderstood: IpsNotUnderstood[] = [];
  const { path } = spot;
  for (const [place, cells] of splitLines(spot.value).entries()) {
    const line = cells.map(decode).join(" ");
    if (line.length > longestText || place === mostLines) {
      const text = cells[0]!.slice(0, 200);
      notUnderstood.push({ resource: "Composition", path, text, why: "tooLong" });
      if (place === mostLines) break;
      continue;
    }
    const part = readLine(section, path, line);
    // Shown is the cell that says it, as it stands there.
    const text = cells.find((cell) => hasAny(readLine(section, path, decode(cell)))) ?? cells[0]!;
    findings.push(...part.findings.map((one) => ({ ...one, text })));
    setAside.push(...part.setAside.map((one) => ({ ...one, text })));
    if (!hasAny(part)) {
      notUnderstood.push({ resource: "Composition", path, text, why: "unknownTerm" });
    }
  }
  return { findings, setAside, notUnderstood };
}

function readLine(section: IpsSectionName, path: string, line: string): ResourceReading {
  const concept = readConcept({ path, value: line });
  switch (section) {
    case "allergies": {
      const { findings, setAside } = readAllergyConcept(concept, readTextLevel(line), holds);
      // Any other line may be the head of a table.
      const isNamed = (one: IpsFinding): boolean => one.kind !== "allergy" || one.about !== "other";
      return { findings: findings.filter(isNamed), setAside };
    }
    case "medicines": {
      const finding = readMedicine([concept], holds);
      return { findings: finding === undefined ? [] : [finding], setAside: [] };
    }
    case "problems":
    case "procedures":
    case "devices":
      return readHeartConcept(concept, holds);
  }
}

const hasAny = ({ findings, setAside }: ResourceReading): boolean =>
  findings.length + setAside.length > 0;

/** The lines of a piece of XHTML, each as the texts of its cells. */
function splitLines(div: string): readonly (readonly string[])[] {
  return dropUnseen(div)
    .split(/<\/?(?:tr|li|p|br|div|h[1-6]|table|tbody|thead|ul|ol)\b[^<>]*>/iu)
    .map((line) =>
      line
        .split(/<[^<>]*>/u)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== ""),
    )
    .filter((cells) => cells.length > 0);
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/giu,
    (whole, dec?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name]! : whole;
      const point = dec === undefined ? Number.parseInt(hex!, 16) : Number(dec);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
