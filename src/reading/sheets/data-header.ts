import { block, type Finding } from "../../cells/finding";
import { a1 } from "../../cells/address";
import { cellAt, gridEnd, type Grid } from "../../cells/grid";
import { once } from "../../cells/once";
import { columnTerm, type Inputs } from "../../method/inputs";
import { TOWN_HEADER } from "../../method/sheet-terms";
import type { Quantity } from "../../method/types";
import { headerTexts } from "../words/header-texts";
import { headerOf, isTownHeader, type Header } from "../words/headers";
import {
  isLastYear,
  lastYearQuantity,
  quantityOf,
  type QuantityMatch,
} from "../words/named-inputs";
import { periodSaid, saidAbove, yearSaid, type SaidTime } from "../words/said-time";
import { isBlankWord, shownText } from "../words/table-rows";

export interface DataColumn {
  readonly column: number;
  /** The unit in the header's brackets, or null. */
  readonly unit: string | null;
}

export interface DataHeader {
  /** The edition's, by which it was read. */
  readonly inputs: Inputs;
  readonly row: number;
  readonly townColumn: number;
  readonly columns: ReadonlyMap<Quantity, DataColumn>;
  /** Quantities whose column is repeated or cannot be told from another: no `column-missing` for them. */
  readonly unclear: ReadonlyMap<Quantity, Finding>;
  readonly findings: readonly Finding[];
  /** First row below the headers, which may stand in two rows. */
  readonly firstRow: number;
  /** What the headers of the columns read say of their year and period. */
  readonly said: readonly SaidTime[];
}

interface Candidate extends DataColumn {
  readonly text: string;
  readonly header: Header;
  readonly match: QuantityMatch;
}

const DEEPEST_HEADER = 40;
const LEAST_COLUMNS = 3;
/** Finds the header row of a data table, the one with most of its columns, or null. A sheet of results (总分 and 名次, or 算式) is none. */
export function findDataHeader(
  inputs: Inputs,
  grid: Grid,
  leastColumns = LEAST_COLUMNS,
): DataHeader | null {
  const best = bestHeaderBy(inputs)(grid);
  return best && best.count >= leastColumns ? best.header : null;
}

interface BestHeader {
  readonly header: DataHeader;
  /** How many of its headers are columns of the data sheet. */
  readonly count: number;
}

const bestHeaderBy = once((inputs: Inputs) => once((grid: Grid) => bestHeader(inputs, grid)));

function bestHeader(inputs: Inputs, grid: Grid): BestHeader | null {
  const last = Math.min(gridEnd(grid).row, grid.top + DEEPEST_HEADER);
  let best: { readonly row: number; readonly candidates: readonly Candidate[] } | null = null;
  for (let row = grid.top; row < last; row += 1) {
    const candidates = candidatesIn(inputs, grid, row);
    if (candidates.length === 0) continue;
    if (best === null || candidates.length > best.candidates.length) best = { row, candidates };
  }
  if (best === null || isResult(grid, best.row)) return null;
  return {
    header: dataHeader(inputs, grid, best.row, best.candidates),
    count: best.candidates.length,
  };
}

/** True when a table has every column that a default ranking needs. */
export function hasEveryColumn(inputs: Inputs, grid: Grid): boolean {
  const found = findDataHeader(inputs, grid, 1)?.columns;
  return [...inputs.columns].every(
    ([quantity, { isOptional }]) => isOptional === true || found?.has(quantity) === true,
  );
}

function textsIn(grid: Grid, row: number): string[] {
  return (grid.values[row - grid.top] ?? []).map(shownText);
}

function isResult(grid: Grid, row: number): boolean {
  const texts = new Set(textsIn(grid, row).map((text) => headerOf(text).words));
  return texts.has("算式") || (texts.has("总分") && texts.has("名次"));
}

function candidatesIn(inputs: Inputs, grid: Grid, row: number): Candidate[] {
  const { texts } = headerTexts(grid, row);
  const cells = grid.values[row - grid.top] ?? [];
  const candidates = texts.flatMap((text, index) => {
    // Figures are no headers, and most rows are figures.
    if (typeof cells[index] === "number" && !isBlankWord(cells[index])) return [];
    const header = headerOf(text);
    const match = quantityOf(inputs, header);
    return match ? [{ column: grid.left + index, unit: header.unit, text, header, match }] : [];
  });
  if (candidates.length === 0) return candidates;
  const years = [
    ...candidates.map(({ header }) => header.year),
    yearSaid(saidAbove(grid, row)),
  ].filter((year) => year !== null);
  const latest = years.reduce((a, b) => Math.max(a, b), 0);
  return candidates.map((candidate) => inItsYear(inputs, candidate, latest));
}

