interface Props {
  /** Mean pressure in the left atrium. */
  readonly pressure_mmHg: number;
  /** Where its name changes, and the names: below the first limit, from it on, from the second on. */
  readonly limits_mmHg: readonly [number, number];
  readonly names: readonly [string, string, string];
  readonly title: string;
  /** What it is called now. */
  readonly word: string;
  readonly hint: string;
}

const width = 300;
/** More than this is drawn as full: no heart at rest that the model knows has more. */
const full_mmHg = 36;

const place = (pressure_mmHg: number): number =>
  (width * Math.min(full_mmHg, Math.max(0, pressure_mmHg))) / full_mmHg;

/**
 * The pressure behind the heart as a tube that fills. Its bands are named, not coloured; the one
 * that holds now is in bold.
 */
export function LungGauge({ pressure_mmHg, limits_mmHg, names, title, word, hint }: Props) {
  const [raised, high] = limits_mmHg;
  const edges = [0, raised, high, full_mmHg];
  return (
    <div class="gauge lungs">
      <p class="gauge-text">
        <span>{title}</span> <b>{word}</b>
      </p>
      <svg viewBox={`-1 -1 ${width + 2} 42`} aria-hidden="true">
        <rect class="track" width={width} height="20" rx="10" />
        <rect class="fill" width={Math.max(20, place(pressure_mmHg))} height="20" rx="10" />
        {limits_mmHg.map((limit) => (
          <path key={limit} class="limit" d={`M${place(limit)} -1V25`} />
        ))}
        {names.map((name, i) => (
          <text
            key={name}
            class={name === word ? "now" : ""}
            x={(place(edges[i]!) + place(edges[i + 1]!)) / 2}
            y="27"
          >
            {name}
          </text>
        ))}
      </svg>
      <p class="gauge-hint">{hint}</p>
    </div>
  );
}
