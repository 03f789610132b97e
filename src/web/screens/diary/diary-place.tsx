import { lazy, Route, Router } from "preact-iso";
import { CorrectEntry } from "./correct-entry.tsx";
import { DiaryList } from "./diary-list.tsx";
import { Entry } from "./entry.tsx";

const ImportScreen = lazy(() => import("../import/import-screen.tsx"));

export default function DiaryPlace() {
  return (
    <Router>
      <Route path="/import" component={ImportScreen} />
      <Route path="/entry/:id" component={Entry} />
      <Route path="/correct/:id" component={CorrectEntry} />
      <Route default component={DiaryList} />
    </Router>
  );
}
