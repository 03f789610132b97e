/** The home screen: one question. */
export const today = {
  title: "How are you today?",
  last: "Last check-in",
  today: "Today",
  yesterday: "Yesterday",
  dayAnd: "{day}: {feeling}",
  noCheckInYet: "No check-in yet",
  seeAnswer: "See the answer again",
  lastNumbers: "Last numbers",
  nobodyIsWatching: "No one is watching this screen.",
  opening: "Your diary opens...",
};
