import type { Area } from "../../cells/address";
import { onLook, type Step } from "./trip";
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

/** What gives a cleared sheet its looks back. */
export function looksAgain(
  at: { readonly sheet: string; readonly key: string },
  used: Area,
  looks: Looks,
): Step[] {
  const rows = looks.properties.length;
  const columns = looks.properties[0]?.length;
  if (columns === undefined) return [];
  const top = (sheet: Excel.Worksheet): Excel.Range =>
    sheet.getRangeByIndexes(used.row, used.column, rows, columns);
  const { freeze } = looks;
  return [
    onLook(
      { ...at, look: "cells" },
      (sheet) => top(sheet).setCellProperties(looks.properties.map((row) => [...row])),
      600 + 400 * rows * columns,
    ),
    onLook({ ...at, look: "widths" }, (sheet) => top(sheet).setColumnProperties([...looks.widths])),
    ...(used.rows > rows
      ? [
          onLook({ ...at, look: "cells" }, (sheet) =>
            sheet
              .getRangeByIndexes(used.row + rows, used.column, used.rows - rows, columns)
              .copyFrom(top(sheet).getRow(rows - 1), "Formats"),
          ),
        ]
      : []),
    ...(freeze ? [onLook({ ...at, look: "freeze" }, (sheet) => freezePanes(sheet, freeze))] : []),
  ];
}
