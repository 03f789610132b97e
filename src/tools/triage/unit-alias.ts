import type { UnitCode } from "#units/quantity.ts";

/** How people write the units of home readings, besides UCUM. No alias has two meanings. */
const aliases = {
  lb: "[lb_av]",
  st: "[stone_av]",
  mmHg: "mm[Hg]",
  C: "Cel",
  F: "[degF]",
  bpm: "/min",
} as const satisfies Record<string, UnitCode>;

type Alias = keyof typeof aliases;
type AliasOf<Unit extends UnitCode> = {
  [Name in Alias]: (typeof aliases)[Name] extends Unit ? Name : never;
}[Alias];

/** UCUM codes and their aliases, as a schema lists them. */
export function withAliases<const Unit extends UnitCode>(
  units: readonly Unit[],
): [Unit | AliasOf<Unit>, ...(Unit | AliasOf<Unit>)[]] {
  const also = Object.entries(aliases).filter(([, unit]) => units.some((known) => known === unit));
  const names = [...units, ...also.map(([name]) => name)];
  // Safe: the names were just chosen by the same table the type is read from.
  return names as [Unit | AliasOf<Unit>, ...(Unit | AliasOf<Unit>)[]];
}

type Ucum<Name extends string> = Name extends Alias ? (typeof aliases)[Name] : Name;

/** The UCUM code of a unit written either way. */
export function toUcum<Name extends string>(unit: Name): Ucum<Name> {
  // Safe: the table says which code an alias stands for, and all other names stand for themselves.
  return ((aliases as Record<string, string>)[unit] ?? unit) as Ucum<Name>;
}
