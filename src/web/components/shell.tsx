import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { emergencyNumberFor } from "#words/emergency-numbers.ts";
import { DiaryContext, useTexts } from "./diary-context.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { useFill } from "./use-fill.ts";

/**
 * The frame around every screen. The emergency button is the first thing in it for those who
 * listen or use the keyboard; where it stands for the eye, above the places, is the styles' work.
 */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const { navigation } = useTexts();
  const foot = useFootHeight();
  return (
    <div class="shell">
      <a class="skip" href="#main" onClick={focusMain}>
        {navigation.skipToContent}
      </a>
      <header class="around">
        <div class="foot" ref={foot}>
          <EmergencyLink />
          <Places />
        </div>
        <div class="top">
          <a class="brand" href="/">
            {navigation.appName}
          </a>
          <You />
        </div>
      </header>
      <main class="main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Tells the styles how high the foot is, so that nothing they place ends up under it. */
function useFootHeight() {
  const foot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = foot.current;
    if (element === null || !("ResizeObserver" in globalThis)) return undefined;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty("--foot", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return foot;
}

function focusMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#main")?.focus();
}

function You() {
  const { navigation } = useTexts();
  const name = useContext(DiaryContext)?.chart.value.profile.name;
  return (
    <a class="you" href="/settings">
      {/* The name is what is seen, so whoever steers by voice says it; where it leads comes after. */}
      {name === undefined ? null : <span>{name} </span>}
      <span class={name === undefined ? undefined : "visually-hidden"}>{navigation.settings}</span>
    </a>
  );
}

/**
 * Always at the same place. A plain link to a page of its own, so that it also works when this
 * app does not; the country goes along in the address.
 */
function EmergencyLink() {
  const { navigation } = useTexts();
  const fill = useFill();
  const country = useContext(DiaryContext)?.chart.value.profile.country;
  const number = emergencyNumberFor(country)?.number;
  return (
    <a class="emergency" href={`/emergency.html${country === undefined ? "" : `#${country}`}`}>
      <span>{navigation.emergency}</span>{" "}
      <span>
        {number === undefined
          ? navigation.emergencyNumberUnknown
          : fill(navigation.emergencyCall, { number })}
        <Icon name={number === undefined ? "forward" : "phone"} size={22} />
      </span>
    </a>
  );
}

const places = [
  { name: "today", href: "/", under: /^\/(?:$|check-in|answer)/u },
  { name: "diary", href: "/diary", under: /^\/diary/u },
  { name: "learn", href: "/learn", under: /^\/learn/u },
  // What a plan is made from is entered from there.
  { name: "plan", href: "/plan", under: /^\/(?:plan|records)/u },
  { name: "card", href: "/card", under: /^\/card/u },
] as const satisfies readonly { name: IconName; href: string; under: RegExp }[];

function Places() {
  const { navigation } = useTexts();
  const { path } = useLocation();
  return (
    <nav class="places" aria-label={navigation.label}>
      {places.map(({ name, href, under }) => (
        <a key={name} href={href} aria-current={under.test(path) ? "page" : undefined}>
          <Icon name={name} />
          {navigation[name]}
        </a>
      ))}
    </nav>
  );
}
