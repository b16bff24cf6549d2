import {
  ITEM_HEADERS,
  ITEM_LEVELS,
  ITEMS_SHEET,
  PROJECT_HEADERS,
  PROJECTS_SHEET,
} from "../../method/sheet-terms";
import type { Decimal, ItemLevel } from "../../method/types";
import { sheets as words } from "../../messages/zh/sheets";
import { exact } from "../../numbers/exact";
import type { CellContent, SheetContent } from "../../workbook/workbook";
import { titleOf } from "../../record/sample-label";
import {
  dropdown,
  look,
  number,
  TABLE_FIRST_ROW as FIRST_ROW,
  tableSheet,
  text,
  type Row,
} from "../../workbook/sheet-parts";

/** A row of 境外投资项目. Dates as `2020-03-15`. */
export interface ProjectRow {
  readonly town: string;
  readonly name: string;
  readonly approved: string;
  /** 中方投资额, 万美元. */
  readonly investment: Decimal;
  readonly isBeltAndRoad: boolean;
}

/** A row of 信息报送. */
export interface ItemRow {
  readonly town: string;
  readonly date: string;
  readonly title: string;
  readonly level: ItemLevel;
}

export interface NewLedger<LedgerRow> {
  readonly year: number;
  readonly towns: readonly string[];
  /** Rows said to be invented; null for a ledger to fill in. */
  readonly sample: readonly LedgerRow[] | null;
}

/** Rows prepared for typing below the last one. */
const SPARE_ROWS = 30;
const DATE_FORMAT = "yyyy-mm-dd";

/** 境外投资项目: 乡镇, 项目名称, 批准日期, 中方投资额, 一带一路. */
export function projectsSheet({ year, towns, sample }: NewLedger<ProjectRow>): SheetContent {
  const { town, name, approved, investment, beltAndRoad } = PROJECT_HEADERS;
  const rows = (sample ?? []).map((row): Row => [
    text(row.town),
    text(row.name),
    dateCell(row.approved),
    number(exact(row.investment)),
    text(row.isBeltAndRoad ? words.yes : words.no),
  ]);
  return ledgerSheet({
    name: PROJECTS_SHEET,
    title: titleOf(words.titles.projects(year), sample !== null),
    headers: [town, name, approved, `${investment}(${words.investmentUnit})`, beltAndRoad],
    rows,
    dateColumn: 2,
    widths: [20, 36, 13, 16, 11],
    lists: [
      [0, towns],
      [4, [words.yes, words.no]],
    ],
  });
}

/** 信息报送: 乡镇, 日期, 标题, 采用级别. */
export function itemsSheet({ year, towns, sample }: NewLedger<ItemRow>): SheetContent {
  const { town, date, title, level } = ITEM_HEADERS;
  const rows = (sample ?? []).map((row): Row => [
    text(row.town),
    dateCell(row.date),
    text(row.title),
    text(ITEM_LEVELS[row.level]),
  ]);
  return ledgerSheet({
    name: ITEMS_SHEET,
    title: titleOf(words.titles.items(year), sample !== null),
    headers: [town, date, title, level],
    rows,
    dateColumn: 1,
    widths: [20, 13, 48, 12],
    lists: [
      [0, towns],
      [3, Object.values(ITEM_LEVELS)],
    ],
  });
}

interface LedgerLayout {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  readonly dateColumn: number;
  readonly widths: readonly number[];
  /** Columns and what may be chosen in them. */
  readonly lists: readonly (readonly [number, readonly string[]])[];
}

function ledgerSheet({ name, title, headers, rows, ...layout }: LedgerLayout): SheetContent {
  const open = rows.length + SPARE_ROWS;
  return tableSheet(name, {
    title,
    headers,
    rows: [...rows, ...Array.from({ length: SPARE_ROWS }, (): Row => [])],
    styles: [
      look("input", [FIRST_ROW, 0, open, headers.length]),
      look("input", [FIRST_ROW, layout.dateColumn, open, 1], DATE_FORMAT),
    ],
    columnWidths: layout.widths,
    frozenColumns: 1,
    dropdowns: layout.lists.flatMap(([column, choices]) =>
      dropdown({ row: FIRST_ROW, column, rows: open, columns: 1 }, choices),
    ),
    isPortrait: true,
  });
}

const MS_PER_DAY = 86_400_000;
/** Day 0 of the calendar that workbooks count by (1900 system, from March 1900 on). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A date as workbooks hold it: a count of days, shown by the cell's format. */
function dateCell(date: string): CellContent {
  return { number: (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / MS_PER_DAY };
}
