import { lazy, Route, Router } from "preact-iso";
import { orBroken } from "../or-broken.ts";
import { PlanHome } from "./plan-home.tsx";
import "../records/records.css";
import "./letter.css";
import "./option-lists.css";
import "./plan.css";
import "./study-form.css";
import { StudyList } from "./study-list.tsx";
import { StudyPage } from "./study-page.tsx";
import { WhereYouAre } from "./where-you-are.tsx";

// What is large and not needed to see what is next: the reader of letters, and each list of rules.
const LetterPage = lazy(() => orBroken(import("./letter-page.tsx")));
const TypeStudy = lazy(() => orBroken(import("./type-study.tsx")));
const CorrectStudy = lazy(() => orBroken(import("./correct-study.tsx")));
const OptionsPage = lazy(() => orBroken(import("./options-page.tsx")));
const TeamPage = lazy(() => orBroken(import("./team/team-page.tsx")));
const OneAnswerPage = lazy(() => orBroken(import("./team/one-answer.tsx")));
const AfterPage = lazy(() => orBroken(import("./after-page.tsx")));
const LivingPage = lazy(() => orBroken(import("./living-page.tsx")));

export default function PlanPlace() {
  return (
    <Router>
      <Route path="/echo" component={LetterPage} />
      <Route path="/echo/by-hand" component={TypeStudy} />
      <Route path="/scans" component={StudyList} />
      <Route path="/scans/:id" component={StudyPage} />
      <Route path="/scans/:id/correct" component={CorrectStudy} />
      <Route path="/where-you-are" component={WhereYouAre} />
      <Route path="/options" component={OptionsPage} />
      <Route path="/team" component={TeamPage} />
      <Route path="/team/:topic" component={OneAnswerPage} />
      <Route path="/after" component={AfterPage} />
      <Route path="/living" component={LivingPage} />
      <Route default component={PlanHome} />
    </Router>
  );
}
