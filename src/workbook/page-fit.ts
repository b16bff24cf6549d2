import type { SheetContent } from "./workbook";

/** A page within the margins of every program's own, in points. */
export interface PageRoom {
  readonly height: number;
  readonly width: number;
  /** In percent: smaller print is not read, and goes on on a second page instead. */
  readonly leastScale: number;
}

export const UPRIGHT_PAGE: PageRoom = { height: 734, width: 480, leastScale: 10 };
export const LANDSCAPE_PAGE: PageRoom = { height: 480, width: 734, leastScale: 50 };

/** As tall as the programs make a row of the usual font, and a title; in points. */
const ROW_HEIGHT = 16;
const TITLE_HEIGHT = 28;

export interface PageFit {
  /** In percent. */
  readonly scale: number;
  /** The widths by which a page is as wide as the paper at this scale, in characters. */
  readonly columnWidths: SheetContent["columnWidths"];
}

/**
 * The largest size at which the lines below a title stand on one page, and columns wide enough to fill it; `linesAt`: how
 * many there are in columns of such widths.
 */
export function pageFit(
  linesAt: (widths: readonly number[]) => number,
  widths: readonly number[],
  page: PageRoom,
): PageFit {
  for (let scale = 100; scale > page.leastScale; scale -= 1) {
    const columnWidths = filling(scale, widths, page);
    const height = TITLE_HEIGHT + linesAt(columnWidths) * ROW_HEIGHT;
    if (columnWidths.length > 0 && height * scale <= page.height * 100) {
      return { scale, columnWidths };
    }
  }
  return { scale: page.leastScale, columnWidths: filling(page.leastScale, widths, page) };
}

/** Columns as wide as the page at that size; none where it is too narrow for them. */
function filling(scale: number, widths: readonly number[], page: PageRoom): number[] {
  const width = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  const room = (page.width * 100) / scale / width;
  return room < 1 ? [] : widths.map((characters) => Math.floor(characters * room * 2) / 2);
}

/** Pixels of a character in the widest font that programs take for 宋体 where it is not there; of 宋体 itself 8. */
const WIDEST_CHARACTER = 9.4;
const MARGIN_PIXELS = 5;
const POINTS_OF_PIXEL = 0.75;

const pointsOf = (characters: number): number =>
  (characters * WIDEST_CHARACTER + MARGIN_PIXELS) * POINTS_OF_PIXEL;
