import type { CellAddress } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { cellAt, valueAt, type Grid } from "../../cells/grid";
import { columnTerm, usualCurrency } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import type { DataHeader } from "./data-header";
import { isBlankWord, shownText, wordText } from "../words/table-rows";
import { amountUnitWithin, isAmountUnit, unitOf } from "../words/units";
import { plain } from "../words/plain-text";

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

/** Reads the units of headers, of a 单位 row below them and of a 单位：… line above; passes over the 责任单位 row. */
export function readUnits(grid: Grid, header: DataHeader): DataUnits {
  const { unitRow, firstTownRow } = rowsBelow(grid, header);
  const termOf = (quantity: Quantity) => columnTerm(header.inputs, quantity);
  const stated = statedUnits(grid, header, unitRow);
  const amounts = stated.filter(({ quantity }) => termOf(quantity).kind === "amount");
  const above = currencyAbove(grid, header.row);
  const usual = mostStated(amounts.map(({ unit }) => unit).filter(isAmountUnit));
  const currency = usual ?? above?.unit ?? usualCurrency(header.inputs);
  const findings = stated.flatMap(({ quantity, row, column, unit }) => {
    const term = termOf(quantity);
    const expected = term.kind === "amount" ? currency : term.unit;
    if (unit === expected) return [];
    const cell = cellAt(grid, row, column);
    return [block("units-mixed", cell, { header: term.header, unit, expected })];
  });
  return {
    currency,
    firstTownRow,
    findings: [
      ...findings,
      ...(above ? differsAbove(above, currency) : unstated(grid, header, amounts, currency)),
    ],
  };
}

/** The unit that most columns state, the first one where two are stated as often. */
function mostStated(units: readonly string[]): string | undefined {
  const count = (unit: string): number => units.filter((each) => each === unit).length;
  return [...new Set(units)].sort((a, b) => count(b) - count(a))[0];
}

/** A line 单位：… above that states another unit than the headers do. */
function differsAbove({ cell, text, unit }: UnitAbove, expected: string): Finding[] {
  return unit === expected ? [] : [block("units-mixed", cell, { header: text, unit, expected })];
}

/** Where some amounts state a unit other than the usual one, the others must state it too. */
function unstated(
  grid: Grid,
  header: DataHeader,
  amounts: readonly StatedUnit[],
  currency: string,
): Finding[] {
  if (amounts.length === 0 || currency === usualCurrency(header.inputs)) return [];
  const known = new Set(amounts.map(({ quantity }) => quantity));
  return [...header.columns].flatMap(([quantity, { column }]) => {
    const term = columnTerm(header.inputs, quantity);
    if (known.has(quantity) || term.kind !== "amount") return [];
    const facts = { header: term.header, unit: "", expected: currency };
    return [block("units-mixed", cellAt(grid, header.row, column), facts)];
  });
}

/** The rows 单位 and 责任单位 between the headers and the towns; null for one that is not there. */
export interface HeadRows {
  readonly unitRow: number | null;
  readonly ownerRow: number | null;
  readonly firstTownRow: number;
}

export function rowsBelow(grid: Grid, header: DataHeader): HeadRows {
  let unitRow: number | null = null;
  let ownerRow: number | null = null;
  let row = header.firstRow;
  for (; row < header.firstRow + 3; row += 1) {
    const name = plain(wordText(valueAt(grid, row, header.townColumn)));
    if (isUnitRow(grid, header, row, name)) unitRow = row;
    else if (isOwnerRow(grid, header, row, name)) ownerRow = row;
    else if (!isBlankRow(grid, header, row, name)) break;
  }
  return { unitRow, ownerRow, firstTownRow: row };
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

function isBlankRow(grid: Grid, header: DataHeader, row: number, name: string): boolean {
  return name === "" && figures(grid, header, row).length === 0;
}

function figures(grid: Grid, header: DataHeader, row: number): string[] {
  return [...header.columns.values()]
    .map(({ column }) => valueAt(grid, row, column))
    .filter((value) => !isBlankWord(value))
    .map(shownText);
}

function statedUnits(grid: Grid, header: DataHeader, unitRow: number | null): StatedUnit[] {
  return [...header.columns].flatMap(([quantity, { column, unit }]) => {
    const stated: StatedUnit[] = [];
    if (unit !== null) stated.push({ quantity, row: header.row, column, unit });
    if (unitRow === null) return stated;
    const text = plain(wordText(valueAt(grid, unitRow, column)));
    const below = unitOf(text) ?? unknownUnit(text, columnTerm(header.inputs, quantity).unit);
    if (below !== null) stated.push({ quantity, row: unitRow, column, unit: below });
    return stated;
  });
}

/** A word in the unit row that is no unit we know is a unit that differs; scores have none. */
function unknownUnit(text: string, expected: string): string | null {
  return expected === "分" || /^[-—–/\\无]*$/.test(text) ? null : text;
}

export interface UnitAbove {
  readonly cell: CellAddress;
  readonly text: string;
  readonly unit: string;
}

/** The line 单位：万美元 above a table, or null. */
export function currencyAbove(grid: Grid, headerRow: number): UnitAbove | null {
  for (let row = grid.top; row < headerRow; row += 1) {
    for (const [index, value] of (grid.values[row - grid.top] ?? []).entries()) {
      const unit = typeof value === "string" ? amountUnitWithin(value) : null;
      if (unit === null) continue;
      return { cell: cellAt(grid, row, grid.left + index), text: shownText(value).trim(), unit };
    }
  }
  return null;
}
