import { Route, Router } from "preact-iso";
import { AllergiesPlace } from "./allergies/allergies-place.tsx";
import { BloodTestsPlace } from "./dates/blood-tests-place.tsx";
import { ClinicPlace } from "./dates/clinic-place.tsx";
import { DatesPlace } from "./dates/dates-place.tsx";
import { QuestionsPlace } from "./dates/questions-place.tsx";
import { Everyday } from "./everyday.tsx";
import { HistoryPage } from "./history/history-page.tsx";
import { MedicinesPlace } from "./medicines/medicines-place.tsx";
import { ImplantsPlace } from "./operations/implants-place.tsx";
import { OperationsPlace } from "./operations/operations-place.tsx";
import "./records.css";
import { RecordsList } from "./records-list.tsx";

/** What Plan, Card and papers are made from, each kind under an address of its own. */
export default function RecordsPlace() {
  return (
    <Router>
      <Route path="/medicines" component={MedicinesPlace} />
      <Route path="/medicines/*" component={MedicinesPlace} />
      <Route path="/allergies" component={AllergiesPlace} />
      <Route path="/allergies/*" component={AllergiesPlace} />
      <Route path="/history" component={HistoryPage} />
      <Route path="/operations" component={OperationsPlace} />
      <Route path="/operations/*" component={OperationsPlace} />
      <Route path="/implants" component={ImplantsPlace} />
      <Route path="/implants/*" component={ImplantsPlace} />
      <Route path="/everyday" component={Everyday} />
      <Route path="/dates" component={DatesPlace} />
      <Route path="/dates/*" component={DatesPlace} />
      <Route path="/clinic" component={ClinicPlace} />
      <Route path="/clinic/*" component={ClinicPlace} />
      <Route path="/blood-tests" component={BloodTestsPlace} />
      <Route path="/blood-tests/*" component={BloodTestsPlace} />
      <Route path="/questions" component={QuestionsPlace} />
      <Route path="/questions/*" component={QuestionsPlace} />
      <Route default component={RecordsList} />
    </Router>
  );
}
