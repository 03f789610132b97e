import { Route, Router, useLocation } from "preact-iso";
import type { ComponentChildren } from "preact";
import { BackLink } from "#web/components/back-link.tsx";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { Heading } from "#web/components/heading.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useFill } from "#web/components/use-fill.ts";
import { useWide } from "#web/components/use-wide.ts";
import { LivingHeart } from "#web/heart/living-heart.tsx";
import { HeartPicture } from "../today/heart-picture.tsx";
import { ConditionQuestions } from "../settings/condition-questions.tsx";
import { CountryChoice } from "../settings/country-choice.tsx";
import { RestoreDiary } from "../settings/restore-diary.tsx";
import { SaveLine, useSaving } from "../settings/save-line.tsx";
import { useYou, YouFields } from "../settings/you-fields.tsx";
import { rememberWelcome } from "./is-new-here.ts";

const steps = 3;

/** The first minute: where, what, whom to call. Every step can be skipped. */
export default function Welcome() {
  return (
    <Router>
      <Route path="/country" component={CountryStep} />
      <Route path="/health" component={HealthStep} />
      <Route path="/you" component={YouStep} />
      <Route path="/restore" component={Restore} />
      <Route default component={Start} />
    </Router>
  );
}

function Start() {
  const { welcome, heart } = useTexts();
  const isWide = useWide();
  return (
    <div class="with-picture">
      <div class="screen welcome">
        {isWide ? null : (
          <div class="heart small">
            <LivingHeart name="small" alternative={heart.alternative} hasStill />
          </div>
        )}
        <Heading title={welcome.title} />
        <p class="intro">{welcome.intro}</p>
        <ul class="promises">
          {welcome.promises.map((promise) => (
            <li key={promise}>
              <Icon name="check" size={22} />
              {promise}
            </li>
          ))}
        </ul>
        <div class="acts">
          <a class="act" href="/welcome/country">
            {welcome.start}
          </a>
          <a class="act ghost" href="/" onClick={rememberWelcome}>
            {welcome.skipAll}
          </a>
        </div>
        <a class="plain" href="/welcome/restore">
          {welcome.restore}
        </a>
      </div>
      <HeartPicture />
    </div>
  );
}

interface StepProps {
  readonly step: number;
  readonly back: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

function Step({ step, back, title, intro, children }: StepProps) {
  const { welcome } = useTexts();
  const fill = useFill();
  return (
    <div class="screen">
      <BackLink href={back} />
      <p class="progress">{fill(welcome.step, { step, steps })}</p>
      <Heading title={title} class={intro === undefined ? "h1-space" : ""} />
      {intro === undefined ? null : <p class="intro">{intro}</p>}
      {children}
    </div>
  );
}

function CountryStep() {
  const { welcome, settings } = useTexts();
  const { state, save } = useSaving();
  return (
    <Step step={1} back="/welcome" title={welcome.countryTitle} intro={settings.countryIntro}>
      <CountryChoice onChoose={(fact) => void save([fact])} />
      <SaveLine state={state} />
      <Forward href="/welcome/health" isAnswered={state === "saved"} />
    </Step>
  );
}

function HealthStep() {
  const { welcome } = useTexts();
  const diary = useDiary();
  const { state, save } = useSaving();
  return (
    <Step step={2} back="/welcome/country" title={welcome.healthTitle} intro={welcome.healthIntro}>
      <ConditionQuestions onAnswer={(fact) => void save([fact])} />
      <SaveLine state={state} />
      <Forward
        href="/welcome/you"
        isAnswered={Object.keys(diary.chart.value.conditions).length > 0}
      />
    </Step>
  );
}

/** "Next" once something is answered, "Skip this" before. */
function Forward({ href, isAnswered }: { readonly href: string; readonly isAnswered: boolean }) {
  const { welcome } = useTexts();
  return (
    <div class="acts">
      <a class={isAnswered ? "act" : "act ghost"} href={href}>
        {isAnswered ? welcome.next : welcome.skip}
      </a>
    </div>
  );
}

function YouStep() {
  const { welcome } = useTexts();
  const { route } = useLocation();
  const { state, save } = useSaving();
  const you = useYou();
  const finish = async (): Promise<void> => {
    const fact = you.read();
    if (fact === undefined) return;
    if (fact !== "unchanged" && !(await save([fact]))) return;
    rememberWelcome();
    route("/");
  };
  return (
    <Step step={3} back="/welcome/health" title={welcome.youTitle} intro={welcome.youIntro}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
      >
        <YouFields {...you.fields} />
        <div class="acts">
          <button type="submit" class="act">
            {welcome.done}
          </button>
          <a class="act ghost" href="/" onClick={rememberWelcome}>
            {welcome.skip}
          </a>
        </div>
        <SaveLine state={state} />
      </form>
    </Step>
  );
}

function Restore() {
  const { welcome } = useTexts();
  const { route } = useLocation();
  return (
    <div class="screen">
      <BackLink href="/welcome" />
      <Heading title={welcome.restoreTitle} class="h1-space" />
      <RestoreDiary
        onDone={() => {
          rememberWelcome();
          route("/");
        }}
      />
    </div>
  );
}
