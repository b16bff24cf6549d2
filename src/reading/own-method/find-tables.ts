import { a1 } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { cellAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import {
  OTHER_HEADERS,
  OWN_HEADERS,
  OWN_TABLE_IDS,
  OWN_TABLES,
  type OwnTableId,
} from "../../method/own-sheet/terms";
import { plain } from "../words/plain-text";
import { isBlankValue, isNote, shownText } from "../words/table-rows";

/** A table of the sheet 考核办法 of an own method. */
export interface FoundTable {
  readonly id: OwnTableId;
  readonly headingRow: number;
  /** That of the heading where nothing stands below it. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
}

export interface FoundTables {
  /** Rows above the first table. */
  readonly headRows: readonly number[];
  readonly tables: ReadonlyMap<OwnTableId, FoundTable>;
  readonly findings: readonly Finding[];
}

/** A row in which anything stands, and the column of its first words. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly heading: string | null;
}

const TITLES: ReadonlyMap<string, OwnTableId> = new Map(
  OWN_TABLE_IDS.map((id) => [plain(OWN_TABLES[id]), id]),
);
const LEAST_HEADINGS = 3;
const LEAST_HEADERS = 12;

/** The tables under their headings 【…】, wherever they stand; null where the grid is no such sheet. */
export function findTables(grid: Grid): FoundTables | null {
  const lines = linesOf(grid);
  const first = lines.findIndex(({ heading }) => heading !== null);
  const sections = first < 0 ? [] : sectionsOf(lines.slice(first));
  if (!isOwnSheet(grid, lines, sections)) return null;
  const tables = new Map<OwnTableId, FoundTable>();
  const findings: Finding[] = [];
  for (const { line, heading, below } of sections) {
    const id = TITLES.get(plain(heading));
    const cell = cellAt(grid, line.row, line.column);
    const known = id === undefined ? undefined : tables.get(id);
    if (id === undefined) {
      const facts = { text: heading, tables: Object.values(OWN_TABLES) };
      findings.push(block("definition-table-unknown", cell, facts));
    } else if (known) {
      const facts = { header: heading, text: heading, first: a1(known.headingRow, line.column) };
      findings.push(block("definition-repeated", cell, facts));
    } else tables.set(id, tableOf(grid, id, line, below, findings));
  }
  const headRows = lines.slice(0, first < 0 ? lines.length : first).map(({ row }) => row);
  return { headRows, tables, findings: [...findings, ...missingTables(grid, tables)] };
}

function linesOf(grid: Grid): Line[] {
  const lines: Line[] = [];
  for (let row = grid.top; row < gridEnd(grid).row; row += 1) {
    const values = grid.values[row - grid.top] ?? [];
    const index = values.findIndex((value) => !isBlankValue(value));
    if (index < 0) continue;
    const heading = headingIn(shownText(values[index] ?? null));
    lines.push({ row, column: grid.left + index, heading });
  }
  return lines;
}

/** `【指标】` → 指标 */
function headingIn(text: string): string | null {
  return /^[【[](.+)[】\]]$/s.exec(text.normalize("NFKC").trim())?.[1]?.trim() ?? null;
}

interface Section {
  readonly line: Line;
  readonly heading: string;
  readonly below: readonly Line[];
}

function sectionsOf(lines: readonly Line[]): Section[] {
  const starts = lines.flatMap(({ heading }, index) => (heading === null ? [] : [index]));
  return starts.flatMap((start, index) => {
    const line = lines[start];
    if (!line) return [];
    const below = lines.slice(start + 1, starts[index + 1]);
    return [{ line, heading: line.heading ?? "", below }];
  });
}

/** By 【指标】 and its headers; also where the one or the other was struck, so that no such sheet is taken for none. */
function isOwnSheet(grid: Grid, lines: readonly Line[], sections: readonly Section[]): boolean {
  const headersIn = (row: number | undefined): number =>
    row === undefined ? 0 : columnsIn(grid, "indicators", row).columns.size;
  const known = sections.filter(({ heading }) => TITLES.has(plain(heading)));
  const indicators = known.find(({ heading }) => TITLES.get(plain(heading)) === "indicators");
  return (
    headersIn(indicators?.below[0]?.row) > 2 ||
    known.length >= LEAST_HEADINGS ||
    lines.some(({ row }) => headersIn(row) >= LEAST_HEADERS)
  );
}

interface HeaderColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly repeated: ReadonlyMap<string, readonly number[]>;
}

function columnsIn(grid: Grid, id: OwnTableId, row: number): HeaderColumns {
  const known = new Set<string>(OWN_HEADERS[id]);
  const columns = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  (grid.values[row - grid.top] ?? []).forEach((value, index) => {
    const text = plain(shownText(value));
    const own = OTHER_HEADERS[text];
    const header = own !== undefined && known.has(own) ? own : text;
    if (!known.has(header)) return;
    const column = grid.left + index;
    const first = columns.get(header);
    if (first === undefined) columns.set(header, column);
    else repeated.set(header, [...(repeated.get(header) ?? [first]), column]);
  });
  return { columns, repeated };
}

function tableOf(
  grid: Grid,
  id: OwnTableId,
  line: Line,
  below: readonly Line[],
  findings: Finding[],
): FoundTable {
  const [header, ...rest] = below;
  if (!header) {
    return { id, headingRow: line.row, headerRow: line.row, columns: new Map(), rows: [] };
  }
  const { columns, repeated } = columnsIn(grid, id, header.row);
  for (const [text, all] of repeated) {
    const facts = { header: text, cells: all.map((column) => a1(header.row, column)) };
    findings.push(
      block("column-repeated", cellAt(grid, header.row, all[1] ?? header.column), facts),
    );
  }
  const cell = cellAt(grid, header.row, header.column);
  const headers: readonly string[] = OWN_HEADERS[id];
  if (columns.size === 0) {
    findings.push(block("table-not-found", cell, { table: OWN_TABLES[id], headers }));
  } else {
    const missing = headers.filter((text) => !columns.has(text));
    findings.push(...missing.map((text) => block("column-missing", cell, { header: text })));
  }
  const rows = rest
    .map(({ row }) => row)
    .filter((row) => !isLeftAlone(grid, row, headers, columns));
  return { id, headingRow: line.row, headerRow: header.row, columns, rows };
}

/** Nothing in it is of the table, or it is a note below it: 备注：… */
function isLeftAlone(
  grid: Grid,
  row: number,
  headers: readonly string[],
  columns: ReadonlyMap<string, number>,
): boolean {
  const filled = headers.flatMap((header) => {
    const column = columns.get(header);
    return column !== undefined && !isBlankValue(valueAt(grid, row, column)) ? [column] : [];
  });
  const [only, second] = filled;
  if (only === undefined) return true;
  return second === undefined && isNote(shownText(valueAt(grid, row, only)));
}

/** The tables without which there is no method. */
function missingTables(grid: Grid, tables: ReadonlyMap<OwnTableId, FoundTable>): Finding[] {
  return (["columns", "indicators"] as const)
    .filter((id) => !tables.has(id))
    .map((id) =>
      block("definition-table-missing", cellAt(grid, grid.top, grid.left), {
        table: OWN_TABLES[id],
      }),
    );
}
