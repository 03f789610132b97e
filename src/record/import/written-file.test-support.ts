/** Readings written down in the many ways of files, for properties of the import. */
import fc from "fast-check";
import { fromMmHg } from "#units/quantity.ts";

/** A reading as a person would write it down: wall clock and whole numbers. */
export interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly systolic: number;
  readonly diastolic: number;
  readonly pulse: number;
}

const written: fc.Arbitrary<Written> = fc.record({
  year: fc.integer({ min: 2019, max: 2026 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  systolic: fc.integer({ min: 100, max: 200 }),
  diastolic: fc.integer({ min: 40, max: 99 }),
  pulse: fc.integer({ min: 40, max: 150 }),
});
export const several = fc.array(written, { minLength: 1, maxLength: 12 });

const two = (value: number): string => String(value).padStart(2, "0");
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const dateForms: Readonly<Record<string, (written: Written) => string>> = {
  iso: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  slashes: ({ year, month, day }) => `${year}/${two(month)}/${two(day)}`,
  dots: ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  dayFirst: ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  monthFirst: ({ year, month, day }) => `${month}/${day}/${year}`,
  named: ({ year, month, day }) => `${months[month - 1]} ${day} ${year}`,
};
const timeForms: Readonly<Record<string, (written: Written) => string>> = {
  day: ({ hour, minute }) => `${two(hour)}:${two(minute)}`,
  seconds: ({ hour, minute }) => `${two(hour)}:${two(minute)}:00`,
  half: ({ hour, minute }) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`,
};

export interface Style {
  readonly date: string;
  readonly time: string;
  readonly isApart: boolean;
  readonly inOneCell: boolean;
  readonly delimiter: ";" | "\t" | ",";
  readonly mark: "." | ",";
  readonly isQuoted: boolean;
  readonly unit: "mmHg" | "kPa";
  readonly lineEnd: "\n" | "\r\n";
}

export const style: fc.Arbitrary<Style> = fc
  .record({
    date: fc.constantFrom(...Object.keys(dateForms)),
    time: fc.constantFrom(...Object.keys(timeForms)),
    isApart: fc.boolean(),
    inOneCell: fc.boolean(),
    delimiter: fc.constantFrom(";", "\t", ","),
    mark: fc.constantFrom(".", ","),
    isQuoted: fc.boolean(),
    unit: fc.constantFrom("mmHg", "kPa"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
  })
  // A decimal comma beside a comma delimiter needs quotes; without them no reader could tell.
  .map((chosen) => ({
    ...chosen,
    isQuoted: chosen.isQuoted || (chosen.delimiter === "," && chosen.mark === ","),
  }));

export function write(readings: readonly Written[], as: Style): string {
  const number = (value_mmHg: number): string =>
    (as.unit === "kPa" ? fromMmHg(value_mmHg, "kPa").toFixed(3) : value_mmHg.toFixed(1)).replace(
      ".",
      as.mark,
    );
  const header = [
    ...(as.isApart ? ["Date", "Time"] : ["Date"]),
    ...(as.inOneCell
      ? [`Blood pressure (${as.unit})`]
      : [`Systolic (${as.unit})`, `Diastolic (${as.unit})`]),
    "Pulse",
  ];
  const rows = readings.map((reading) => {
    const [date, time] = [dateForms[as.date]!(reading), timeForms[as.time]!(reading)];
    const [upper, lower] = [number(reading.systolic), number(reading.diastolic)];
    return [
      ...(as.isApart ? [date, time] : [`${date}  ${time}`]),
      ...(as.inOneCell ? [`${upper}/${lower}`] : [upper, lower]),
      String(reading.pulse),
    ];
  });
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => (as.isQuoted ? `"${cell}"` : cell)).join(as.delimiter);
  return [header, ...rows].map(line).join(as.lineEnd);
}

export const plain: Style = {
  date: "iso",
  time: "day",
  isApart: false,
  inOneCell: false,
  delimiter: ",",
  mark: ".",
  isQuoted: false,
  unit: "mmHg",
  lineEnd: "\n",
};
