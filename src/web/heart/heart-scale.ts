/**
 * How the drawing measures: one scale for the whole heart.
 *
 * The picture is in units, twenty to a centimetre of heart. A chamber of V mL is drawn as an
 * area of 1.4 V^⅔ cm², the same for all four. The left ventricle of an echo, V = 0.85 A² / L with
 * 142 mL and 9 cm, has 1.42; its atrium, 60 mL and 5 cm, 1.23; a sphere cut through its middle
 * 1.21. So the left ventricle is as large as an echo would show it, the others a little larger.
 *
 * Schematic is: that one flat section shows all valves at once, that the right ventricle, which
 * in life wraps around the left one, is drawn as wide as its volume, and the vessels.
 */
export const units_perCm = 20;

const section_factor = 1.4;

/** Area of the section of a chamber, in units²; a chamber is never drawn smaller than 1 mL. */
export function computeSectionArea(volume_mL: number): number {
  return section_factor * units_perCm ** 2 * Math.cbrt(Math.max(1, volume_mL)) ** 2;
}

/**
 * How thick the muscle is around the blood, in units.
 *
 * Muscle does not shrink, so a wall of M mL around V mL is as thick as the difference of the
 * radii of the discs of V + M and of V: r = √(1.4 / π) ((V + M)^⅓ − V^⅓) cm. With 124 mL, which
 * is 130 g, that is 8 mm around a full healthy ventricle and 12 mm around an emptied one.
 */
export function computeWallThickness(volume_mL: number, muscle_mL: number): number {
  const inside = Math.max(1, volume_mL);
  const radius_cm = Math.sqrt(section_factor / Math.PI);
  return units_perCm * radius_cm * (Math.cbrt(inside + muscle_mL) - Math.cbrt(inside));
}

/** How wide a round hole of this area is, in units: 0.4 cm² is 7 mm. */
export function computeHoleWidth(area_cm2: number): number {
  return units_perCm * 2 * Math.sqrt(Math.max(0, area_cm2) / Math.PI);
}
