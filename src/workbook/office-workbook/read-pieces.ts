import { ChangeRefused } from "../workbook";
import { loadPiece, rawCells, tooLarge, type Piece, type RawCells } from "./pieces";
import { readAroundLongTexts } from "./read-long-texts";
import { isPayloadTooLarge, isRepeatable } from "./refusal";
import { trip, type Talk } from "./trip";

/** Excel answers null for larger ranges, without an error. */
const MOST_CELLS = 5_000_000;

/**
 * Reads pieces in one trip; when the answer is larger than Excel sends, in halves; when it fails over long texts, around them.
 * Throws ChangeRefused too-large where even that fails or where Excel gives no values.
 */
export async function readPieces(talk: Talk, pieces: readonly Piece[]): Promise<RawCells[]> {
  if (pieces.length === 0) return [];
  if (pieces.some(({ area }) => area.rows * area.columns > MOST_CELLS)) throw tooLarge();
  try {
    const ranges = pieces.map((piece) => loadPiece(talk.context, piece));
    await trip(talk);
    return ranges.map((range, i) => rawCells(range, pieces[i]?.asks));
  } catch (error) {
    if (isPayloadTooLarge(error)) return await readHalves(talk, pieces);
    if (error instanceof ChangeRefused || !isRepeatable(error)) throw error;
    return await readLongTexts(talk, pieces, error);
  }
}

async function readLongTexts(
  talk: Talk,
  pieces: readonly Piece[],
  reason: unknown,
): Promise<RawCells[]> {
  try {
    return await readAroundLongTexts(talk, pieces, reason);
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

const joined = (top: RawCells, bottom: RawCells): RawCells => ({
  values: [...top.values, ...bottom.values],
  types: [...top.types, ...bottom.types],
  formulas: [...top.formulas, ...bottom.formulas],
  formats: [...top.formats, ...bottom.formats],
});
