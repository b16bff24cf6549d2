import { textPrint } from "../cells/fingerprint";
import type { CellValue } from "../cells/grid";
import { hasTexts, isList, parsedAs, partsOf } from "./kept-text";

/** An issued month as it was: inputs, method, conventions and results. */
export interface Seal {
  /** Canonical, e.g. `1-6月`. */
  readonly period: string;
  readonly year: number;
  /** Id of the method's edition. */
  readonly method: string;
  /** Local time of the issue, as printed. */
  readonly time: string;
  /** Fingerprint of what the ranking rests on. */
  readonly fingerprint: string;
  /** Inputs first, then 评分, 排名 and 依据. */
  readonly sheets: readonly SheetSnapshot[];
}

/** A cell: its value alone, or value, canonical formula ("" for none) and meaning of its number format. */
export type SnapshotCell = CellValue | readonly [CellValue, string, string];

/** Cells of a sheet as they were at one moment, in a form that a re-save by another program does not change. */
export interface SheetSnapshot {
  readonly sheet: string;
  /** What the sheet is to the result: `data`, `task`, `ranking` … */
  readonly as: string;
  /** Sheet rows and columns of the cells, ascending. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly (readonly SnapshotCell[])[];
}

/** Stands for the seal's own code inside of what it covers; as long as it, for checksums count characters. */
export const CODE_PLACE = "〔签发号码在此处〕";

/** SHA-256 over the canonical form, as 64 hexadecimal digits. */
export function sealPrint(seal: Seal): string {
  return textPrint(canonicalText(seal));
}

/** 签发号, as it is printed: the first eight digits. `C9EF 7018` */
export function sealCode(print: string): string {
  const digits = print.slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

/** True when somebody typed this code from paper, in whatever spacing. */
export function isCode(typed: string, print: string): boolean {
  const digits = typed.normalize("NFKC").replace(/[^0-9a-z]/gi, "");
  return digits.toUpperCase() === print.slice(0, 8).toUpperCase();
}

export const sealKey = (period: string): string => `seal ${period}`;

/** As 考核存档 keeps it. */
export function sealText(seal: Seal): string {
  return JSON.stringify({ print: sealPrint(seal), seal: JSON.parse(canonicalText(seal)) as Seal });
}

export type StoredSeal =
  | { readonly kind: "sealed"; readonly seal: Seal; readonly print: string }
  /** The record itself was changed: nothing can be checked by it. */
  | { readonly kind: "damaged" };

/** The seal that 考核存档 keeps; null where the text is missing. */
export function readSeal(text: string | undefined): StoredSeal | null {
  if (text === undefined) return null;
  const stored = parsedAs(text, isStored);
  const isWhole = stored && sealPrint(stored.seal) === stored.print;
  return isWhole ? { kind: "sealed", ...stored } : { kind: "damaged" };
}

/** The same text for the same seal, however it was made. */
function canonicalText({ period, year, method, time, fingerprint, sheets }: Seal): string {
  const parts = sheets.map(({ sheet, as, rows, columns, cells }) => ({
    sheet,
    as,
    rows,
    columns,
    cells,
  }));
  return JSON.stringify({ period, year, method, time, fingerprint, sheets: parts });
}

function isStored(value: unknown): value is { readonly print: string; readonly seal: Seal } {
  const seal = partsOf(value).get("seal");
  const areTexts = hasTexts(value, ["print"]) && hasTexts(seal, ["period", "time", "fingerprint"]);
  const sheets = partsOf(seal).get("sheets");
  return areTexts && isList(sheets) && sheets.every(isSnapshot);
}

function isSnapshot(value: unknown): value is SheetSnapshot {
  const parts = partsOf(value);
  const [rows, columns, cells] = ["rows", "columns", "cells"].map((name) => parts.get(name));
  const areLists = isList(rows) && isList(columns) && isList(cells) && cells.every(isList);
  return areLists && hasTexts(value, ["sheet", "as"]);
}
