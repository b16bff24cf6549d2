import type { Area } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { gridMatrices } from "./cell-values";
import { type Piece, type RawCells } from "./pieces";
import { readPieces } from "./read-pieces";
import { trip, type Talk } from "./trip";
import {
  aboutSheet,
  areaOf,
  areasOf,
  hiddenRowsFrom,
  NOTHING,
  queueMergedAreas,
} from "./whole-sheet";

/** Excel fails where a range has more than 512 merged areas: they are asked for in slices of rows. */
const ROWS_A_SLICE = 250;

/** A sheet before its cells are read. */
interface SheetHead {
  readonly about: Pick<Grid, "sheet" | "hidden" | "isProtected">;
  readonly used: Area | null;
}

/** Reads sheets in pieces that Excel can send: the sizes, then the merged areas, then the cells, in as many trips as it takes. */
export async function readCarefully(talk: Talk, names: readonly string[]): Promise<Grid[]> {
  const heads = await readHeads(talk, names);
  const structures = heads.map((head) => queueStructure(talk.context, head));
  await trip(talk);
  const cells = [...(await readPieces(talk, heads.flatMap(pieceOf)))];
  return heads.map((head, i) =>
    gridOf(head, head.used ? cells.shift() : undefined, {
      merges: (structures[i]?.merged ?? []).flatMap(areasOf),
      hiddenRows: hiddenRowsFrom(head.used?.row ?? -1, structures[i]?.rows?.value ?? []),
    }),
  );
}

async function readHeads(talk: Talk, names: readonly string[]): Promise<SheetHead[]> {
  const asked = names.map((name) => {
    const sheet = talk.context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name, visibility, protection/protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    return { name, sheet, used };
  });
  await trip(talk);
  return asked.map(({ name, sheet, used }) => {
    if (sheet.isNullObject) throw new Error(`no sheet ${name}`);
    return { about: aboutSheet(sheet), used: used.isNullObject ? null : areaOf(used) };
  });
}

const pieceOf = ({ about, used }: SheetHead): Piece[] =>
  used ? [{ sheet: about.sheet, area: used }] : [];

function queueStructure(context: Excel.RequestContext, { about, used }: SheetHead) {
  if (!used) return { merged: [], rows: null };
  const sheet = context.workbook.worksheets.getItem(about.sheet);
  const range = sheet.getRangeByIndexes(used.row, used.column, used.rows, 1);
  return {
    merged: slicesOf(used).map(({ row, rows }) =>
      queueMergedAreas(sheet.getRangeByIndexes(row, used.column, rows, used.columns)),
    ),
    rows: range.getRowProperties({ rowHidden: true }),
  };
}

function slicesOf(used: Area): { readonly row: number; readonly rows: number }[] {
  return Array.from({ length: Math.ceil(used.rows / ROWS_A_SLICE) }, (_, index) => {
    const row = used.row + index * ROWS_A_SLICE;
    return { row, rows: Math.min(ROWS_A_SLICE, used.row + used.rows - row) };
  });
}

function gridOf(
  { about, used }: SheetHead,
  cells: RawCells | undefined,
  structure: Pick<Grid, "merges" | "hiddenRows">,
): Grid {
  if (!used || !cells) return { ...about, ...NOTHING, hiddenRows: new Set() };
  return { ...about, top: used.row, left: used.column, ...gridMatrices(cells), ...structure };
}
