import { valueAt, type Grid } from "../../cells/grid";
import type { Quantity } from "../../method/types";
import { mergedArea, mergeIndex, type MergeIndex } from "../words/cell-number";
import type { DataHeader } from "./data-header";
import { rowsBelow } from "./data-units";
import { headerTexts } from "../words/header-texts";
import { numberingColumns } from "../words/numbering-columns";
import { plain } from "../words/plain-text";
import { wordText } from "../words/table-rows";

/** A column of a data sheet with a header, whether it is scored or not. */
export interface HeadedColumn {
  readonly column: number;
  /** As the sheet writes it, in one line. */
  readonly header: string;
  /** null for a column that no score reads. */
  readonly quantity: Quantity | null;
  /** From the header's brackets or the row 单位; empty where neither says. */
  readonly unit: string;
  /** From the row 责任单位; null where nobody is named. */
  readonly owner: string | null;
}

export interface HeadedColumns {
  readonly columns: readonly HeadedColumn[];
  readonly numbering: ReadonlySet<number>;
  readonly firstTownRow: number;
  readonly hasOwners: boolean;
}

/** The columns of a data sheet from left to right, without that of the towns and those that number them. */
export function headedColumns(grid: Grid, header: DataHeader): HeadedColumns {
  const { unitRow, ownerRow, firstTownRow } = rowsBelow(grid, header);
  const numbering = numberingColumns(grid, header.row);
  const merges = mergeIndex(grid);
  const read = new Map([...header.columns].map(([quantity, at]) => [at.column, { quantity, at }]));
  const columns = headerTexts(grid, header.row).texts.flatMap((text, index): HeadedColumn[] => {
    const column = grid.left + index;
    const isOther = column === header.townColumn || numbering.has(column);
    if (isOther || plain(text) === "") return [];
    const known = read.get(column);
    const below = unitRow === null ? "" : plain(wordAt(grid, merges, unitRow, column));
    const owner = ownerRow === null ? "" : wordAt(grid, merges, ownerRow, column).trim();
    return [
      {
        column,
        header: text.trim().replace(/\s*\n\s*/g, ""),
        quantity: known?.quantity ?? null,
        unit: known?.at.unit ?? below,
        owner: /^[-—–/\\无]*$/.test(plain(owner)) ? null : owner,
      },
    ];
  });
  return { columns, numbering, firstTownRow, hasOwners: ownerRow !== null };
}

/** One owner may stand merged over all of its columns. */
function wordAt(grid: Grid, merges: MergeIndex, row: number, column: number): string {
  const area = mergedArea(merges, row, column);
  return wordText(area ? valueAt(grid, area.row, area.column) : valueAt(grid, row, column));
}
