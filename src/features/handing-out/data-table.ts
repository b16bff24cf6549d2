import { isCellError, type CellValue, type Grid } from "../../cells/grid";
import type { Finding } from "../../cells/finding";

/** What may be entered into a column. */
export interface EntryRule {
  /** Decimal texts; null: no limit. */
  readonly least: string | null;
  readonly most: string | null;
  readonly isWhole: boolean;
}

export interface TableColumn {
  /** By which the column is known in any copy: its quantity, or its header's words. */
  readonly key: string;
  readonly header: string;
  readonly column: number;
  /** As the sheet states it; empty where it does not. */
  readonly unit: string;
  /** 责任单位; null: nobody's. */
  readonly owner: string | null;
  /** Every ranking needs it; a column of the others may stay blank as a whole. */
  readonly isNeeded: boolean;
  readonly rule: EntryRule;
}

export interface TableRow {
  /** By which the row is known in any copy: its town, or what its name cell says. */
  readonly key: string;
  readonly name: string;
  readonly row: number;
  readonly isTown: boolean;
}

/** A data sheet as those who fill it in see it; reading has found its columns and rows. Columns and rows of the sheet, from 0. */
export interface DataTable {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly townColumn: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Columns that number the rows: they say nothing. */
  readonly numbering: ReadonlySet<number>;
  /** What is wrong with a filled cell of a town as a figure of that column; null for nothing. */
  readonly faultAt: (column: TableColumn, row: TableRow) => Finding | null;
}

/** Those of a table's columns or rows that are alone under their key, and those that are not. */
export interface ByKey<Item> {
  readonly one: ReadonlyMap<string, Item>;
  readonly repeated: ReadonlyMap<string, readonly Item[]>;
}

export function byKey<Item extends { readonly key: string }>(items: readonly Item[]): ByKey<Item> {
  const all = new Map<string, Item[]>();
  for (const item of items) {
    const known = all.get(item.key);
    if (known) known.push(item);
    else all.set(item.key, [item]);
  }
  return {
    one: new Map(
      [...all].flatMap(([key, [first, second]]) => (first && !second ? [[key, first]] : [])),
    ),
    repeated: new Map([...all].filter(([, found]) => found.length > 1)),
  };
}

/** Equal as programs keep them: numbers by 15 digits, texts with one kind of line break; a text of nothing is a blank. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: CellValue): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return value.toPrecision(15);
  if (isCellError(value)) return `!${value.error}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return `"${value.replace(/\r\n?/g, "\n")}`;
}
