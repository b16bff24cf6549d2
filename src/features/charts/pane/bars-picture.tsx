import type { ChartValues } from "../chart-values";
import { barRows, extentOf, type BarPiece } from "./bar-rows";

const WIDTH = 300;
const ROW = 30;
const LABEL = 13;
const BAR = 11;

interface Props {
  readonly values: ChartValues;
  readonly isStacked: boolean;
  readonly label: string;
}

/** Bars that lie, each below its category: a narrow pane has no room beside them. */
export function BarsPicture({ values, isStacked, label }: Props) {
  const rows = barRows(values, isStacked);
  const [low, high] = extentOf(rows);
  const x = (value: number): number => ((value - low) / (high - low)) * WIDTH;
  const height = rows.length * ROW;
  return (
    <svg role="img" aria-label={label} viewBox={`-2 0 ${WIDTH + 4} ${height}`} width="100%">
      {rows.map(({ category, pieces }, row) => (
        <g key={row} transform={`translate(0 ${row * ROW})`} lang="zh-CN">
          <text x={0} y={LABEL - 2} fontSize={11} fill="currentColor">
            {category.replace("\n", " ")}
          </text>
          <line
            x1={x(0)}
            x2={x(0)}
            y1={LABEL}
            y2={LABEL + BAR}
            stroke="currentColor"
            strokeWidth={1}
          />
          {pieces.map((piece, index) => (
            <Piece key={index} piece={piece} x={x} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Piece({ piece, x }: { piece: BarPiece; x: (value: number) => number }) {
  const { from, to, look } = piece;
  const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
  if (look.kind === "mark") {
    return (
      <line
        x1={left}
        x2={left}
        y1={LABEL - 2}
        y2={LABEL + BAR + 2}
        stroke="currentColor"
        strokeWidth={3}
      />
    );
  }
  if (look.kind !== "fill" || left === right) return null;
  return (
    <rect
      x={left}
      y={LABEL}
      width={right - left}
      height={BAR}
      fill={look.color}
      stroke="currentColor"
      strokeWidth={0.5}
    />
  );
}
