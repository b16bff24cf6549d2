import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Area } from "./address";
import { isCellError, valueAt, type CellValue, type Grid } from "./grid";

/** An area of a sheet that a result rests on. */
export interface IssuedArea {
  readonly grid: Grid;
  readonly area: Area;
  /** Sheet rows and columns of the area that count, ascending; all of them when left out. Where they stand does not count then. */
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
}

/**
 * SHA-256, as 64 hexadecimal digits, of a canonical form of the cells and of what else decides a result
 * (method, conventions, period). Equal values give equal prints, whatever their formats or formulas.
 */
export function fingerprint(areas: readonly IssuedArea[], facts: readonly string[]): string {
  const hash = sha256.create();
  for (const fact of facts) hash.update(utf8ToBytes(`${JSON.stringify(fact)}\n`));
  for (const area of areas) hash.update(utf8ToBytes(canonicalArea(area)));
  return bytesToHex(hash.digest());
}

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function textPrint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function canonicalArea({ grid, area, rows, columns }: IssuedArea): string {
  const counted = {
    rows: rows ?? range(area.row, area.rows),
    columns: columns ?? range(area.column, area.columns),
  };
  const place = [rows ? "rows" : area.row, columns ? "columns" : area.column];
  const size = [counted.rows.length, counted.columns.length];
  const lines = counted.rows.map((row) =>
    counted.columns.map((column) => canonicalCell(valueAt(grid, row, column))).join(","),
  );
  return `${[JSON.stringify([grid.sheet, ...place, ...size]), ...lines].join("\n")}\n`;
}

const range = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** Texts keep their quotes, so that no text reads like a number, a truth value, an error or a separator. */
function canonicalCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return value.toPrecision(15);
  if (isCellError(value)) return `!${JSON.stringify(value.error)}`;
  return JSON.stringify(value);
}
