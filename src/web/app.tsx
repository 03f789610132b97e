import { effect } from "@preact/signals";
import { ErrorBoundary, lazy, LocationProvider, Route, Router } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { applyAppearance } from "./components/appearance.ts";
import { DiaryContext } from "./components/diary-context.tsx";
import { Shell } from "./components/shell.tsx";
import { appDiary } from "./diary/app-diary.ts";
import type { Diary } from "./diary/diary.ts";
import { Answer } from "./screens/answer/answer.tsx";
import { AddReading } from "./screens/check-in/add-reading.tsx";
import { Question } from "./screens/check-in/question.tsx";
import { UsualDay } from "./screens/check-in/usual-day.tsx";
import { Broken } from "./screens/broken.tsx";
import { Today } from "./screens/today/today.tsx";

// What a check-in needs is here at once; the rest comes when it is opened.
const DiaryPlace = lazy(() => import("./screens/diary/diary-place.tsx"));
const LearnPlace = lazy(() => import("./screens/learn/learn-place.tsx"));
const SettingsPlace = lazy(() => import("./screens/settings/settings-place.tsx"));
const Welcome = lazy(() => import("./screens/welcome/welcome.tsx"));

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
        <Route path="/settings" component={SettingsPlace} />
        <Route path="/settings/*" component={SettingsPlace} />
        <Route path="/welcome" component={Welcome} />
        <Route path="/welcome/*" component={Welcome} />
        <Route default component={Today} />
      </Router>
    </ErrorBoundary>
  );
}

function useOpenDiary(): Diary | undefined {
  const [diary, setDiary] = useState<Diary>();
  useEffect(() => {
    void appDiary.then(setDiary);
  }, []);
  useEffect(
    () => (diary === undefined ? undefined : effect(() => applyAppearance(diary.settings.value))),
    [diary],
  );
  return diary;
}
