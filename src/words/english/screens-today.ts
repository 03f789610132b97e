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

/** The drawn heart: its parts, and what it shows. */
export const heart = {
  title: "The leak",
  text: "The valve between the two left rooms of the heart should close tight. When it leaks, some blood goes back up with each beat.",
  model: "A model, not your own heart.",
  pause: "Pause",
  play: "Play",
  upperRight: "upper right",
  lowerRight: "lower right",
  upperLeft: "upper left",
  lowerLeft: "lower left",
  leak: "leak",
  alternative:
    "The heart cut open, as it faces you. At the valve between the upper left and the lower left room, some blood leaks back up.",
};
