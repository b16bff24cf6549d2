import { issueSheet as issueWords } from "../../messages/zh/issue-sheet";
import { pagesSheet as words } from "../../messages/zh/pages-sheet";
import { sheets } from "../../messages/zh/sheets";
import type { MethodNames } from "../../method/method";
import { titleOf } from "../../record/sample-label";
import { dressedBlocks } from "../../workbook/dressed-cells";
import { pageFit, UPRIGHT_PAGE } from "../../workbook/page-fit";
import { look, sheetContent, squared, text } from "../../workbook/sheet-parts";
import type { SheetContent } from "../../workbook/workbook";
import { linesOfRow, PAGE_WIDTHS, pageRows, type PageRow, type PageScale } from "./page-rows";
import type { TownPage } from "./town-page";

/** What every page says besides its own facts. */
export interface PagesFrame extends Omit<PageScale, "title"> {
  readonly names: MethodNames;
  readonly year: number;
  readonly period: string;
  readonly isSample: boolean;
  /** The figures were revised after the issue. */
  readonly isRevision: boolean;
}

/** 一镇一页 {period}: a page of A4 a town, in the order given; all in one size, so that each is on one page. */
export function pagesSheet(
  name: string,
  pages: readonly TownPage[],
  frame: PagesFrame,
): SheetContent {
  const made = pages.map((page) => pageRows(page, { ...frame, title: titleFor(page, frame) }));
  const starts = startsOf(made);
  const rows = made.flat();
  // The last page has the marker line besides.
  const linesAt = (widths: readonly number[]): number =>
    1 + Math.max(0, ...made.map((page) => linesOf(page, widths)));
  const { scale, columnWidths } = pageFit(linesAt, PAGE_WIDTHS, UPRIGHT_PAGE);
  const cells = rows.map((row) => row.cells.map((cell) => (cell ? cell.content : null)));
  return sheetContent(name, squared([...cells, [text(sheets.marker)]], PAGE_WIDTHS.length), {
    styles: [
      ...dressedBlocks(
        rows.map((row) => row.cells),
        [0, 0],
      ),
      look("note", [rows.length, 0, 1, 1]),
    ],
    merges: rows.flatMap(({ spans }, row) =>
      spans.map(({ column, columns }) => ({ row, column, rows: 1, columns })),
    ),
    columnWidths,
    print: { landscape: false, titleRows: 0, pages: { scale, starts: starts.slice(1) } },
  });
}

function titleFor({ name }: TownPage, frame: PagesFrame): string {
  const title = words.title(frame.names, frame.year, frame.period, name);
  return titleOf(frame.isRevision ? issueWords.revisedTitle(title) : title, frame.isSample);
}

/** Wrapped texts take more than one line of their row. */
const linesOf = (page: readonly PageRow[], widths: readonly number[]): number =>
  page.reduce((lines, row) => lines + linesOfRow(row, widths), 0);

/** The first row of each page. */
function startsOf(pages: readonly (readonly PageRow[])[]): number[] {
  let next = 0;
  return pages.map(({ length }) => {
    const start = next;
    next += length;
    return start;
  });
}
