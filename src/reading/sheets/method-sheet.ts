import { a1, areaAround, type Area, type CellAddress } from "../../cells/address";
import { block, warn, type Finding } from "../../cells/finding";
import { cellAt, gridEnd, valueAt, type CellValue, type Grid } from "../../cells/grid";
import { conventions as words } from "../../messages/zh/conventions";
import {
  choiceText,
  indicatorRows,
  methodCodes,
  parseConvention,
  conventionChoices,
  conventionCode,
  type MethodRow,
} from "../../method/method-table";
import {
  CONVENTION_IDS,
  sameConvention,
  type ConventionId,
  type Conventions,
} from "../../method/conventions";
import { METHOD_HEADERS } from "../../method/sheet-terms";
import type { Method } from "../../method/method";
import { numberText } from "../words/cell-number";
import { plain } from "../words/plain-text";
import { isBlankWord, isRemark, shownText, wordText } from "../words/table-rows";

export interface MethodSheet {
  readonly sheet: string;
  readonly method: Method;
  /** The choices of the 口径 column; the method's defaults where one is blank, and while a row is missing or faulty. */
  readonly conventions: Conventions;
  /** Codes, points or parameters that differ from the edition, unknown choices; conventions other than the defaults as warnings. */
  readonly findings: readonly Finding[];
  readonly area: Area;
}

type Header = (typeof METHOD_HEADERS)[number];

interface MethodTable {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Header, number>;
  /** Rows by their 代码. */
  readonly rows: ReadonlyMap<string, number>;
  readonly lastRow: number;
  readonly findings: readonly Finding[];
}

/** Columns whose cells are a printed copy of the edition: a cell that differs blocks. */
const COPIED: readonly Header[] = ["分值", "规则", "参数"];
const HEADERS: ReadonlyMap<string, Header> = new Map(METHOD_HEADERS.map((text) => [text, text]));
const DEEPEST_HEADER = 20;
/** Of the seven headers: a table whose 代码 or 分值 was renamed is still ours, and its 口径 must not be lost in silence. */
const LEAST_HEADERS = 5;

/** 考核办法, or null when the grid has no such table. Pure; a bare matrix is read too. */
export function readMethodSheet(grid: Grid, method: Method): MethodSheet | null {
  const header = findHeader(grid);
  if (!header) return null;
  const table = readTable(grid, header.row, header.columns, method);
  const chosen = readChoices(table, method);
  return {
    sheet: grid.sheet,
    method,
    conventions: chosen.conventions,
    findings: [
      ...table.findings,
      ...missingRows(table, method),
      ...copyFaults(table, method),
      ...chosen.findings,
    ],
    area: areaOf(table),
  };
}

function findHeader(grid: Grid): { row: number; columns: Map<Header, number> } | null {
  const last = Math.min(gridEnd(grid).row, grid.top + DEEPEST_HEADER);
  for (let row = grid.top; row < last; row += 1) {
    const columns = new Map<Header, number>();
    (grid.values[row - grid.top] ?? []).forEach((value, index) => {
      const header = HEADERS.get(plain(shownText(value)));
      if (header !== undefined && !columns.has(header)) columns.set(header, grid.left + index);
    });
    const isTable = columns.has("代码") && columns.has("分值");
    if (isTable || columns.size >= LEAST_HEADERS) return { row, columns };
  }
  return null;
}

/** A cell as the edition writes it: 40 and `40` are the same points, 1.1 and `1.1` the same code. */
function written(value: CellValue): string {
  return typeof value === "number" && value !== 0 && Number.isFinite(value)
    ? numberText(value)
    : plain(wordText(value));
}

function readTable(
  grid: Grid,
  headerRow: number,
  columns: ReadonlyMap<Header, number>,
  method: Method,
): MethodTable {
  const rows = new Map<string, number>();
  const findings: Finding[] = missingColumns(grid, headerRow, columns);
  const known = new Set(methodCodes(method));
  const column = columns.get("代码");
  if (column === undefined) {
    return { grid, headerRow, columns, rows, lastRow: gridEnd(grid).row - 1, findings };
  }
  let lastRow = headerRow;
  for (let row = headerRow + 1; row < gridEnd(grid).row; row += 1) {
    const value = valueAt(grid, row, column);
    const code = written(value);
    if (isBlankWord(value) || isRemark(code)) continue;
    lastRow = row;
    const first = rows.get(code);
    const cell = cellAt(grid, row, column);
    if (!known.has(code)) {
      findings.push(block("method-row-unknown", cell, { document: method.document, code }));
    } else if (first !== undefined) {
      findings.push(block("method-row-repeated", cell, { code, first: a1(first, column) }));
    } else rows.set(code, row);
  }
  return { grid, headerRow, columns, rows, lastRow, findings };
}

function missingColumns(
  grid: Grid,
  headerRow: number,
  columns: ReadonlyMap<Header, number>,
): Finding[] {
  return (["代码", "分值", "规则", "参数", "口径"] as const)
    .filter((header) => !columns.has(header))
    .map((header) => block("column-missing", cellAt(grid, headerRow, grid.left), { header }));
}

