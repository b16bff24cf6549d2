import { areaAround, type Area } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { cellAt, type Grid } from "../../cells/grid";
import { columnTerm, type ColumnTerm, type Inputs } from "../../method/inputs";
import type { Method } from "../../method/method";
import { mostEntered } from "../../method/needed-inputs";
import type { Quantity } from "../../method/types";
import type { Observed } from "../../scoring/observations";
import { mergeIndex, type MergeIndex } from "../words/cell-number";
import { readFigure, type FigurePlace } from "./data-cell";
import { findDataHeader, type DataHeader } from "./data-header";
import { readUnits } from "./data-units";
import { periodSaid, saidAbove, yearSaid, type SaidTime } from "../words/said-time";
import { matchTowns, tableBody, type TableBody, type RosterRows } from "../words/table-rows";
import { isCountyTotal, townKey, type Roster } from "../words/town-names";

export interface DataSheet {
  /** The edition's, by which it was read. */
  readonly inputs: Inputs;
  readonly sheet: string;
  /** From the sheet's name or title, canonical; null when neither says. */
  readonly period: string | null;
  readonly year: number | null;
  /** All that name, titles and headers say of their time. */
  readonly said: readonly SaidTime[];
  /** Unit of the amounts as the sheet says it, the edition's when it does not. */
  readonly currency: string;
  /** Rows of the towns, in roster order; null for a town without one. */
  readonly townRows: readonly (number | null)[];
  /** Every quantity, in roster order. A column that is not there: all missing with `column-missing`. */
  readonly quantities: ReadonlyMap<Quantity, readonly Observed[]>;
  /** 全县's figures where the sheet has that row. */
  readonly county: ReadonlyMap<Quantity, Observed>;
  /** Faults of headers, units and towns; faults of single cells stand in `quantities`, doubts are `doubts`'. */
  readonly findings: readonly Finding[];
  readonly area: Area;
}

/**
 * 数据 {period}: one header row, columns in any order, below an optional title; null when the grid has no such table.
 * Pure; a bare matrix (`gridOfValues`) is read too.
 */
export function readDataSheet(grid: Grid, roster: Roster, method: Method): DataSheet | null {
  const { inputs } = method;
  const header = findDataHeader(inputs, grid, 1);
  if (!header) return null;
  const units = readUnits(grid, header);
  const columns = [...header.columns.values()].map(({ column }) => column);
  const body = tableBody(grid, units.firstTownRow, header.townColumn, columns);
  const towns = matchTowns(grid, roster, body, header.townColumn);
  const table = { grid, header, towns, roster, currency: units.currency };
  const quantities = readQuantities(table, method);
  const county = readCounty(table, body);
  const said = [...saidAbove(grid, header.row), ...header.said];
  return {
    inputs,
    sheet: grid.sheet,
    period: periodSaid(said),
    year: yearSaid(said),
    said,
    currency: units.currency,
    townRows: towns.rows,
    quantities,
    county,
    findings: [...header.findings, ...units.findings, ...towns.findings],
    area: areaOf(header, body),
  };
}

/** The towns in the rows of a data sheet, each once: the roster where no task sheet is one. None where the grid has no such table. */
export function townsOfData(inputs: Inputs, grid: Grid): readonly string[] {
  const header = findDataHeader(inputs, grid, 1);
  if (!header) return [];
  const columns = [...header.columns.values()].map(({ column }) => column);
  const { firstTownRow } = readUnits(grid, header);
  const { named } = tableBody(grid, firstTownRow, header.townColumn, columns);
  return [...new Map(named.map(({ name }) => [townKey(name), name])).values()];
}

interface DataTable {
  readonly grid: Grid;
  readonly header: DataHeader;
  readonly towns: RosterRows;
  readonly roster: Roster;
  readonly currency: string;
}

function readQuantities(table: DataTable, method: Method): Map<Quantity, readonly Observed[]> {
  const merges = mergeIndex(table.grid);
  const missing = missingTowns(table);
  const columns = [...method.inputs.columns];
  const read = columns.map(([quantity, term]): [Quantity, readonly Observed[]] => {
    const absent = absentColumn(table, quantity);
    const most = mostEntered(method, quantity);
    const observed = table.roster.towns.map((_, town): Observed => {
      const finding = absent ?? missing[town];
      if (finding) return { kind: "missing", cell: null, finding };
      return readTownFigure(table, merges, { quantity, term, most }, town);
    });
    return [quantity, observed];
  });
  return new Map(read);
}

function readTownFigure(
  { grid, header, towns, roster, currency }: DataTable,
  merges: MergeIndex,
  { quantity, ...figure }: Pick<FigurePlace, "term" | "most"> & { readonly quantity: Quantity },
  town: number,
): Observed {
  const row = towns.rows[town] ?? grid.top;
  const column = header.columns.get(quantity)?.column ?? grid.left;
  return readFigure(grid, merges, {
    ...figure,
    row,
    column,
    currency,
    town: roster.towns[town] ?? "",
  });
}

/** One finding for all cells of a column that is not there or cannot be told. */
function absentColumn({ grid, header }: DataTable, quantity: Quantity): Finding | undefined {
  if (header.columns.has(quantity)) return undefined;
  const unclear = header.unclear.get(quantity);
  if (unclear) return unclear;
  const facts = { header: columnTerm(header.inputs, quantity).header };
  return block("column-missing", cellAt(grid, header.row, header.townColumn), facts);
}

/** One finding for all cells of a town without a row; undefined for the others. */
function missingTowns({ grid, header, towns, roster }: DataTable): (Finding | undefined)[] {
  return towns.rows.map((row, town) => {
    if (row !== null) return undefined;
    const facts = { town: roster.towns[town] ?? "" };
    return block("town-missing", cellAt(grid, header.row, header.townColumn), facts);
  });
}

function readCounty(table: DataTable, body: TableBody): Map<Quantity, Observed> {
  const row = body.totals.find(({ name }) => isCountyTotal(name))?.row;
  if (row === undefined) return new Map();
  const { grid, header, currency } = table;
  const merges = mergeIndex(grid);
  return new Map(
    [...header.columns].map(([quantity, { column }]) => {
      const term: ColumnTerm = columnTerm(header.inputs, quantity);
      return [
        quantity,
        readFigure(grid, merges, { term, most: null, row, column, currency, town: "" }),
      ];
    }),
  );
}

function areaOf({ row, townColumn, columns }: DataHeader, { named, totals }: TableBody): Area {
  const rows = [...named, ...totals].map((one) => one.row);
  return areaAround(
    [row, ...rows],
    [townColumn, ...[...columns.values()].map(({ column }) => column)],
  );
}
