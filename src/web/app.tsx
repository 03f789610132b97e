import { effect } from "@preact/signals";
import { ErrorBoundary, lazy, LocationProvider, Route, Router } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { applyAppearance } from "./components/appearance.ts";
import { DiaryContext } from "./components/diary-context.tsx";
import { Shell } from "./components/shell.tsx";
import { appDiary } from "./diary/app-diary.ts";
import type { Diary } from "./diary/diary.ts";
import { Broken } from "./screens/broken.tsx";
import { fromAnswering, loadAnswering } from "./screens/load-answering.tsx";
import { orBroken } from "./screens/or-broken.ts";
import { Today } from "./screens/today/today.tsx";

// The first screen is here at once; the others come when they are opened, or just before.
const UsualDay = fromAnswering((screens) => screens.UsualDay);
const AddReading = fromAnswering((screens) => screens.AddReading);
const Question = fromAnswering((screens) => screens.Question);
const Answer = fromAnswering((screens) => screens.Answer);
const DiaryPlace = lazy(() => orBroken(import("./screens/diary/diary-place.tsx")));
const LearnPlace = lazy(() => orBroken(import("./screens/learn/learn-place.tsx")));
const PlanPlace = lazy(() => orBroken(import("./screens/plan/plan-place.tsx")));
const CardPlace = lazy(() => orBroken(import("./screens/card/card-place.tsx")));
const RecordsPlace = lazy(() => orBroken(import("./screens/records/records-place.tsx")));
const SettingsPlace = lazy(() => orBroken(import("./screens/settings/settings-place.tsx")));
const Welcome = lazy(() => orBroken(import("./screens/welcome/welcome.tsx")));

/** Our own screens; the emergency page is a page of its own and is opened as one. */
const ownScreens = /^\/(?!emergency\.html)/u;

export function App() {
  const diary = useOpenDiary();
  return (
    <LocationProvider scope={ownScreens}>
      <DiaryContext.Provider value={diary}>
        <Shell>{diary === undefined ? null : <Screens />}</Shell>
      </DiaryContext.Provider>
    </LocationProvider>
  );
}

function Screens() {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <Broken />;
  return (
    <ErrorBoundary onError={() => setBroken(true)}>
      <Router>
        <Route path="/" component={Today} />
        <Route path="/check-in/usual" component={UsualDay} />
        <Route path="/check-in/reading" component={AddReading} />
        <Route path="/check-in/:question" component={Question} />
        <Route path="/answer" component={Answer} />
        <Route path="/diary" component={DiaryPlace} />
        <Route path="/diary/*" component={DiaryPlace} />
        <Route path="/learn" component={LearnPlace} />
        <Route path="/learn/*" component={LearnPlace} />
        <Route path="/plan" component={PlanPlace} />
        <Route path="/plan/*" component={PlanPlace} />
        <Route path="/card" component={CardPlace} />
        <Route path="/card/*" component={CardPlace} />
        <Route path="/records" component={RecordsPlace} />
        <Route path="/records/*" component={RecordsPlace} />
        <Route path="/settings" component={SettingsPlace} />
        <Route path="/settings/*" component={SettingsPlace} />
        <Route path="/welcome" component={Welcome} />
        <Route path="/welcome/*" component={Welcome} />
        <Route default component={Today} />
      </Router>
    </ErrorBoundary>
  );
}

const firstDrawn_ms = 50;

function useOpenDiary(): Diary | undefined {
  const [diary, setDiary] = useState<Diary>();
  useEffect(() => {
    void appDiary.then(async (opened) => {
      // A diary with entries has an answer standing, and the first screen must not be without it.
      if (opened.facts.value.length > 0) await loadAnswering();
      setDiary(opened);
      // To fetch a dozen files is work as well; the first screen is drawn before it.
      await new Promise((resolve) => setTimeout(resolve, firstDrawn_ms));
      await loadAnswering();
    });
  }, []);
  useEffect(
    () => (diary === undefined ? undefined : effect(() => applyAppearance(diary.settings.value))),
    [diary],
  );
  return diary;
}
