import type { Area } from "../../cells/address";
import { isLongText } from "./enter";
import { loadPiece, rawCells, type Piece, type RawCells } from "./pieces";
import { trip, type Talk } from "./trip";

/**
 * Reads pieces of which Excel does not give all formulas: values first, then the formulas around the long texts. A cell
 * with such a text is taken for one without a formula. Throws `reason` where no text is long: then that was not why.
 */
export async function readAroundLongTexts(
  talk: Talk,
  pieces: readonly Piece[],
  reason: unknown,
): Promise<RawCells[]> {
  const ranges = pieces.map((piece) => loadPiece(talk.context, { ...piece, asks: "values" }));
  await trip(talk);
  const cells = ranges.map((range) => rawCells(range, "values"));
  if (!cells.some(({ values }) => values.some((row) => row.some(isLongText)))) throw reason;
  const parts = pieces.map((piece, i) =>
    areasAround(cells[i]?.values ?? []).map((area) => ({
      area,
      range: loadFormulas(talk.context, piece, area),
    })),
  );
  await trip(talk);
  return cells.map((found, i) => ({ ...found, formulas: filled(found.values, parts[i] ?? []) }));
}

/** The areas of a matrix without a long text: whole rows as far as they go, and what is left beside such texts. */
function areasAround(values: RawCells["values"]): Area[] {
  const columns = values[0]?.length;
  if (columns === undefined) return [];
  const isLong = values.map((row) => row.some(isLongText));
  return [
    ...runsOf(isLong).map(([row, end]) => ({ row, column: 0, rows: end - row, columns })),
    ...values.flatMap((cells, row) =>
      isLong[row] === true
        ? runsOf(cells.map(isLongText)).map(([column, end]) => ({
            row,
            column,
            rows: 1,
            columns: end - column,
          }))
        : [],
    ),
  ];
}

/** Where the runs of places that are not long begin, and one past their ends. */
function runsOf(isLong: readonly boolean[]): (readonly [number, number])[] {
  const ends = [...isLong.flatMap((long, i) => (long ? [i] : [])), isLong.length];
  return ends.flatMap((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? end) + 1;
    return start < end ? [[start, end] as const] : [];
  });
}

function loadFormulas(context: Excel.RequestContext, piece: Piece, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(piece.sheet)
    .getRangeByIndexes(
      piece.area.row + area.row,
      piece.area.column + area.column,
      area.rows,
      area.columns,
    )
    .load("formulas");
}

function filled(
  values: RawCells["values"],
  parts: readonly { readonly area: Area; readonly range: Excel.Range }[],
): unknown[][] {
  const formulas = values.map((row) => [...row]);
  for (const { area, range } of parts) {
    for (const [i, row] of (range.formulas as unknown[][]).entries()) {
      formulas[area.row + i]?.splice(area.column, area.columns, ...row);
    }
  }
  return formulas;
}
