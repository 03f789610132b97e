import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "#web/components/diary-context.tsx";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { findSpeech, findVoice, readTexts } from "#web/components/speech.ts";

interface Props {
  readonly texts: readonly string[];
  /** Which text is being read; `undefined` when none is. */
  readonly onSpeak: (index: number | undefined) => void;
}

/** Reads the page with the device's own voice. Not there where the device has none. */
export function ReadAloud({ texts, onSpeak }: Props) {
  const { learn } = useTexts();
  const voice = useVoice();
  const stop = useRef<(() => void) | undefined>(undefined);
  const [isReading, setReading] = useState(false);
  const hush = (): void => {
    stop.current?.();
    stop.current = undefined;
    setReading(false);
    onSpeak(undefined);
  };
  useEffect(() => {
    const leave = (): void => stop.current?.();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  const speech = findSpeech();
  if (voice === undefined || speech === undefined) return null;
  const read = (): void => {
    setReading(true);
    stop.current = readTexts(speech, voice, texts, (index) => {
      if (index === undefined) hush();
      else onSpeak(index);
    });
  };
  return (
    <button type="button" class="plain read-aloud" onClick={isReading ? hush : read}>
      <Icon name={isReading ? "stop" : "speaker"} />
      {isReading ? learn.stopReading : learn.readAloud}
    </button>
  );
}

/** The voice for the person's language; browsers bring their list of voices late. */
function useVoice(): SpeechSynthesisVoice | undefined {
  const { language } = useWords();
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const speech = findSpeech();
    if (speech === undefined) return undefined;
    const look = (): void => setVoice(findVoice(speech.getVoices(), language));
    look();
    speech.addEventListener("voiceschanged", look);
    return () => speech.removeEventListener("voiceschanged", look);
  }, [language]);
  return voice;
}
