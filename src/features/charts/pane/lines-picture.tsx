import type { ChartValues } from "../chart-values";
import type { ChartAxis } from "../../../workbook/sheet-chart";

const WIDTH = 300;
const ROW = 18;
const TOP = 20;
const LEFT = 24;
const RIGHT = 130;

const DASHES = { solid: undefined, dash: "5 3", dot: "1.5 2.5" } as const;

interface Props {
  readonly values: ChartValues;
  readonly axis: ChartAxis;
  readonly label: string;
}

/** Lines from one category to the next, the first place on top; a label at each end that has one. */
export function LinesPicture({ values, axis, label }: Props) {
  const { categories, series } = values;
  const [first, last] = [axis.min ?? 1, axis.max ?? series.length];
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const y = (place: number): number => TOP + (place - first) * ROW + ROW / 2;
  const x = (at: number): number =>
    LEFT + (at * (RIGHT - LEFT)) / Math.max(1, categories.length - 1);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${TOP + places.length * ROW}`}
      width="100%"
      fontSize={11}
      fill="currentColor"
    >
      {categories.map((category, at) => (
        <text key={at} x={x(at)} y={12} textAnchor="middle">
          {category}
        </text>
      ))}
      {places.map((place) => (
        <text key={place} x={0} y={y(place) + 4}>
          {place}
        </text>
      ))}
      {series.map((one, index) => (
        <Line key={index} one={one} x={x} y={y} />
      ))}
    </svg>
  );
}

interface LineProps {
  readonly one: ChartValues["series"][number];
  readonly x: (at: number) => number;
  readonly y: (place: number) => number;
}

function Line({ one: { values, look, endLabel }, x, y }: LineProps) {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [[x(at), y(value)] as const],
  );
  const end = points.at(-1);
  const color = look.kind === "line" ? look.color : "currentColor";
  const dash = look.kind === "line" ? DASHES[look.dash] : undefined;
  return (
    <g lang="zh-CN">
      <polyline
        points={points.map((point) => point.join(",")).join(" ")}
        fill="none"
        stroke={color}
        strokeWidth={2}
        strokeDasharray={dash}
      />
      {points.map(([cx, cy], at) => (
        <circle key={at} cx={cx} cy={cy} r={3} fill={color} />
      ))}
      {end && endLabel !== undefined && (
        <text x={end[0] + 7} y={end[1] + 4}>
          {endLabel}
        </text>
      )}
    </g>
  );
}