/** 2019年自营出口额 beside 2020年 is 去年同期. */
function inItsYear(inputs: Inputs, candidate: Candidate, latest: number): Candidate {
  const [quantity, other] = candidate.match.quantities;
  if (candidate.header.year !== latest - 1 || quantity === undefined || other) return candidate;
  const lastYear = lastYearQuantity(inputs, quantity);
  return lastYear
    ? { ...candidate, match: { ...candidate.match, quantities: [lastYear] } }
    : candidate;
}

/** The assessed years and the period that a column's header agrees with. */
function saidByHeader(
  inputs: Inputs,
  grid: Grid,
  row: number,
  [quantity, column]: readonly [Quantity, Candidate],
): SaidTime[] {
  const { year, period } = column.header;
  const agrees = isLastYear(inputs, quantity)
    ? column.header.words.includes("去年同期")
      ? [0, 1]
      : [1]
    : [0];
  if (year === null && period === null) return [];
  return [
    {
      cell: cellAt(grid, row, column.column),
      years: year === null ? [] : agrees.map((later) => year + later),
      periods: period === null ? [] : [period],
    },
  ];
}

function dataHeader(
  inputs: Inputs,
  grid: Grid,
  row: number,
  candidates: readonly Candidate[],
): DataHeader {
  const findings: Finding[] = [];
  const columns = new Map<Quantity, Candidate>();
  const unclear = new Map<Quantity, Finding>();
  const period = periodSaid(saidAbove(grid, row));
  for (const [quantity, all] of byQuantity(candidates)) {
    const found = ofPeriod(all, period);
    const official = found.filter(({ match }) => match.isOfficial);
    const [only, second] = official.length === 1 ? official : found;
    if (!only) continue;
    if (!second) columns.set(quantity, only);
    else {
      const { header } = columnTerm(inputs, quantity);
      const cells = found.map(({ column }) => a1(row, column));
      unclear.set(
        quantity,
        block("column-repeated", cellAt(grid, row, second.column), { header, cells }),
      );
    }
  }
  addAmbiguous(inputs, grid, row, { candidates, columns, unclear });
  findings.push(...new Set(unclear.values()));
  const townColumn = townColumnIn(grid, row);
  if (townColumn === null) {
    findings.push(block("column-missing", cellAt(grid, row, grid.left), { header: TOWN_HEADER }));
  }
  const said = [...columns].flatMap((column) => saidByHeader(inputs, grid, row, column));
  const { firstRow } = headerTexts(grid, row);
  return {
    inputs,
    row,
    townColumn: townColumn ?? grid.left,
    columns,
    unclear,
    findings,
    firstRow,
    said,
  };
}

/** Columns of other periods are passed over where one of the sheet's own is there. */
function ofPeriod(found: readonly Candidate[], period: string | null): readonly Candidate[] {
  const own = found.filter(({ header }) => header.period === null || header.period === period);
  return own.length > 0 ? own : found;
}

function byQuantity(candidates: readonly Candidate[]): Map<Quantity, Candidate[]> {
  const found = new Map<Quantity, Candidate[]>();
  for (const candidate of candidates) {
    const [quantity, other] = candidate.match.quantities;
    if (!quantity || other) continue;
    found.set(quantity, [...(found.get(quantity) ?? []), candidate]);
  }
  return found;
}

/** A header that fits several columns is a finding while one of them is not found otherwise. */
function addAmbiguous(
  inputs: Inputs,
  grid: Grid,
  row: number,
  found: {
    readonly candidates: readonly Candidate[];
    readonly columns: ReadonlyMap<Quantity, DataColumn>;
    readonly unclear: Map<Quantity, Finding>;
  },
): void {
  const { candidates, columns, unclear } = found;
  for (const { text, column, match } of candidates) {
    if (match.quantities.length < 2) continue;
    const open = match.quantities.filter((quantity) => !columns.has(quantity));
    const headers = match.quantities.map((quantity) => columnTerm(inputs, quantity).header);
    const finding = block("column-ambiguous", cellAt(grid, row, column), { text, headers });
    for (const quantity of open) if (!unclear.has(quantity)) unclear.set(quantity, finding);
  }
}

function townColumnIn(grid: Grid, row: number): number | null {
  const texts = textsIn(grid, row);
  const named = texts.findIndex((text) => isTownHeader(text));
  return named < 0 ? null : grid.left + named;
}
