interface Props {
  /** Flow to the body. */
  readonly flow_Lmin: number;
  /** What flows in a healthy heart at rest: the banks. */
  readonly usual_Lmin: number;
  readonly title: string;
  /** What the flow is called now. */
  readonly word: string;
  readonly hint: string;
}

const perLmin = 5;
const widest_Lmin = 12;

/** Blood to the body as a stream: as broad as the flow, between banks as far apart as is usual. */
export function River({ flow_Lmin, usual_Lmin, title, word, hint }: Props) {
  const half = (perLmin * Math.min(widest_Lmin, Math.max(0, flow_Lmin))) / 2;
  const bank = (perLmin * usual_Lmin) / 2;
  const wave = (y: number): string => `M8 ${y}q18 -5 36 0t36 0 36 0 36 0 36 0 36 0 36 0`;
  return (
    <div class="gauge river">
      <p class="gauge-text">
        <span>{title}</span> <b>{word}</b>
      </p>
      <svg viewBox="-1 -32 302 64" aria-hidden="true">
        <rect class="stream" x="0" y={-half} width="300" height={2 * half} rx={Math.min(8, half)} />
        {half > 8 ? <path class="waves" d={wave(-half / 2) + wave(half / 2)} /> : null}
        <path class="banks" d={`M0 ${-bank}H300M0 ${bank}H300`} />
        <path class="way" d="M268 -6 276 0 268 6M278 -6 286 0 278 6" />
      </svg>
      <p class="gauge-hint">{hint}</p>
    </div>
  );
}
