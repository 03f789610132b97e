interface Props {
  /** How wide the hole is if it is round; 0 is none. */
  readonly hole_mm: number;
  readonly coin_mm: number;
  readonly title: string;
  /** "7 mm wide" */
  readonly holeText: string;
  /** "A coin of 23 mm, to compare" */
  readonly coinText: string;
  readonly hint: string;
}

const perMm = 4;

/** The hole of the shut door and a coin, both so many times as large as in life. */
export function HoleAndCoin({ hole_mm, coin_mm, title, holeText, coinText, hint }: Props) {
  const coin = (perMm * coin_mm) / 2;
  const hole = (perMm * Math.max(0, hole_mm)) / 2;
  const middle = coin + 4;
  const holeX = 3 * coin + 28;
  return (
    <div class="gauge hole">
      <p class="gauge-text">
        <span>{title}</span> <b>{holeText}</b>
      </p>
      <svg viewBox={`0 0 ${4 * coin + 32} ${2 * middle}`} aria-hidden="true">
        <circle class="coin" cx={middle} cy={middle} r={coin} />
        <circle class="coin-rim" cx={middle} cy={middle} r={coin - 5} />
        <circle class="valve" cx={holeX} cy={middle} r={coin} />
        {/* The line along which the two leaflets meet. */}
        <path
          class="seam"
          d={`M${holeX - 0.82 * coin} ${middle - 8}Q${holeX} ${middle + 22} ${holeX + 0.82 * coin} ${middle - 8}`}
        />
        {hole > 0 ? <circle class="opening" cx={holeX} cy={middle + 7} r={hole} /> : null}
      </svg>
      <p class="gauge-hint">
        {coinText}. {hint}
      </p>
    </div>
  );
}
