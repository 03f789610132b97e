import { lazy, Route, Router } from "preact-iso";
import "./card.css";
import "./qr-code.css";
import "./show-dentist.css";
import "./paper.css";
import "./sheet-chart.css";
import "./week-sheet.css";
import "./print-card.css";
import "./papers-print.css";
import "./visit-print.css";
import "./emergency-print.css";
import "./week-print.css";
import "./card-print.css";
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
const CheckCard = lazy(() => import("./check-card.tsx").then(({ CheckCard: page }) => page));

export default function CardPlace() {
  return (
    <Router>
      <Route path="/print" component={PrintCard} />
      <Route path="/visit" component={VisitSheetPage} />
      <Route path="/week" component={WeekSheetPage} />
      <Route path="/check" component={CheckCard} />
      <Route path="/emergency" component={EmergencySheetPage} />
      <Route default component={CardHome} />
    </Router>
  );
}
