import { Route, Router } from "preact-iso";
import { LetterPage } from "./letter-page.tsx";
import { PlanHome } from "./plan-home.tsx";
import "./plan.css";
import { StudyList } from "./study-list.tsx";
import { StudyPage } from "./study-page.tsx";
import { CorrectStudy, TypeStudy } from "./type-study.tsx";
import { WhereYouAre } from "./where-you-are.tsx";

export default function PlanPlace() {
  return (
    <Router>
      <Route path="/echo" component={LetterPage} />
      <Route path="/echo/by-hand" component={TypeStudy} />
      <Route path="/scans" component={StudyList} />
      <Route path="/scans/:id" component={StudyPage} />
      <Route path="/scans/:id/correct" component={CorrectStudy} />
      <Route path="/where-you-are" component={WhereYouAre} />
      <Route default component={PlanHome} />
    </Router>
  );
}
