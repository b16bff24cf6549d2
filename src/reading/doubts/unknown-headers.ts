import { cellText, type CellAddress } from "../../cells/address";
import { warn, type Finding, type Fix } from "../../cells/finding";
import { cellAt, valueAt, type Grid } from "../../cells/grid";
import { columnTerm, taskTerm, type Inputs } from "../../method/inputs";
import { ITEM_HEADERS, PROJECT_HEADERS, TOWN_HEADER } from "../../method/sheet-terms";
import { findDataHeader } from "../sheets/data-header";
import { findItems } from "../sheets/items-ledger";
import type { LedgerTable } from "../sheets/ledger-rows";
import { findProjects } from "../sheets/projects-ledger";
import { findTaskHeader } from "../sheets/task-header";
import { headerTexts } from "../words/header-texts";
import { headerOf } from "../words/headers";
import { numberingColumns } from "../words/numbering-columns";
import { isBlankValue, shownText } from "../words/table-rows";

/** The headers of a table: where they stand, and the column of each that was recognised, by its official words. */
interface ReadHeaders {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The headers of a grid as changed. */
type ReadAgain = (grid: Grid) => ReadHeaders | null;
type Reader = (grid: Grid, inputs: Inputs) => ReadHeaders | null;

/**
 * Of each sheet that lacks columns the headers that nothing matches, each with the missing columns that it may be, the most
 * alike first. A choice writes the header so that it is read as that column, and all others as before.
 */
export function unknownHeaders(
  findings: readonly Finding[],
  grids: ReadonlyMap<string, Grid>,
  inputs: Inputs,
): Finding[] {
  return [...missingBySheet(findings)].flatMap(([sheet, missing]) => {
    const grid = grids.get(sheet);
    if (!grid) return [];
    for (const read of READERS) {
      const headers = read(grid, inputs);
      if (headers) return unknownIn(grid, (other) => read(other, inputs), headers, missing);
    }
    return [];
  });
}

/** The official headers that findings miss, by sheet. A target that only one period lacks is no missing header. */
function missingBySheet(findings: readonly Finding[]): Map<string, string[]> {
  const missing = new Map<string, string[]>();
  for (const { code, cell, facts } of findings) {
    if (code !== "column-missing" || !cell) continue;
    const known = missing.get(cell.sheet) ?? [];
    if (!known.includes(facts.header)) missing.set(cell.sheet, [...known, facts.header]);
  }
  return missing;
}

function unknownIn(
  grid: Grid,
  read: ReadAgain,
  headers: ReadHeaders,
  missing: readonly string[],
): Finding[] {
  const known = new Set(headers.columns.values());
  const numbering = numberingColumns(grid, headers.row);
  return headerTexts(grid, headers.row).texts.flatMap((text, index) => {
    const column = grid.left + index;
    if (isBlankValue(text) || known.has(column) || numbering.has(column)) return [];
    const choices = [...missing]
      .sort((a, b) => likeness(text, b) - likeness(text, a))
      .flatMap((header) => choiceOf(grid, read, headers, { column, text, header }));
    const cell = choices[0]?.fix.cell;
    if (!cell) return [];
    // Below a header over several columns both say what is meant; above them it alone is written.
    const own = cell.row === headers.row ? shownText(valueAt(grid, cell.row, cell.column)) : text;
    const facts = { text: oneLine(own), headers: choices.map(({ header }) => header) };
    return [{ ...warn("header-unknown", cell, facts), choices: choices.map(({ fix }) => fix) }];
  });
}

interface Wanted {
  readonly column: number;
  readonly text: string;
  readonly header: string;
}

/** The first way of writing the header after which the column is read as wanted, and every other as before. */
function choiceOf(
  grid: Grid,
  read: ReadAgain,
  headers: ReadHeaders,
  { column, text, header }: Wanted,
): { readonly header: string; readonly fix: Fix }[] {
  for (const cell of cellsOf(grid, headers.row, column)) {
    for (const written of waysToWrite(header, text)) {
      const now = read(withText(grid, cell, written));
      const isSound = [...headers.columns].every(([one, at]) => now?.columns.get(one) === at);
      if (!isSound || now?.columns.get(header) !== column) continue;
      const was = valueAt(grid, cell.row, cell.column);
      return [{ header, fix: { cell, was, becomes: { text: written } } }];
    }
  }
  return [];
}

/** The header's own cell; where it stands under one that is merged over several, that one, and the cell below. */
function cellsOf(grid: Grid, row: number, column: number): CellAddress[] {
  let first = column;
  while (first > grid.left && isBlankValue(valueAt(grid, row, first))) first -= 1;
  const all = [cellAt(grid, row, column), cellAt(grid, row, first), cellAt(grid, row + 1, column)];
  const written = all.filter((cell) => typeof valueAt(grid, cell.row, cell.column) === "string");
  return [...new Map(written.map((cell) => [cellText(cell), cell])).values()];
}

/** With the unit that the header states now; below a merged header only the time. */
function waysToWrite(header: string, text: string): string[] {
  const { unit } = headerOf(text);
  const words = header.includes(unit ?? "()") ? header : `${header}（${unit ?? ""}）`;
  return [...(unit === null ? [] : [words]), header, "本期", "去年同期"];
}

function withText(grid: Grid, { row, column }: CellAddress, text: string): Grid {
  const values = grid.values.map((cells, r) =>
    r === row - grid.top ? cells.map((old, c) => (c === column - grid.left ? text : old)) : cells,
  );
  return { ...grid, values };
}

/** Twice the characters that two headers share, of a thousand of all that they have. */
function likeness(text: string, header: string): number {
  const [a, b] = [headerOf(text).words, headerOf(header).words];
  const left = [...b];
  const shared = [...a].filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return Math.floor((2000 * shared.length) / Math.max(1, a.length + b.length));
}

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, "");

const READERS: readonly Reader[] = [
  readTaskHeaders,
  (grid) => ledgerHeaders(findProjects(grid), PROJECT_HEADERS),
  (grid) => ledgerHeaders(findItems(grid), ITEM_HEADERS),
  readDataHeaders,
];

function readTaskHeaders(grid: Grid, inputs: Inputs): ReadHeaders | null {
  const header = findTaskHeader(inputs, grid);
  if (!header) return null;
  const columns = new Map(
    [...header.columns]
      .reverse()
      .map(({ task, column }) => [taskTerm(inputs, task).header, column]),
  );
  if (!lacksTowns(header.findings)) columns.set(TOWN_HEADER, header.townColumn);
  return { row: header.headerRow, columns };
}

function ledgerHeaders<Key extends string>(
  table: LedgerTable<Key> | null,
  headers: Readonly<Record<Key | "town", string>>,
): ReadHeaders | null {
  if (!table) return null;
  const columns = new Map([...table.columns].map(([key, column]) => [headers[key], column]));
  return { row: table.headerRow, columns };
}

function readDataHeaders(grid: Grid, inputs: Inputs): ReadHeaders | null {
  const header = findDataHeader(inputs, grid, 1);
  if (!header) return null;
  const columns = new Map(
    [...header.columns].map(([quantity, { column }]) => [
      columnTerm(inputs, quantity).header,
      column,
    ]),
  );
  if (!lacksTowns(header.findings)) columns.set(TOWN_HEADER, header.townColumn);
  return { row: header.row, columns };
}

const lacksTowns = (findings: readonly Finding[]): boolean =>
  findings.some(({ code, facts }) => code === "column-missing" && facts.header === TOWN_HEADER);
