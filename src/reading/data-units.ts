import { block, type Finding } from "../cells/finding";
import { cellAt, valueAt, type Grid } from "../cells/grid";
import { DATA_COLUMNS } from "../method/sheet-terms";
import type { Quantity } from "../method/types";
import type { DataHeader } from "./data-header";
import { isBlankValue, shownText } from "./table-rows";
import { amountUnitWithin, isAmountUnit, unitOf } from "./units";
import { plain } from "./plain-text";

export interface DataUnits {
  /** Of all amounts. */
  readonly currency: string;
  readonly firstTownRow: number;
  readonly findings: readonly Finding[];
}

interface StatedUnit {
  readonly quantity: Quantity;
  readonly row: number;
  readonly column: number;
  readonly unit: string;
}

const DEFAULT_CURRENCY = "万美元";

/** Reads the units of headers, of a 单位 row below them and of a 单位：… line above; passes over the 责任单位 row. */
export function readUnits(grid: Grid, header: DataHeader): DataUnits {
  const { unitRow, firstTownRow } = rowsBelow(grid, header);
  const stated = statedUnits(grid, header, unitRow);
  const amounts = stated.filter(({ quantity }) => isAmountUnit(DATA_COLUMNS[quantity].unit));
  const currency = amounts[0]?.unit ?? currencyAbove(grid, header.row) ?? DEFAULT_CURRENCY;
  const findings = stated.flatMap(({ quantity, row, column, unit }) => {
    const term = DATA_COLUMNS[quantity];
    const expected = isAmountUnit(term.unit) ? currency : term.unit;
    if (unit === expected) return [];
    const cell = cellAt(grid, row, column);
    return [block("units-mixed", cell, { header: term.header, unit, expected })];
  });
  return {
    currency,
    firstTownRow,
    findings: [...findings, ...unstated(grid, header, amounts, currency)],
  };
}

/** Where some amounts state a unit other than the usual one, the others must state it too. */
function unstated(
  grid: Grid,
  header: DataHeader,
  amounts: readonly StatedUnit[],
  currency: string,
): Finding[] {
  if (amounts.length === 0 || currency === DEFAULT_CURRENCY) return [];
  const known = new Set(amounts.map(({ quantity }) => quantity));
  return [...header.columns].flatMap(([quantity, { column }]) => {
    const term = DATA_COLUMNS[quantity];
    if (known.has(quantity) || !isAmountUnit(term.unit)) return [];
    const facts = { header: term.header, unit: "", expected: currency };
    return [block("units-mixed", cellAt(grid, header.row, column), facts)];
  });
}

function rowsBelow(
  grid: Grid,
  header: DataHeader,
): { unitRow: number | null; firstTownRow: number } {
  let unitRow: number | null = null;
  let row = header.row + 1;
  for (; row < header.row + 4; row += 1) {
    const name = plain(shownText(valueAt(grid, row, header.townColumn)));
    if (isUnitRow(grid, header, row, name)) unitRow = row;
    else if (!isOwnerRow(grid, header, row, name)) break;
  }
  return { unitRow, firstTownRow: row };
}

function isUnitRow(grid: Grid, header: DataHeader, row: number, name: string): boolean {
  if (/^(计量)?单位$/.test(name)) return true;
  if (name !== "") return false;
  const texts = figures(grid, header, row);
  return texts.length > 0 && texts.every((text) => unitOf(text) !== null);
}

/** 责任单位 and the like; without its name a row of words only. */
function isOwnerRow(grid: Grid, header: DataHeader, row: number, name: string): boolean {
  if (/^(责任|数据|填报|提供|牵头)(单位|部门|来源)/.test(name)) return true;
  if (name !== "") return false;
  const texts = figures(grid, header, row);
  return texts.length > 0 && texts.every((text) => !/\d/.test(text));
}

function figures(grid: Grid, header: DataHeader, row: number): string[] {
  return [...header.columns.values()]
    .map(({ column }) => valueAt(grid, row, column))
    .filter((value) => !isBlankValue(value))
    .map(shownText);
}

function statedUnits(grid: Grid, header: DataHeader, unitRow: number | null): StatedUnit[] {
  return [...header.columns].flatMap(([quantity, { column, unit }]) => {
    const stated: StatedUnit[] = [];
    if (unit !== null) stated.push({ quantity, row: header.row, column, unit });
    const below = unitRow === null ? null : unitOf(shownText(valueAt(grid, unitRow, column)));
    if (unitRow !== null && below !== null) {
      stated.push({ quantity, row: unitRow, column, unit: below });
    }
    return stated;
  });
}

function currencyAbove(grid: Grid, headerRow: number): string | null {
  for (let row = grid.top; row < headerRow; row += 1) {
    for (const value of grid.values[row - grid.top] ?? []) {
      const unit = typeof value === "string" ? amountUnitWithin(value) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}
