import {
  cellAt,
  formulaAt,
  isCellError,
  valueAt,
  type CellValue,
  type Grid,
} from "../../cells/grid";
import { block, warn, type Finding } from "../../cells/finding";
import { a1 } from "../../cells/address";
import { dateOfText } from "./date-cell";
import { looksBlank, plain } from "./plain-text";
import { isTotal, type Roster } from "./town-names";

/** A cell's text as a person sees it; a number as its digits. Empty for blank cells. */
export function shownText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return String(value);
}

export function isBlankValue(value: CellValue): boolean {
  return value === null || (typeof value === "string" && looksBlank(value));
}

/**
 * True where no word stands. Excel for Windows may pass 0 for a blank cell (office-js #4702, #5262), and no header, name,
 * code or title is the number 0.
 */
export function isBlankWord(value: CellValue): boolean {
  return value === 0 || isBlankValue(value);
}

/** A cell's words; empty where none stand. */
export function wordText(value: CellValue): string {
  return value === 0 ? "" : shownText(value);
}

/** The texts above a table's header row, from the top. */
export function titlesAbove(grid: Grid, headerRow: number): string[] {
  return grid.values
    .slice(0, headerRow - grid.top)
    .flat()
    .filter((value): value is string => typeof value === "string" && !isBlankValue(value))
    .map((text) => text.trim());
}

const REMARK =
  /^(备注|注\d*[:.、)]|说明|填表|制表|审核|复核|负责人|联系|单位负责人|填报|报送日期|数据来源|统计|附注)/;

/** A line that begins as a note does, or is a sentence. */
export function isNote(text: string): boolean {
  if (/^\s*[*＊※]/.test(text)) return true;
  const words = plain(text);
  return REMARK.test(words) || /[。；;]/.test(words);
}

/** A line below or above a table that is about it: 备注, 填表人 … */
export function isRemark(text: string): boolean {
  return isNote(text) || plain(text).length > 25;
}

/** A row that may be a town's. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
}

export interface TableBody {
  readonly named: readonly NamedRow[];
  /** Rows of 全县, 合计, 小计. */
  readonly totals: readonly NamedRow[];
  /** Rows with figures and no name. */
  readonly nameless: readonly number[];
}

/** Sorts the rows below a header by what stands in their town cell. `columns` are those that can hold figures. */
export function tableBody(
  grid: Grid,
  firstRow: number,
  townColumn: number,
  columns: readonly number[],
): TableBody {
  const body = { named: [] as NamedRow[], totals: [] as NamedRow[], nameless: [] as number[] };
  const hasFigure = (row: number): boolean =>
    columns.some((column) => !isBlankValue(valueAt(grid, row, column)));
  const isAllZero = (row: number): boolean =>
    columns.every((column) => isBlankWord(valueAt(grid, row, column)));
  for (let row = firstRow; row < grid.top + grid.values.length; row += 1) {
    const value = valueAt(grid, row, townColumn);
    const name = wordText(value).trim();
    if (isAboutTable(grid, row, name)) continue;
    if (isBlankWord(value)) {
      const total = totalLabel(grid, row);
      if (total !== null) body.totals.push({ row, name: total });
      else if (hasFigure(row)) body.nameless.push(row);
    } else if (isTotal(name)) body.totals.push({ row, name });
    else if (!isAllZero(row) || !isRemark(name)) body.named.push({ row, name });
  }
  return body;
}

/**
 * The words of a total's row that stand in another column than the names, as Excel writes 汇总 into the first one of a table;
 * null where the row's first words are no total's.
 */
export function totalLabel(grid: Grid, row: number): string | null {
  const first = grid.values[row - grid.top]?.find((value) => !isBlankWord(value));
  return typeof first === "string" && isTotal(first) ? first.trim() : null;
}

/** A row of words about the table, as 填表人 … 审核人 … 2020年7月5日: its first words are a note's, and it has no number. */
export function isAboutTable(grid: Grid, row: number, name: string): boolean {
  const texts: string[] = [];
  for (const value of grid.values[row - grid.top] ?? []) {
    if (isBlankWord(value)) continue;
    if (typeof value !== "string") return false;
    texts.push(value);
  }
  const isNoteWord = (text: string): boolean =>
    REMARK.test(plain(text)) || /^[*＊※]/.test(text.trim());
  if (name !== "") return isNoteWord(name) && (texts.length === 1 || plain(name).includes(":"));
  return texts.length > 0 && texts.every((text) => isNoteWord(text) || dateOfText(text) !== null);
}

/** Rows of the roster's towns, and what is wrong with the others. */
export interface RosterRows {
  /** In roster order; null for a town without a row. */
  readonly rows: readonly (number | null)[];
  readonly findings: readonly Finding[];
}

/** Finds each town's row. A town without a row, twice, unknown or with a name that fits two is a finding. */
export function matchTowns(
  grid: Grid,
  roster: Roster,
  body: TableBody,
  townColumn: number,
): RosterRows {
  const rows = new Array<number | null>(roster.towns.length).fill(null);
  const findings: Finding[] = [];
  for (const { row, name } of body.named) {
    const cell = cellAt(grid, row, townColumn);
    const match = roster.find(name);
    if (match.kind === "town") {
      const known = rows[match.index] ?? null;
      const town = roster.towns[match.index] ?? name;
      if (known === null) rows[match.index] = row;
      else {
        const firstName = wordText(valueAt(grid, known, townColumn)).trim();
        const facts = { town, name, first: a1(known, townColumn), firstName };
        findings.push(block("town-repeated", cell, facts));
      }
    } else if (match.kind === "ambiguous") {
      findings.push(block("town-ambiguous", cell, { text: name, towns: match.towns }));
    } else if (match.kind === "unknown") {
      findings.push(block("town-unknown", cell, { text: name, nearest: match.nearest }));
    }
  }
  const end = endOfTable(rows);
  const isInside = ({ row }: { readonly row: number }): boolean => row < end;
  const isWords = ({ row }: { readonly row: number }): boolean =>
    typeof valueAt(grid, row, townColumn) === "string" && formulaAt(grid, row, townColumn) === null;
  const nameless = body.nameless
    .map((row) => block("town-blank", cellAt(grid, row, townColumn), { row: row + 1 }))
    .filter(({ cell }) => cell !== null && isInside(cell));
  const named = findings.filter(({ cell }) => cell !== null && (isInside(cell) || isWords(cell)));
  return { rows, findings: [...nameless, ...named] };
}

/** Once every town has its row, the table ends below the last: a formula tried out there is nobody's figures. */
function endOfTable(rows: readonly (number | null)[]): number {
  let last = 0;
  for (const row of rows) {
    if (row === null) return Infinity;
    last = Math.max(last, row);
  }
  return last + 1;
}

/** 提醒 of rows that count although nobody sees them. */
export function hiddenRows(grid: Grid, counted: readonly number[], column: number): Finding[] {
  const hidden = counted.filter((row) => grid.hiddenRows.has(row)).sort((a, b) => a - b);
  const [first] = hidden;
  if (first === undefined) return [];
  const shown = hidden.slice(0, 8).map((row) => String(row + 1));
  const rows = [...shown, ...(hidden.length > shown.length ? ["…"] : [])].join("、");
  return [warn("rows-hidden", cellAt(grid, first, column), { rows, count: hidden.length })];
}
