import type { CellValue } from "../../src/cells/grid";
import { failed } from "../../src/formula/operands";
import type { ModelCell } from "../../src/formula/recalculation/model-sheet";
import { Recalculation } from "../../src/formula/recalculation/recalculation";
import type { BookCell, BookSheet } from "../../src/xlsx/book";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { saveWorkbook } from "../../src/xlsx/save-workbook";
import { fileOf } from "../xlsx/files";

export interface EditedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Cells out of date, as A1 texts of the first sheet's `row,column`. */
  readonly outOfDate: ReadonlySet<string>;
  readonly sheets: readonly BookSheet[];
}

/** What the workbench exports after A1 of the first sheet was typed over; without a value, untouched. */
export async function editedFile(bytes: Uint8Array, typed?: CellValue): Promise<EditedFile> {
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
  const { workbook } = opening;
  const model = new Recalculation(
    workbook.sheets.map(({ sheet: { name, rows } }) => ({
      name,
      rows: new Map(
        [...rows].map(([row, cells]) => [
          row,
          new Map([...cells].map(([column, cell]) => [column, modelCell(cell)])),
        ]),
      ),
    })),
    () => failed("#NAME?"),
    workbook.definitions,
  );
  const [first] = workbook.sheets;
  const place = { sheet: first?.sheet.name ?? "", row: 0, column: 0 };
  const value = { value: typed ?? null, formula: null, block: null, stale: null };
  if (typed !== undefined) model.edit(place, value);
  const settled = typed === undefined ? [] : [...model.settle(), { ...place, cell: value }];
  const outOfDate = [...model.outOfDate()];
  const sheets = workbook.sheets.map(({ sheet }) =>
    withCells(
      sheet,
      settled.filter((one) => one.sheet === sheet.name),
    ),
  );
  const saved = await saveWorkbook(
    workbook,
    workbook.sheets.map(({ part, sheet }, i) => ({ part, was: sheet, sheet: sheets[i] ?? sheet })),
    { isOutOfDate: outOfDate.length > 0 },
  );
  return {
    bytes: saved,
    sheets,
    outOfDate: new Set(
      outOfDate
        .filter(({ sheet }) => sheet === place.sheet)
        .map((one) => `${one.row},${one.column}`),
    ),
  };
}

const modelCell = ({ value, formula, spill }: BookCell): ModelCell => ({
  value,
  formula,
  block: spill,
  stale: null,
});

function withCells(
  sheet: BookSheet,
  settled: readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: ModelCell | null;
  }[],
): BookSheet {
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const { row, column, cell } of settled) {
    const before = rows.get(row)?.get(column);
    if (before && cell) rows.get(row)?.set(column, { ...before, value: cell.value });
  }
  return { ...sheet, rows };
}
