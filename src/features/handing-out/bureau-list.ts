import { findSheets } from "../../reading/sheets/found-sheets";
import type { Finding } from "../../cells/finding";
import { valueAt } from "../../cells/grid";
import { bureausOf, openCells, type Bureau } from "./bureau-columns";
import type { Workbook } from "../../workbook/workbook";
import { monthTable, type MonthTable } from "./month-table";
import { namingOutOfDate, wholeOf } from "../../reading/out-of-date";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";

/** A bureau as it is shown before anything is handed out. */
export interface ListedBureau {
  readonly name: string;
  readonly headers: readonly string[];
  /** Cells that it may fill in, and those that hold a number already. */
  readonly cells: number;
  readonly filled: number;
}

export type HandOutRefusal =
  /** draft: the method is one. no-owners: nobody is named in the row 责任单位. */
  | { readonly kind: "refused"; readonly why: "no-data-sheet" | "no-owners" | "draft" }
  /** Headers, units or towns that have to be put right first. */
  | { readonly kind: "refused"; readonly why: "faults"; readonly findings: readonly Finding[] };

export type BureauList =
  { readonly kind: "bureaus"; readonly bureaus: readonly ListedBureau[] } | HandOutRefusal;

/** Who has to fill in what of a month, by the row 责任单位 of its data sheet. Writes nothing. */
export async function listBureaus(workbook: Workbook, period: string): Promise<BureauList> {
  const found = monthToHandOut(await readWorkbook(workbook), period);
  if (found.kind === "refused") return found;
  const { table } = found.month;
  const bureaus = found.bureaus.map((bureau): ListedBureau => {
    const cells = openCells(table, bureau);
    const isFilled = ({ row, column }: (typeof cells)[number]): boolean =>
      typeof valueAt(table.grid, row, column.column) === "number";
    return {
      name: bureau.name,
      headers: bureau.columns.map(({ header }) => header),
      cells: cells.length,
      filled: cells.filter(isFilled).length,
    };
  });
  return { kind: "bureaus", bureaus };
}

export type MonthToHandOut =
  | { readonly kind: "month"; readonly month: MonthTable; readonly bureaus: readonly Bureau[] }
  | HandOutRefusal;

/** The month's table and its bureaus, where it can be handed out. */
export function monthToHandOut(reading: WorkbookReading, period: string): MonthToHandOut {
  if (findSheets(reading.inputs).edition.names.isDraft) return { kind: "refused", why: "draft" };
  const month = monthTable(reading, period);
  if (month.kind === "refused") return month;
  const { findings, table } = month;
  const faults = namingOutOfDate(findings, [wholeOf(table.grid)], [table.grid]);
  if (faults.length > 0) return { kind: "refused", why: "faults", findings: faults };
  const bureaus = bureausOf(table);
  return bureaus.length === 0
    ? { kind: "refused", why: "no-owners" }
    : { kind: "month", month, bureaus };
}
