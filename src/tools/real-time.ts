/** Whether a text `YYYY-MM-DD…` names a day of the calendar: 30 February does not. */
export function isRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  const epoch_ms = Date.parse(`${day}T00:00:00Z`);
  // `Date.parse` takes 30 February for 2 March; only a real day comes back as it was.
  return !Number.isNaN(epoch_ms) && new Date(epoch_ms).toISOString().startsWith(day);
}

/** Whether a text in the form of RFC 3339 is an instant that there is. */
export function isRealInstant(text: string): boolean {
  return isRealDay(text) && !Number.isNaN(Date.parse(text));
}
