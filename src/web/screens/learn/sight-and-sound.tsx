import { useEffect, useState } from "preact/hooks";
import { TickRow } from "#web/components/choice-rows.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import type { LiveHeart } from "#web/heart/live-heart.ts";
import { startMurmur } from "#web/heart/murmur-sound.ts";

/** Whether the heart before is drawn behind, and whether the leak is heard. */
export function SightAndSound({ live }: { readonly live: LiveHeart }) {
  const { controls, notices } = useTexts().heartStage;
  const [showsBefore, setShowsBefore] = useState(true);
  const [sound, setSound] = useState<"off" | "on" | "missing">("off");
  useEffect(() => live.showGhost(showsBefore), [live, showsBefore]);
  useEffect(() => {
    if (sound !== "on") return undefined;
    const murmur = startMurmur();
    if (murmur === undefined) {
      setSound("missing");
      return undefined;
    }
    live.onBeat = murmur.hear;
    return () => {
      live.onBeat = undefined;
      murmur.close();
    };
  }, [live, sound]);
  return (
    <div>
      <TickRow
        label={controls.before}
        hint={controls.beforeHint}
        checked={showsBefore}
        onChange={setShowsBefore}
      />
      {live.isStill.value ? null : (
        <TickRow
          label={controls.sound}
          hint={sound === "missing" ? notices.noSound : controls.soundHint}
          checked={sound === "on"}
          onChange={(isOn) => setSound(isOn ? "on" : "off")}
        />
      )}
    </div>
  );
}
