import { textWidth } from "../../cells/text-width";
import { pagesSheet as words } from "../../messages/zh/pages-sheet";
import type { Exact } from "../../numbers/exact";
import { placeChange } from "../../ranking/ranking-sheet";
import type { DressedCell } from "../../workbook/dressed-cells";
import { decimalFormat, number, text } from "../../workbook/sheet-parts";
import type { CellStyle } from "../../workbook/workbook";
import { placeText } from "../analysis/result-texts";
import { lightCell, plain, signed } from "../tasks/progress-columns";
import { placeMarks, totalBar } from "./month-picture";
import type { PageIndicator, PageMonth, PageTask, TownPage } from "./town-page";

/** Of the nine columns, in characters. */
export const PAGE_WIDTHS = [24, 6.5, 6.5, 7, 6, 9, 7, 7, 14] as const;
const COLUMNS = PAGE_WIDTHS.length;
/** The columns of a bar, and of a clause or a row of marks, which are merged. */
const BAR: Span = { column: 2, columns: 3 };
const REST: Span = { column: 6, columns: 3 };
const WHOLE_ROW: Span = { column: 0, columns: COLUMNS };

export interface Span {
  readonly column: number;
  readonly columns: number;
}

export interface PageRow {
  readonly cells: readonly (DressedCell | null)[];
  readonly spans: readonly Span[];
}

/** What the rows of a page need besides the town's own facts. */
export interface PageScale {
  readonly title: string;
  readonly document: string;
  readonly towns: number;
  readonly decimals: number;
  readonly fullTotal: Exact;
  readonly mostTowns: number;
  readonly notes: readonly string[];
}

/** One town's page from its title to its notes. */
export function pageRows(page: TownPage, scale: PageScale): PageRow[] {
  const { headings } = words;
  return [
    wide("title", scale.title),
    wide("note", scale.document),
    ...summaryRows(page, scale),
    wide("heading", headings.points),
    headerRow(words.points, [REST]),
    ...page.indicators.map((indicator) => indicatorRow(indicator, scale)),
    wide("heading", headings.gaps),
    ...gapLines(page, scale).map((line) => wide("text", line)),
    wide("heading", headings.tasks),
    ...taskRows(page.tasks),
    wide("heading", headings.months),
    headerRow(words.months, [BAR, REST]),
    ...page.months.map((month) => monthRow(month, scale)),
    ...scale.notes.map((line) => wide("note", line)),
  ];
}

const wide = (style: CellStyle, line: string): PageRow => ({
  cells: [styled(style, line), ...Array.from({ length: COLUMNS - 1 }, () => styled(style, ""))],
  spans: style === "note" || style === "heading" ? [] : [WHOLE_ROW],
});

const styled = (style: CellStyle, line: string): DressedCell => ({
  content: line === "" ? null : text(line),
  style,
});

/** Cells in order; those of a span take its columns. */
function rowOf(cells: readonly DressedCell[], spans: readonly Span[]): PageRow {
  const placed: DressedCell[] = [];
  for (const cell of cells) {
    const { columns } = spans.find(({ column }) => column === placed.length) ?? { columns: 1 };
    placed.push(cell, ...Array.from({ length: columns - 1 }, () => ({ ...cell, content: null })));
  }
  return { cells: placed, spans };
}

const headerRow = (headers: readonly string[], spans: readonly Span[]): PageRow =>
  rowOf(
    headers.map((header) => styled("header", header)),
    spans,
  );

const SUMMARY: readonly Span[] = [
  { column: 1, columns: 3 },
  { column: 4, columns: 2 },
  { column: 6, columns: 2 },
];

function summaryRows(
  { total, place, change }: TownPage,
  { towns, decimals }: PageScale,
): PageRow[] {
  const compared = change ? words.comparedWith(change.period) : words.notCompared;
  return [
    headerRow(
      [words.total, words.place, words.placeChange, words.pointsChange, words.compared],
      SUMMARY,
    ),
    rowOf(
      [
        points(total, decimals, "centred"),
        styled("centred", words.placeOf(placeText(place), towns)),
        styled("centred", change ? placeChange(change.place, place) : ""),
        change ? signedPoints(change.points, decimals) : styled("centred", ""),
        styled("centred", compared),
      ],
      SUMMARY,
    ),
  ];
}

const points = (value: Exact, decimals: number, style: CellStyle = "number"): DressedCell => ({
  content: number(value),
  style,
  format: decimalFormat(decimals),
});

const signedPoints = (value: Exact, decimals: number): DressedCell => {
  const format = decimalFormat(decimals);
  return { content: number(value), style: "centred", format: `+${format};-${format};${format}` };
};

function indicatorRow(
  { code, name, clause, place, ...own }: PageIndicator,
  { decimals }: PageScale,
): PageRow {
  return rowOf(
    [
      styled("wrapped", `${code} ${name}`),
      points(own.points, decimals, "strong"),
      numberCell(own.full),
      points(own.lost, decimals),
      points(own.best, decimals),
      placeCell(place),
      styled("wrapped", clause),
    ],
    [REST],
  );
}

/** `3`, or `3.5` under average ties. */
const placeCell = (place: Exact): DressedCell => ({ content: number(place), style: "centred" });

/** With the decimals that it has. */
const numberCell = (value: Exact): DressedCell => ({
  content: number(value),
  style: "number",
  format: "General",
});

function gapLines({ gaps }: TownPage, { mostTowns }: PageScale): readonly string[] {
  if (gaps.kind === "first") return [words.isFirst];
  if (gaps.kind !== "ways") return [words.tooManyTowns(mostTowns)];
  return gaps.ways.length === 0 ? [words.noLever(gaps.tried)] : gaps.ways;
}

function taskRows(tasks: readonly PageTask[]): PageRow[] {
  if (tasks.length === 0) return [wide("text", words.noTasks)];
  return [headerRow(words.tasks, []), ...tasks.map(taskRow)];
}

function taskRow({ header, unit, value, target, difference, light, next }: PageTask): PageRow {
  return rowOf(
    [
      styled("wrapped", words.task(header, unit)),
      plain(value),
      plain(target),
      signed(difference),
      lightCell(light),
      styled("centred", next ? next.period : words.noNextTarget),
      plain(next && next.target),
      leftCell(next),
      meanCell(next),
    ],
    [],
  );
}

/** 已达到 where nothing is left. */
function leftCell(next: PageTask["next"]): DressedCell {
  if (!next?.left) return plain(null);
  return next.isReached ? styled("centred", words.reached) : plain(next.left);
}

function meanCell(next: PageTask["next"]): DressedCell {
  if (!next?.monthlyMean) return plain(null);
  const { told, unit } = next.monthlyMean;
  return { ...plain(told), format: `${decimalFormat(told.decimals)}"${unit}"` };
}

function monthRow({ period, total, place }: PageMonth, scale: PageScale): PageRow {
  return rowOf(
    [
      styled("text", period),
      points(total, scale.decimals),
      styled("text", totalBar(total, scale.fullTotal)),
      placeCell(place),
      styled("text", placeMarks(place, scale.towns)),
    ],
    [BAR, REST],
  );
}

/** How many lines the row's tallest text takes, as it wraps in its column. */
export function linesOfRow({ cells, spans }: PageRow, widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    if (cell?.style !== "wrapped" || !cell.content || !("text" in cell.content)) return 1;
    const { columns } = spans.find((span) => span.column === column) ?? { columns: 1 };
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    return Math.ceil(textWidth(cell.content.text) / width);
  });
  return Math.max(1, ...lines);
}
