import type { CalendarWords, UnitWords } from "../catalogue-shape.ts";

/** Months and days are our own words and not the device's, so that every device says the same. */
export const calendar: CalendarWords = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  date: "{day} {month} {year}",
  dateAndTime: "{date}, {time}",
  weekdayAndTime: "{weekday} at {time}",
  todayAt: "at {time} today",
  yesterdayAt: "at {time} yesterday",
  onDayAt: "on {date} at {time}",
};

export const units: UnitWords = {
  kilograms: "{value} kg",
  pounds: "{value} lb",
  stones: "{stones} st {pounds} lb",
  pressure: "{systolic}/{diastolic} {unit}",
  onePressure: "{value} {unit}",
  mmHg: "mmHg",
  kPa: "kPa",
  celsius: "{value} °C",
  fahrenheit: "{value} °F",
  pulse: "{value} beats a minute",
  oxygen: "{value} %",
};
