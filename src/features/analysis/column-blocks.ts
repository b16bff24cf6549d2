import type { ConventionId, Conventions } from "../../method/conventions";
import { countedIndicators, indicatorsOf, type Method } from "../../method/method";
import { add, equals, ZERO, type Exact } from "../../numbers/exact";
import type { Observations } from "../../scoring/observations";
import { publishedPoints } from "../../scoring/publish";
import { assignments, IndicatorColumns, type Admits } from "./indicator-columns";

/** Indicators that hang on the same conventions, or on conventions that hang together through another indicator. */
export interface ColumnBlock {
  readonly columns: readonly IndicatorColumns[];
  /** The conventions that decide the block's points, admitted choices only, each combination once. */
  readonly assignments: readonly Conventions[];
}

/** What a block gives every town under some of its combinations. */
export interface BlockPoints {
  /** Sum of the block's published points, in roster order. */
  readonly sums: readonly Exact[];
  /** Published points of each indicator, by its code. */
  readonly byCode: ReadonlyMap<string, readonly Exact[]>;
}

/** Splits the indicators that count in the total so that no convention decides two blocks. */
export function columnBlocks(
  method: Method,
  conventions: Conventions,
  observations: Observations,
  admits: Admits,
): ColumnBlock[] {
  let groups: { columns: IndicatorColumns[]; ids: readonly ConventionId[] }[] = [];
  for (const indicator of countedIndicators(indicatorsOf(method))) {
    const columns = new IndicatorColumns(method, indicator, observations);
    const ids = columns.consulted(conventions, admits);
    const linked = groups.filter((group) => group.ids.some((id) => ids.includes(id)));
    const others = groups.filter((group) => !linked.includes(group));
    const joined = {
      columns: [...linked.flatMap((group) => group.columns), columns],
      ids: [...new Set([...linked.flatMap((group) => group.ids), ...ids])],
    };
    groups = [...others, joined];
  }
  return groups.map(({ columns, ids }) => ({
    columns,
    assignments: assignments(ids, method, conventions, admits),
  }));
}

/** The different points that a block can give when published by one rounding. */
export function blockPoints(
  { columns, assignments: all }: ColumnBlock,
  rounding: Conventions["rounding"],
  towns: number,
): BlockPoints[] {
  const different: BlockPoints[] = [];
  for (const conventions of all) {
    const points = pointsUnder(columns, conventions, rounding, towns);
    if (!different.some((known) => samePoints(known, points))) different.push(points);
  }
  return different;
}

function pointsUnder(
  columns: readonly IndicatorColumns[],
  conventions: Conventions,
  rounding: Conventions["rounding"],
  towns: number,
): BlockPoints {
  const byCode = new Map(
    columns.map((column) => [
      column.indicator.code,
      column
        .under({ ...conventions, rounding })
        .points.map((points) => publishedPoints(points, rounding)),
    ]),
  );
  const sums = Array.from({ length: towns }, (_, town) =>
    [...byCode.values()].reduce((sum, points) => add(sum, points[town] ?? ZERO), ZERO),
  );
  return { sums, byCode };
}

/** Points that decide between equal totals count too, so every indicator is compared. */
function samePoints(a: BlockPoints, b: BlockPoints): boolean {
  return [...a.byCode].every(([code, points]) => {
    const others = b.byCode.get(code);
    return points.every((own, town) => {
      const other = others?.[town];
      return other !== undefined && equals(own, other);
    });
  });
}
