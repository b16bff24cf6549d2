import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Area } from "../cells/address";
import { isCellError, valueAt, type CellValue, type Grid } from "../cells/grid";

/** An area of a sheet that a result rests on. */
export interface SealedArea {
  readonly grid: Grid;
  readonly area: Area;
}

/**
 * SHA-256, as 64 hexadecimal digits, of a canonical form of the cells and of what else decides a result
 * (method, readings, period). Equal values give equal prints, whatever their formats or formulas.
 */
export function fingerprint(areas: readonly SealedArea[], facts: readonly string[]): string {
  const hash = sha256.create();
  for (const fact of facts) hash.update(utf8ToBytes(`${JSON.stringify(fact)}\n`));
  for (const { grid, area } of areas) hash.update(utf8ToBytes(canonicalArea(grid, area)));
  return bytesToHex(hash.digest());
}

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function textPrint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function canonicalArea(grid: Grid, area: Area): string {
  const { row, column, rows, columns } = area;
  const lines = [JSON.stringify([grid.sheet, row, column, rows, columns])];
  for (let i = row; i < row + rows; i += 1) {
    const cells: string[] = [];
    for (let j = column; j < column + columns; j += 1)
      cells.push(canonicalCell(valueAt(grid, i, j)));
    lines.push(cells.join(","));
  }
  return `${lines.join("\n")}\n`;
}

/** Texts keep their quotes, so that no text reads like a number, a truth value, an error or a separator. */
function canonicalCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return value.toPrecision(15);
  if (isCellError(value)) return `!${JSON.stringify(value.error)}`;
  return JSON.stringify(value);
}
