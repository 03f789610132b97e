import { render } from "preact";
import { App } from "./app.tsx";
import { applyRememberedAppearance } from "./components/appearance.ts";
import { startClock } from "./components/now.ts";
import { registerServiceWorker } from "./sw/register.ts";

const place = document.querySelector<HTMLElement>("#app");
if (place === null) throw new TypeError("Cannot start as the page has no place for the app");

applyRememberedAppearance();
startClock();
// The page brings a frame of its own, for when this script never comes; the app takes its place.
place.replaceChildren();
render(<App />, place);
// After the first picture: keeping the app for later must not slow it down now.
addEventListener("load", () => void registerServiceWorker());
