import type { ComponentType } from "preact";
import { Route, Router, useRoute } from "preact-iso";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { RecordScreen } from "../record-screen.tsx";
import { useHealth } from "../use-health.ts";
import { LineEditor } from "./line-editor.tsx";
import type { LineKind, LineOf } from "./line-form.ts";
import { LineList } from "./line-list.tsx";
import { LinePage } from "./line-page.tsx";
import type { LineScreens } from "./line-screens.ts";

/**
 * The place of one kind of line, under an address of its own: its list, one of it, its form.
 *
 * @param useScreens what the screens show, in the person's language
 * @param ending a form that ends one of them, at `…/stop`
 */
export function makeLinePlace<Kind extends LineKind, Draft extends object>(
  useScreens: () => LineScreens<Kind, Draft>,
  Ending?: ComponentType<{ readonly line: LineOf<Kind> }>,
): ComponentType {
  function List() {
    return <LineList screens={useScreens()} />;
  }

  function New() {
    return <LineEditor screens={useScreens()} />;
  }

  function Page() {
    const screens = useScreens();
    const line = useLine(screens);
    return line === undefined ? (
      <Gone screens={screens} />
    ) : (
      <LinePage key={line.line} screens={screens} line={line} />
    );
  }

  function Edit() {
    const screens = useScreens();
    const line = useLine(screens);
    return line === undefined ? (
      <Gone screens={screens} />
    ) : (
      // Its own key: what was typed for one thing never stands in the form of another.
      <LineEditor key={line.line} screens={screens} line={line} />
    );
  }

  function End() {
    const screens = useScreens();
    const line = useLine(screens);
    return line === undefined || Ending === undefined ? (
      <Gone screens={screens} />
    ) : (
      <Ending key={line.line} line={line} />
    );
  }

  return function LinePlace() {
    return (
      <Router>
        <Route path="/new" component={New} />
        <Route path="/:line/edit" component={Edit} />
        <Route path="/:line/stop" component={End} />
        <Route path="/:line" component={Page} />
        <Route default component={List} />
      </Router>
    );
  };
}

/**
 * The line of the address.
 *
 * What the disk refused counts at once, so that a line may be gone that was to be taken back. While
 * that waits, it is shown as the disk still has it.
 */
function useLine<Kind extends LineKind, Draft extends object>({
  form,
}: LineScreens<Kind, Draft>): LineOf<Kind> | undefined {
  const { params } = useRoute();
  const { facts, unsaved } = useDiary();
  const isThis = ({ line }: LineOf<Kind>): boolean => line === params["line"];
  const line = form.linesOf(useHealth()).find(isThis);
  if (line !== undefined || unsaved.value.length === 0) return line;
  return form.linesOf(foldHealth(foldChart(facts.value).standing)).find(isThis);
}

function Gone<Kind extends LineKind, Draft extends object>({
  screens: { form, texts },
}: {
  readonly screens: LineScreens<Kind, Draft>;
}) {
  const { records } = useTexts();
  return (
    <RecordScreen title={records.form.gone} back={[form.path, texts.title]}>
      {null}
    </RecordScreen>
  );
}
