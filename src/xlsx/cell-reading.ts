import type { Cell, CellValue as FileValue } from "@cj-tech-master/excelts";
import { parseArea } from "../cells/address";
import type { CellValue } from "../cells/grid";
import { PLAIN_LOOK, type BookCell } from "./book";
import { formulaOfFile } from "./function-names";
import { lookOf } from "./look-reading";
import type { Theme } from "./theme-colors";

const DAY = 24 * 60 * 60 * 1000;
/** Days from the calendar's first day to 1 January 1970. */
const DAYS_1900 = 25569;
const DAYS_1904 = 24107;

/** A cell, or null for a blank one without a look. */
export function readCell(cell: Cell, theme: Theme, is1904: boolean): BookCell | null {
  const hasStyle = Object.keys(cell.style).length > 0;
  const look = hasStyle ? lookOf(cell.style, theme) : PLAIN_LOOK;
  // The other cells of a merge repeat the first one's value.
  const isCovered = cell.isMerged && cell.master !== cell;
  const value = isCovered ? null : plainValue(cell.value, is1904);
  const formula = isCovered || !cell.formula ? null : formulaOfFile(cell.formula);
  if (value === null && formula === null && !hasStyle) return null;
  return { value, formula, spill: formula === null ? null : spillOf(cell.value), look };
}

function spillOf(value: FileValue): BookCell["spill"] {
  if (typeof value !== "object" || value === null || !("shareType" in value)) return null;
  const area = value.shareType === "array" && "ref" in value ? parseArea(String(value.ref)) : null;
  return area && area.rows * area.columns > 1 ? { rows: area.rows, columns: area.columns } : null;
}

function plainValue(value: unknown, is1904: boolean): CellValue {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (value instanceof Date) return value.getTime() / DAY + (is1904 ? DAYS_1904 : DAYS_1900);
  if (typeof value !== "object") return null;
  if ("error" in value) return { error: String(value.error) };
  if ("richText" in value) return textOf(value.richText);
  if ("formula" in value || "sharedFormula" in value) {
    return "result" in value ? plainValue(value.result, is1904) : null;
  }
  return "text" in value ? plainValue(value.text, is1904) : null;
}

function textOf(runs: unknown): string | null {
  const parts = Array.isArray(runs) ? (runs as readonly { text?: unknown }[]) : [];
  const text = parts.map((run) => (typeof run.text === "string" ? run.text : "")).join("");
  return text === "" ? null : text;
}
