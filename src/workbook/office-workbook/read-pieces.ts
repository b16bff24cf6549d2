import type { Area } from "../../cells/address";
import { ChangeRefused } from "../workbook";
import { isPayloadTooLarge } from "./refusal";
import { trip, type Talk } from "./trip";

/** Rows of one sheet that are read together. */
export interface Piece {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells as Excel gives them: `values` and `formulas` are `""` where a cell is blank. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Excel answers null for larger ranges, without an error. */
const MOST_CELLS = 5_000_000;

/**
 * Reads pieces in one trip; when the answer is larger than Excel sends, in halves.
 * Throws ChangeRefused too-large where even that fails or where Excel gives no values.
 */
export async function readPieces(talk: Talk, pieces: readonly Piece[]): Promise<RawCells[]> {
  if (pieces.length === 0) return [];
  if (pieces.some(({ area }) => area.rows * area.columns > MOST_CELLS)) throw tooLarge();
  try {
    const ranges = pieces.map((piece) => loadPiece(talk.context, piece));
    await trip(talk);
    return ranges.map(rawCells);
  } catch (error) {
    if (!isPayloadTooLarge(error)) throw error;
    return await readHalves(talk, pieces);
  }
}

async function readHalves(talk: Talk, pieces: readonly Piece[]): Promise<RawCells[]> {
  const half = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) {
    const first = await readPieces(talk, pieces.slice(0, half));
    return [...first, ...(await readPieces(talk, pieces.slice(half)))];
  }
  const [piece] = pieces;
  if (!piece || piece.area.rows === 1) throw tooLarge();
  const rows = Math.ceil(piece.area.rows / 2);
  const [upper, lower] = [
    { ...piece.area, rows },
    { ...piece.area, row: piece.area.row + rows, rows: piece.area.rows - rows },
  ];
  const [top] = await readPieces(talk, [{ ...piece, area: upper }]);
  const [bottom] = await readPieces(talk, [{ ...piece, area: lower }]);
  if (!top || !bottom) throw tooLarge();
  return [joined(top, bottom)];
}

/** Asks for a piece's cells. */
export function loadPiece(context: Excel.RequestContext, { sheet, area }: Piece): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .load("values, valueTypes, formulas, numberFormat");
}

/** The cells of a range that was loaded. A range that Excel gave no values for is never taken as empty. */
export function rawCells(range: Excel.Range): RawCells {
  const matrices: readonly unknown[] = [
    range.values,
    range.valueTypes,
    range.formulas,
    range.numberFormat,
  ];
  if (!matrices.every(Array.isArray)) throw tooLarge();
  return {
    values: range.values as unknown[][],
    types: range.valueTypes,
    formulas: range.formulas as unknown[][],
    formats: range.numberFormat as string[][],
  };
}

const joined = (top: RawCells, bottom: RawCells): RawCells => ({
  values: [...top.values, ...bottom.values],
  types: [...top.types, ...bottom.types],
  formulas: [...top.formulas, ...bottom.formulas],
  formats: [...top.formats, ...bottom.formats],
});

const tooLarge = (): ChangeRefused => new ChangeRefused({ kind: "too-large" });
