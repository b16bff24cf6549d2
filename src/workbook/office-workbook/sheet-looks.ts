import type { Area } from "../../cells/address";
import { freezePanes } from "./write-sheet";

/** How a sheet looks, as far as it is put back. */
export interface Looks {
  /** The cells from the first used one on, row by row. */
  readonly properties: readonly (readonly Excel.CellProperties[])[];
  readonly widths: readonly Excel.ColumnProperties[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
}

export interface QueuedLooks {
  /** After the trip. */
  finish(): Looks;
}

/**
 * Looks are taken of the first rows only, about 400 bytes a cell: a table's later rows look like the last of these.
 */
const MOST_ROWS = 200;
const MOST_COLUMNS = 20;

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, name: true, size: true },
    borders: { style: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Rows or columns of a freeze that reaches over the whole sheet are not frozen. */
const WHOLE = 16_384;

export function queueLooks(sheet: Excel.Worksheet, used: Excel.Range): QueuedLooks {
  const corner = used.getCell(0, 0).getResizedRange(MOST_ROWS - 1, MOST_COLUMNS - 1);
  const part = used.getIntersectionOrNullObject(corner);
  const asked = {
    cells: part.getCellProperties(ASKED),
    widths: part.getColumnProperties({ format: { columnWidth: true } }),
  };
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount, columnCount");
  return {
    finish: () => ({
      properties: asked.cells.value.map((row) => row.map(withoutWhiteFill)),
      widths: asked.widths.value,
      freeze: frozen.isNullObject
        ? null
        : { rows: frozenCount(frozen.rowCount), columns: frozenCount(frozen.columnCount) },
    }),
  };
}

const frozenCount = (count: number): number => (count < WHOLE ? count : 0);

/** A cell without a fill says that it is white; painting it white would hide the grid lines. */
function withoutWhiteFill({ format }: Excel.CellProperties): Excel.CellProperties {
  if (!format) return {};
  const { fill, ...rest } = format;
  return { format: fill?.color && fill.color !== "#FFFFFF" ? { ...rest, fill } : rest };
}

/** Gives a cleared sheet its looks back: queued, not sent. */
export function putLooksBack(sheet: Excel.Worksheet, used: Area, looks: Looks): void {
  const rows = looks.properties.length;
  const columns = looks.properties[0]?.length;
  if (columns === undefined) return;
  const top = sheet.getRangeByIndexes(used.row, used.column, rows, columns);
  top.setCellProperties(looks.properties.map((row) => [...row]));
  top.setColumnProperties([...looks.widths]);
  if (used.rows > rows) {
    const rest = sheet.getRangeByIndexes(used.row + rows, used.column, used.rows - rows, columns);
    rest.copyFrom(top.getRow(rows - 1), "Formats");
  }
  if (looks.freeze) freezePanes(sheet, looks.freeze);
}
