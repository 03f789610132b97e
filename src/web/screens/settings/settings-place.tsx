import { Route, Router } from "preact-iso";
import { About } from "./about.tsx";
import { ClinicLimits } from "./clinic-limits.tsx";
import { Country } from "./country.tsx";
import { DataPlace } from "./data-place.tsx";
import { Display } from "./display.tsx";
import { Health } from "./health.tsx";
import { SettingsList } from "./settings-list.tsx";
import { Units } from "./units.tsx";
import { You } from "./you.tsx";

export default function SettingsPlace() {
  return (
    <Router>
      <Route path="/you" component={You} />
      <Route path="/country" component={Country} />
      <Route path="/health" component={Health} />
      <Route path="/limits" component={ClinicLimits} />
      <Route path="/display" component={Display} />
      <Route path="/units" component={Units} />
      <Route path="/data" component={DataPlace} />
      <Route path="/about" component={About} />
      <Route default component={SettingsList} />
    </Router>
  );
}
