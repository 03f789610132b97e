import { useState } from "preact/hooks";
import { BackLink } from "#web/components/back-link.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { ForTheCurious } from "#web/heart/for-the-curious.tsx";
import { StageView } from "#web/heart/stage-view.tsx";
import { useLiveHeart } from "#web/heart/use-live-heart.ts";
import { firstTried, makeSceneBefore, makeTriedScene } from "./try-scene.ts";
import { TryChanges } from "./try-changes.tsx";
import { MoreControls, Severity, Treatments } from "./try-controls.tsx";

/** A heart to play with: its leak, how it came, and everything the leaflet names against it. */
export function TryIt() {
  const { learn, heartStage } = useTexts();
  const [tried, setTried] = useState(firstTried);
  const { live, place } = useLiveHeart(makeTriedScene(tried), makeSceneBefore(tried));
  return (
    <article class="try-it">
      <BackLink href="/learn" label={learn.title} />
      <Heading title={heartStage.controls.title} />
      <div class="try-parts">
        <StageView live={live} place={place} name="try" kind="try" />
        <div class="try-side">
          <Severity tried={tried} onTry={setTried} />
          <Treatments tried={tried} onTry={setTried} />
          <TryChanges live={live} tried={tried} />
          <MoreControls live={live} tried={tried} onTry={setTried} />
          <ForTheCurious live={live} />
        </div>
      </div>
    </article>
  );
}
