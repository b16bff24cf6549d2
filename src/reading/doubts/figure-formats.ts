import { block, warn, type Finding } from "../../cells/finding";
import { formatAt, type Grid } from "../../cells/grid";
import { columnTerm } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import { decimalText, isDecimal, shortestText } from "../../numbers/decimal-text";
import { isZero } from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";
import type { DataSheet } from "../sheets/data-sheet";
import { shownDecimals } from "../../cells/number-format";
import { unitOf } from "../words/units";

interface FormattedFigure {
  readonly figure: Extract<Observed, { readonly kind: "number" }>;
  readonly header: string;
  readonly unit: string;
  readonly town: string;
  readonly format: string;
}

/**
 * What number formats say of the figures: another unit than the column's, and fewer decimals than are stored. A person who
 * recomputes a score from the printed table then gets another one; said once a sheet.
 */
export function figureFormatFindings(
  grid: Grid,
  data: DataSheet,
  needed: ReadonlySet<Quantity>,
  towns: readonly string[],
): Finding[] {
  const figures = formatted(grid, data, needed, towns);
  return [...figures.flatMap(otherUnit), ...roundedFigures(figures)];
}

function formatted(
  grid: Grid,
  data: DataSheet,
  needed: ReadonlySet<Quantity>,
  towns: readonly string[],
): FormattedFigure[] {
  return [...data.quantities].flatMap(([quantity, all]) =>
    all.flatMap((figure, town) => {
      if (figure.kind !== "number" || !needed.has(quantity)) return [];
      const { header, kind, unit } = columnTerm(data.inputs, quantity);
      return [
        {
          figure,
          header,
          town: towns[town] ?? "",
          unit: kind === "amount" ? data.currency : unit,
          format: formatAt(grid, figure.cell.row, figure.cell.column),
        },
      ];
    }),
  );
}

/** `0.00"美元"` in a column of 万美元. */
function otherUnit({ figure, header, unit, format }: FormattedFigure): Finding[] {
  const words = [...format.matchAll(/"([^"]*)"|\\(.)/g)].map(
    ([, quoted, escaped]) => quoted ?? escaped,
  );
  const said = words.map((word) => unitOf(word ?? "")).find((found) => found !== null);
  if (said === undefined || said === null || said === unit || isZero(figure.value)) return [];
  return [block("units-mixed", figure.cell, { header, unit: said, expected: unit })];
}

function roundedFigures(figures: readonly FormattedFigure[]): Finding[] {
  const rounded = figures.filter(({ figure, format }) => {
    const decimals = shownDecimals(format);
    return decimals !== null && !isDecimal(figure.value, decimals);
  });
  const [first] = rounded;
  if (!first) return [];
  const { figure, header, town, format } = first;
  const value = decimalText(figure.value) ?? shortestText(figure.value);
  return [
    warn("format-rounds", figure.cell, { header, town, value, format, count: rounded.length }),
  ];
}
