/** The frame around every screen. */
export const navigation = {
  appName: "Living Leaflet",
  label: "Places",
  today: "Today",
  diary: "Diary",
  learn: "Learn",
  plan: "Plan",
  card: "Card",
  settings: "Settings",
  back: "Back",
  next: "Next",
  cancel: "Cancel",
  close: "Close",
  skipToContent: "Go to the main part",
  emergency: "Emergency",
  emergencyCall: "Call {number}",
  emergencyNumberUnknown: "Who to call",
};
