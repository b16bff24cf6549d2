import { warn, type Finding } from "../../cells/finding";
import { DATA_COLUMNS } from "../../method/sheet-terms";
import type { Quantity } from "../../method/types";
import { equals, isPositive } from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";

type Figures = ReadonlyMap<Quantity, readonly Observed[]>;

/** Trade of a whole county never stays the same from one period to the next, in every town to the last digit. */
const ALWAYS_MOVES: readonly Quantity[] = [
  "exports",
  "exportsLastYear",
  "generalTradeExports",
  "imports",
  "importsLastYear",
];

const AGAINST_LAST_YEAR: readonly (readonly [Quantity, Quantity])[] = [
  ["exports", "exportsLastYear"],
  ["imports", "importsLastYear"],
];

/** Columns that repeat those of the period before: copied and not updated. */
export function unchangedSince(now: Figures, before: Figures, sheet: string): Finding[] {
  return ALWAYS_MOVES.flatMap((quantity) =>
    repeats(now.get(quantity), before.get(quantity), {
      header: DATA_COLUMNS[quantity].header,
      than: "period-before",
      of: sheet,
    }),
  );
}

/** This year's columns that repeat last year's. */
export function unchangedSinceLastYear(figures: Figures): Finding[] {
  return AGAINST_LAST_YEAR.flatMap(([quantity, lastYear]) =>
    repeats(figures.get(quantity), figures.get(lastYear), {
      header: DATA_COLUMNS[quantity].header,
      than: "last-year",
      of: DATA_COLUMNS[lastYear].header,
    }),
  );
}

/** One warning where two columns are the same in every town, in two towns at least that have something. */
function repeats(
  column: readonly Observed[] = [],
  other: readonly Observed[] = [],
  facts: {
    readonly header: string;
    readonly than: "period-before" | "last-year";
    readonly of: string;
  },
): Finding[] {
  let filled = 0;
  for (const [town, figure] of column.entries()) {
    const before = other[town];
    if (figure.kind !== "number" || before?.kind !== "number") return [];
    if (!equals(figure.value, before.value)) return [];
    if (isPositive(figure.value)) filled += 1;
  }
  const [first] = column;
  return filled < 2 || first?.kind !== "number"
    ? []
    : [warn("column-unchanged", first.cell, facts)];
}
