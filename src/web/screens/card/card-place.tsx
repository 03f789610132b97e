import { lazy, Route, Router } from "preact-iso";
import "./card.css";
import "./papers-print.css";
import { CardHome } from "./card-home.tsx";
import { PrintCard } from "./print-card.tsx";

// The sheets bring the lessons and the plan along; the card itself must be there at once.
const VisitSheetPage = lazy(() =>
  import("./visit-sheet-page.tsx").then(({ VisitSheetPage: page }) => page),
);
const WeekSheetPage = lazy(() =>
  import("./week-sheet-page.tsx").then(({ WeekSheetPage: page }) => page),
);
const EmergencySheetPage = lazy(() =>
  import("./emergency-sheet-page.tsx").then(({ EmergencySheetPage: page }) => page),
);

export default function CardPlace() {
  return (
    <Router>
      <Route path="/print" component={PrintCard} />
      <Route path="/visit" component={VisitSheetPage} />
      <Route path="/week" component={WeekSheetPage} />
      <Route path="/emergency" component={EmergencySheetPage} />
      <Route default component={CardHome} />
    </Router>
  );
}
