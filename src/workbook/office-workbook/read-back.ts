import type { CellAddress } from "../../cells/address";
import { ChangeRefused, type CellContent, type Change } from "../workbook";
import { readPieces, type Piece, type RawCells } from "./read-pieces";
import type { TripLimits } from "./trip";
import { columnAfter } from "./write-cells";

/** A block that was written, and what it should hold. */
interface Written {
  readonly piece: Piece;
  readonly contents: readonly (readonly CellContent[])[];
}

/** Reads everything back in one trip and compares it. Throws ChangeRefused read-back-differs with the first cell that differs. */
export async function readBack(
  context: Excel.RequestContext,
  change: Change,
  limits: TripLimits,
): Promise<void> {
  const blocks = [...writtenSheets(change), ...writtenCells(change)];
  const cells = await readPieces(
    context,
    blocks.map(({ piece }) => piece),
    limits,
  );
  blocks.forEach((block, i) => {
    const found = cells[i];
    const differing = found && differingCell(block, found);
    if (differing) throw new ChangeRefused({ kind: "read-back-differs", cell: differing });
  });
}

function writtenSheets(change: Change): Written[] {
  return change.sheets.flatMap(({ name, cells }) => {
    const columns = cells[0]?.length;
    if (columns === undefined || columns === 0) return [];
    const area = { row: 0, column: 0, rows: cells.length, columns };
    return [{ piece: { sheet: name, area }, contents: cells }];
  });
}

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

function holds(content: CellContent, value: unknown, formula: unknown): boolean {
  if (content === null) return value === "";
  if ("text" in content) return value === content.text;
  if ("number" in content) return value === content.number;
  return typeof formula === "string" && sameFormula(formula, content.formula);
}

/** Excel writes formulas its own way: spaces, letter case, and an @ before a function. */
function sameFormula(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\s@]/g, "").toUpperCase()))
    .join("");
}
