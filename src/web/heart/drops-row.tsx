interface Props {
  /** How many of the ten leak back, 0 to 10. */
  readonly leaking: number;
  /** The same in words: what is read out, and stands over the row. */
  readonly text: string;
}

const drop = "M12 2C15.5 7.5 19 12 19 17A7 7 0 0 1 5 17C5 12 8.5 7.5 12 2Z";
/** Up, which is back, in the middle of a drop. */
const back = "M12 21V12.5M9 15.2 12 12.2 15 15.2";

/** Of ten drops squeezed out, so many leak back: full ones go out, outlined ones with an arrow go back. */
export function DropsRow({ leaking, text }: Props) {
  return (
    <div class="gauge drops">
      <p class="gauge-text">{text}</p>
      <svg viewBox="0 0 284 28" aria-hidden="true">
        {Array.from({ length: 10 }, (_, i) => (
          <g key={i} transform={`translate(${28.6 * i + 1} 1)`}>
            {i < 10 - leaking ? (
              <path class="out" d={drop} />
            ) : (
              <>
                <path class="back" d={drop} />
                <path class="arrow" d={back} />
              </>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
