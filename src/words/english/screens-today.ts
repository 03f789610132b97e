/** The home screen: one question. */
export const today = {
  title: "How are you today?",
  lastCheckIn: "{when}: {feeling}",
  noCheckInYet: "No check-in yet",
  nobodyIsWatching: "Nobody is watching this screen.",
  heartAlt: "A heart that beats. At one valve, some blood leaks back.",
};
