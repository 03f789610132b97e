/** The names of the parts. */
export interface HeartLabelTexts {
  readonly upperRight: string;
  readonly lowerRight: string;
  readonly upperLeft: string;
  readonly lowerLeft: string;
  readonly leak?: string;
}

/** Where the words stand; `paint-heart.ts` moves them when the heart is another one. */
export function HeartLabels({ texts }: { readonly texts: HeartLabelTexts }) {
  return (
    <g class="heart-labels" data-part="labels" visibility="hidden">
      <text data-part="upperRight">{texts.upperRight}</text>
      <text data-part="lowerRight">{texts.lowerRight}</text>
      <text data-part="upperLeft">{texts.upperLeft}</text>
      <text data-part="lowerLeft">{texts.lowerLeft}</text>
      {texts.leak === undefined ? null : (
        <g data-part="jet" visibility="hidden">
          <path data-part="leakLine" />
          <text class="outside" data-part="leak">
            {texts.leak}
          </text>
        </g>
      )}
    </g>
  );
}
