import { Route, Router } from "preact-iso";
import { Everyday } from "./everyday.tsx";
import { RecordsList } from "./records-list.tsx";

export default function RecordsPlace() {
  return (
    <Router>
      <Route path="/everyday" component={Everyday} />
      <Route default component={RecordsList} />
    </Router>
  );
}
