/** The answer screen, around the words of the answer itself. */
export const answerScreen = {
  why: "Why",
  wouldChange: "What would change this",
  missing: "What is missing",
  more: "More signs to know",
  noted: "We also saw",
  saved: "Saved on this device",
  saving: "Saving...",
  notSaved: "Not saved.",
  notSavedFull:
    "This device has no room left. Free some space, then try again. The answer here still counts.",
  notSavedUnavailable:
    "This browser keeps nothing for us. Your entry is gone when you close the page. The answer here still counts.",
  notSavedFailed: "Something went wrong in this browser. The answer here still counts.",
  tryAgain: "Try again",
  addReading: "Add a reading",
  addReadingTitle: "Add a reading",
  addReadingIntro: "Write what you measured just now. The answer looks at it at once.",
  keep: "Save for your visit",
  kept: "Saved for your visit. It is in your diary.",
  seeDiary: "Open the diary",
  noPhone: "Add the phone number of your clinic",
  checkIn: "Check in now",
  whileYouWait: "Do this, in this order",
  readOut: "Read this out",
  notThere: "Not there?",
  changeCountry: "Change country",
  chooseCountry: "Choose your country",
  nothingYet: "There is no answer yet",
};

/** Bands across the page about the diary itself. */
export const notices = {
  lostTitle: "Some entries are gone",
  lostText:
    "This device kept {expected, plural, one {# entry} other {# entries}}. Now we find {found}.",
  lostLast: "The last one was saved on {when}.",
  lostAdvice: "If you have a saved file, bring it back.",
  lostAction: "Bring back a file",
  lostAccept: "Go on with what is here",
  unreadableTitle:
    "{count, plural, one {One entry cannot be read} other {# entries cannot be read}}",
  unreadableText: "It is kept. Until you have looked at it, we do not say that all is well.",
  unreadableAction: "Look at it",
  unsavedTitle: "{count, plural, one {One entry is not saved} other {# entries are not saved}}",
  unsavedText: "It is only on this page. Keep the page open and try again.",
  unsavedAction: "Try again",
  unavailableTitle: "This browser keeps nothing",
  unavailableText: "What you enter is gone when you close the page. The answers still work.",
  updateTitle: "A new version is ready",
  updateText: "It takes a moment. Your diary stays.",
  updateAction: "Use it now",
  expiredTitle: "This app is out of date",
  expiredText:
    "It was good until {date}. Go online once to update it. Until then it cannot say that all is well.",
  brokenTitle: "This part did not open",
  brokenText: "Try once more. If you are offline, go online once.",
  brokenAction: "Try again",
};
