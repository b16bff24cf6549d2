import type { Area } from "../cells/address";
import { textWidth } from "../cells/text-width";
import type { PaperSetUp, RowHeights } from "../workbook/workbook";

/** How many rows and columns the parts of a printed ranking have. */
export interface AnnexLayout {
  readonly columns: number;
  readonly towns: number;
  /** Lines below the table that are printed, and those that are not. */
  readonly printedLines: number;
  readonly besideLines: number;
}

/** The title, the unit, the headers; then the towns. */
export const FIRST_ROW = 3;
/** The column of 总分; those of the categories follow. */
export const TOTAL = 2;
/** The columns that the date below the table takes: those right of 审核, at most four. */
export const dateColumns = (columns: number): number => Math.min(4, columns - TOTAL - 2);

/** A4 landscape between these margins, in millimetres. */
const MARGINS = { top: 20, bottom: 20, left: 15, right: 15 };
const POINTS_OF_MILLIMETRE = 72 / 25.4;
const PAGE_POINTS = (210 - MARGINS.top - MARGINS.bottom) * POINTS_OF_MILLIMETRE;
/** What the width between the margins holds, in characters of the default font. */
const PAGE_CHARACTERS = 146;
/** Of the title's 22 points, two characters of the default font wide each. */
const TITLE_CHARACTERS = 72;

const HEIGHTS = { title: 39, unit: 21, header: 42, note: 18, signed: 36 };
const LEAST_ROW = 21;
const MOST_ROW = 36;
/** Programs round heights to this. */
const STEP = 0.75;

const WIDTHS = { place: 6, town: 20, total: 10, placeChange: 9, pointsChange: 10 };
/** Four characters of a name and their margins. */
const LEAST_CATEGORY = 10;

/** The categories share what the other columns leave of the page. */
export function widthsOf(categories: number): number[] {
  const { place, town, total, placeChange, pointsChange } = WIDTHS;
  const rest = PAGE_CHARACTERS - place - town - total - placeChange - pointsChange;
  const category = Math.max(LEAST_CATEGORY, Math.floor(rest / categories));
  const all = Array.from({ length: categories }, () => category);
  return [place, town, total, ...all, placeChange, pointsChange];
}

export function mergesOf({ columns, towns, printedLines }: AnnexLayout): Area[] {
  const county = FIRST_ROW + towns;
  const signed = county + 1 + printedLines;
  const dates = dateColumns(columns);
  return [
    { row: 0, column: 0, rows: 1, columns },
    { row: county, column: TOTAL + 1, rows: 1, columns: columns - TOTAL - 1 },
    { row: signed, column: columns - dates, rows: 1, columns: dates },
  ];
}

/** What is printed, its rows as high as fills a page where one is enough. */
export function annexPaper(
  { columns, towns, printedLines }: AnnexLayout,
  title: string,
): PaperSetUp {
  const titlePoints = HEIGHTS.title * Math.max(1, Math.ceil(textWidth(title) / TITLE_CHARACTERS));
  const around =
    titlePoints + HEIGHTS.unit + HEIGHTS.header + printedLines * HEIGHTS.note + HEIGHTS.signed;
  const filling = Math.floor((PAGE_POINTS - around) / (towns + 1) / STEP) * STEP;
  const body = Math.min(MOST_ROW, Math.max(LEAST_ROW, filling));
  const signed = FIRST_ROW + towns + 1 + printedLines;
  const rowHeights: RowHeights[] = [
    { row: 0, rows: 1, points: titlePoints },
    { row: 1, rows: 1, points: HEIGHTS.unit },
    { row: 2, rows: 1, points: HEIGHTS.header },
    { row: FIRST_ROW, rows: towns + 1, points: body },
    { row: FIRST_ROW + towns + 1, rows: printedLines, points: HEIGHTS.note },
    { row: signed, rows: 1, points: HEIGHTS.signed },
  ];
  return {
    area: { row: 0, column: 0, rows: signed + 1, columns },
    rowHeights: rowHeights.filter(({ rows }) => rows > 0),
    margins: MARGINS,
  };
}
