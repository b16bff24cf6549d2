import type { CellAddress } from "../../cells/address";
import { isSameFormula } from "../../formula/same-formula";
import { ChangeRefused, type CellContent, type Change } from "../workbook";
import type { JournalBefore } from "./journal-sheet";
import { loadPiece, rawCells, type Asks, type Piece, type RawCells } from "./pieces";
import { readPieces } from "./read-pieces";
import { send, trip, type Step, type Talk, type TripLimits } from "./trip";
import { columnAfter } from "./write-cells";

/** A block that was written, and what it should hold. */
interface Written {
  readonly piece: Piece;
  readonly contents: readonly (readonly CellContent[])[];
}

/**
 * Writes the steps and reads the cells back: in one trip where all of it fits into a request, else in more.
 * Throws ChangeRefused read-back-differs with the first cell that differs.
 */
export async function writeAndReadBack(
  talk: Talk,
  change: Change,
  journal: JournalBefore | null,
  steps: readonly Step[],
): Promise<void> {
  const blocks = [...writtenSheets(change), ...writtenCells(change), ...writtenJournal(journal)];
  const pieces = blocks.map(({ piece }) => piece);
  const cells = fits(steps, talk.limits)
    ? await writeAndRead(talk, pieces, steps)
    : await writeThenRead(talk, pieces, steps);
  blocks.forEach((block, i) => {
    const found = cells[i];
    const differing = found && differingCell(block, found);
    if (differing) throw new ChangeRefused({ kind: "read-back-differs", cell: differing });
  });
}

/** What is read back, and what stood there before, is about as large as what is written. */
function fits(steps: readonly Step[], { requestBytes }: TripLimits): boolean {
  return 3 * steps.reduce((sum, { bytes }) => sum + bytes, 0) <= requestBytes;
}

async function writeAndRead(
  talk: Talk,
  pieces: readonly Piece[],
  steps: readonly Step[],
): Promise<RawCells[]> {
  for (const step of steps) step.queue(talk.context);
  const ranges = pieces.map((piece) => loadPiece(talk.context, piece));
  await trip(talk);
  return ranges.map((range, i) => rawCells(range, pieces[i]?.asks));
}

async function writeThenRead(
  talk: Talk,
  pieces: readonly Piece[],
  steps: readonly Step[],
): Promise<RawCells[]> {
  await send(talk, steps);
  return readPieces(talk, pieces);
}

function writtenSheets(change: Change): Written[] {
  return change.sheets.flatMap(({ name, cells }) => {
    const columns = cells[0]?.length;
    if (columns === undefined || columns === 0) return [];
    const area = { row: 0, column: 0, rows: cells.length, columns };
    return [{ piece: { sheet: name, area, asks: asksOf(cells) }, contents: cells }];
  });
}

function writtenJournal(journal: JournalBefore | null): Written[] {
  if (!journal?.closed) return [];
  const { sheet, closed } = journal;
  const area = { row: 0, column: 0, rows: closed.length, columns: 3 };
  const contents = closed.map((row) => row.map((value) => ({ text: value })));
  return closed.length === 0 ? [] : [{ piece: { sheet, area, asks: "values" }, contents }];
}

const asksOf = (cells: Written["contents"]): Asks =>
  cells.some((row) => row.some((cell) => cell !== null && "formula" in cell))
    ? "formulas"
    : "values";

function writtenCells(change: Change): Written[] {
  const columns = change.columns ?? [];
  const one = ({ sheet, row, column }: CellAddress, content: CellContent): Written => ({
    piece: { sheet, area: { row, column, rows: 1, columns: 1 } },
    contents: [[content]],
  });
  return [
    ...change.edits.map(({ cell, becomes }) => one(cell, becomes)),
    ...columns.flatMap((insertion) =>
      insertion.cells.map(({ row, content }) =>
        one({ sheet: insertion.sheet, row, column: columnAfter(insertion, columns) }, content),
      ),
    ),
  ];
}

function differingCell({ piece, contents }: Written, found: RawCells): CellAddress | null {
  for (const [i, row] of contents.entries()) {
    for (const [j, content] of row.entries()) {
      if (!holds(content, found.values[i]?.[j], found.formulas[i]?.[j])) {
        const { row: top, column: left } = piece.area;
        return { sheet: piece.sheet, row: top + i, column: left + j };
      }
    }
  }
  return null;
}

/** A cell holds that content, by the value and the formula as Excel gives them. */
export function holds(content: CellContent, value: unknown, formula: unknown): boolean {
  if (content === null) return value === "";
  if ("text" in content) return typeof value === "string" && isSameText(value, content.text);
  if ("number" in content) return typeof value === "number" && sameNumber(value, content.number);
  return typeof formula === "string" && isSameFormula(formula, content.formula);
}

/** How many of the apostrophes at the beginning are a prefix is Excel's affair: they are no content. */
const isSameText = (a: string, b: string): boolean =>
  a === b || a.replace(/^'+/, "") === b.replace(/^'+/, "");

/** Excel keeps 15 significant digits. */
function sameNumber(a: number, b: number): boolean {
  return a.toPrecision(15) === b.toPrecision(15);
}
