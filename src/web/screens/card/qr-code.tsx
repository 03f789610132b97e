import encodeQR from "qr";
import { useMemo } from "preact/hooks";

interface Props {
  readonly text: string;
  /** What it is, for who does not see it. */
  readonly label: string;
  /** For a long text: less of it can be mended, more of it fits. */
  readonly isDense?: boolean;
  /** The white around it is the paper's own, so that all of its size is the code. */
  readonly isOnWhite?: boolean;
}

/** The quiet zone a reader needs around a code [modules]. */
const border = 4;

/** A code as one drawn path: sharp at any size, on a screen and on paper. */
export function QrCode({ text, label, isDense = false, isOnWhite = false }: Props) {
  const { size, path } = useMemo(() => drawCode(text, isDense), [text, isDense]);
  const [from, side] = isOnWhite ? [border, size - 2 * border] : [0, size];
  return (
    <>
      <span class="visually-hidden">{label}</span>
      <svg
        class={isDense ? "qr dense" : "qr"}
        viewBox={`${from} ${from} ${side} ${side}`}
        aria-hidden="true"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
    </>
  );
}

function drawCode(
  text: string,
  isDense: boolean,
): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, "raw", { ecc: isDense ? "low" : "medium", encoding: "byte", border });
  const runs = rows.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      const width = x + 1 - start;
      found.push(`M${start} ${y}h${width}v1h-${width}z`);
    }
    return found;
  });
  return { size: rows.length, path: runs.join("") };
}
