import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HeartScene } from "#heart/heart-scene.ts";
import { LiveHeart } from "./live-heart.ts";

/** A heart that beats while the component stands on the page; `place` goes on the element it is in. */
export function useLiveHeart(scene: HeartScene, before: HeartScene | undefined) {
  const [live] = useState(() => new LiveHeart());
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current !== null) live.open(place.current);
    return () => live.close();
  }, [live]);
  // By content: a screen may write the same scene anew each time it is drawn.
  const sceneText = JSON.stringify(scene);
  const beforeText = JSON.stringify(before);
  useEffect(() => live.show(JSON.parse(sceneText) as HeartScene), [live, sceneText]);
  useEffect(
    () =>
      live.compareWith(
        beforeText === undefined ? undefined : (JSON.parse(beforeText) as HeartScene),
      ),
    [live, beforeText],
  );
  return { live, place };
}
