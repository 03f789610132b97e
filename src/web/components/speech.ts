/** The device's own voice. */

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/**
 * The voice to read with: one that speaks the language and lives on the device.
 *
 * Some browsers also offer voices that a service speaks; the text would go there, so they are
 * left out, also where there is no other.
 */
export function findVoice<Found extends Voice>(
  voices: readonly Found[],
  language: string,
): Found | undefined {
  const ours = voices.filter(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/u)[0] === language,
  );
  return ours.find((voice) => voice.default) ?? ours[0];
}

/** The device's speech, where there is one. */
export function findSpeech(): SpeechSynthesis | undefined {
  return "speechSynthesis" in globalThis && "SpeechSynthesisUtterance" in globalThis
    ? globalThis.speechSynthesis
    : undefined;
}

/**
 * Reads texts one after the other; each is an utterance of its own, for long ones are cut off.
 *
 * @param onTurn the index of the text that is read now; `undefined` when reading has ended
 * @returns stops the reading; `onTurn` is not called after it
 */
export function readTexts(
  speech: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  texts: readonly string[],
  onTurn: (index: number | undefined) => void,
): () => void {
  let isStopped = false;
  const turn = (index: number | undefined) => (): void => {
    if (!isStopped) onTurn(index);
  };
  // What another page left unsaid would come first.
  speech.cancel();
  texts.forEach((text, index) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener("start", turn(index));
    if (index === texts.length - 1) utterance.addEventListener("end", turn(undefined));
    utterance.addEventListener("error", turn(undefined));
    speech.speak(utterance);
  });
  return () => {
    isStopped = true;
    speech.cancel();
  };
}