/** Rows that are not there, in one finding: a convention without its row is no choice of the default. */
function missingRows({ grid, headerRow, columns, rows }: MethodTable, method: Method): Finding[] {
  const column = columns.get("代码");
  const codes = methodCodes(method).filter((code) => !rows.has(code));
  if (column === undefined || codes.length === 0) return [];
  const facts = { document: method.document, codes };
  return [block("method-row-missing", cellAt(grid, headerRow, column), facts)];
}

/** 与文件不符: every copied cell that is not as the edition has it. */
function copyFaults(table: MethodTable, method: Method): Finding[] {
  return indicatorRows(method).flatMap((official) => {
    const row = table.rows.get(official[0]);
    return row === undefined
      ? []
      : COPIED.flatMap((header) => copyFault(table, method, row, official, header));
  });
}

function copyFault(
  { grid, columns }: MethodTable,
  method: Method,
  row: number,
  official: MethodRow,
  header: Header,
): Finding[] {
  const column = columns.get(header);
  const expected = official[METHOD_HEADERS.indexOf(header)] ?? "";
  if (column === undefined) return [];
  const value = valueAt(grid, row, column);
  if (written(value) === plain(expected)) return [];
  const cell = cellAt(grid, row, column);
  const facts = {
    document: method.document,
    code: official[0],
    header,
    text: shownText(value),
    official: expected,
  };
  return [block("method-differs", cell, facts, { cell, was: value, becomes: { text: expected } })];
}

function readChoices(
  table: MethodTable,
  method: Method,
): { conventions: Conventions; findings: Finding[] } {
  const findings: Finding[] = [];
  let conventions = method.defaultConventions;
  for (const id of CONVENTION_IDS) {
    const place = choiceCell(table, id);
    if (!place || isBlankWord(place.value)) continue;
    const choice = parseConvention(id, shownText(place.value), method, words);
    if (choice === null) findings.push(unknownChoice(id, place, method));
    else {
      conventions = { ...conventions, [id]: choice };
      findings.push(...notDefault(id, place.cell, conventions, method));
    }
  }
  return { conventions, findings };
}

function notDefault(
  id: ConventionId,
  cell: CellAddress,
  chosen: Conventions,
  method: Method,
): Finding[] {
  if (sameConvention(chosen[id], method.defaultConventions[id])) return [];
  const facts = { code: conventionCode(id), convention: id, choice: chosen[id] };
  return [warn("reading-not-default", cell, facts)];
}

/** Where 考核办法 holds the choice of a convention, and what it holds; null when it has no such row. */
export function conventionCell(grid: Grid, id: ConventionId, method: Method): ChoiceCell | null {
  const header = findHeader(grid);
  return header && choiceCell(readTable(grid, header.row, header.columns, method), id);
}

/** Where the columns of 考核办法 stand, in the order of METHOD_HEADERS; null for one that is not there. */
export function methodColumns(grid: Grid): readonly (number | null)[] {
  const columns = findHeader(grid)?.columns;
  return METHOD_HEADERS.map((header) => columns?.get(header) ?? null);
}

/** The cells of 考核办法 that a method's formulas rely on; null when the grid has no such table. */
export interface MethodCells {
  /** 分值 by code. */
  readonly points: ReadonlyMap<string, CellAddress>;
  /** The copy of the edition, and the choices. */
  readonly relied: readonly CellAddress[];
}

export function methodCells(grid: Grid, method: Method): MethodCells | null {
  const header = findHeader(grid);
  if (!header) return null;
  const { rows, columns } = readTable(grid, header.row, header.columns, method);
  const at = (code: string, column: Header): CellAddress[] => {
    const [row, at] = [rows.get(code), columns.get(column)];
    return row === undefined || at === undefined ? [] : [cellAt(grid, row, at)];
  };
  const codes = indicatorRows(method).map(([code]) => code);
  const points = codes.flatMap((code) =>
    at(code, "分值").map((cell): [string, CellAddress] => [code, cell]),
  );
  return {
    points: new Map(points),
    relied: [
      ...codes.flatMap((code) => (["代码", ...COPIED] as const).flatMap((one) => at(code, one))),
      ...CONVENTION_IDS.flatMap((id) => at(conventionCode(id), "口径")),
    ],
  };
}

interface ChoiceCell {
  readonly cell: CellAddress;
  readonly value: CellValue;
}

function choiceCell({ grid, columns, rows }: MethodTable, id: ConventionId): ChoiceCell | null {
  const row = rows.get(conventionCode(id));
  const column = columns.get("口径");
  if (row === undefined || column === undefined) return null;
  return { cell: cellAt(grid, row, column), value: valueAt(grid, row, column) };
}

function unknownChoice<Id extends ConventionId>(
  id: Id,
  { cell, value }: ChoiceCell,
  method: Method,
): Finding {
  const choices = conventionChoices(id, method).map((choice) => choiceText(id, choice, words));
  return block("reading-unknown", cell, {
    code: conventionCode(id),
    convention: id,
    text: shownText(value),
    choices,
  });
}

const areaOf = ({ headerRow, columns, lastRow }: MethodTable): Area =>
  areaAround([headerRow, lastRow], [...columns.values()]);
