import type { SheetContent } from "../../workbook/workbook";

/** A4 upright within the margins of every program's own, in points. */
const PAGE_HEIGHT = 734;
const PAGE_WIDTH = 480;
/** As tall as the programs make a row of the usual font, and a title; in points. */
const ROW_HEIGHT = 16;
const TITLE_HEIGHT = 28;
const LEAST_SCALE = 10;

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
): PageFit {
  for (let scale = 100; scale > LEAST_SCALE; scale -= 1) {
    const columnWidths = filling(scale, widths);
    const height = TITLE_HEIGHT + linesAt(columnWidths) * ROW_HEIGHT;
    if (columnWidths.length > 0 && height * scale <= PAGE_HEIGHT * 100) {
      return { scale, columnWidths };
    }
  }
  return { scale: LEAST_SCALE, columnWidths: widths };
}

/** Columns as wide as the page at that size; none where it is too narrow for them. */
function filling(scale: number, widths: readonly number[]): number[] {
  const width = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  const room = (PAGE_WIDTH * 100) / scale / width;
  return room < 1 ? [] : widths.map((characters) => Math.floor(characters * room * 2) / 2);
}

/** Pixels of a character in the widest font that programs take for 宋体 where it is not there; of 宋体 itself 8. */
const WIDEST_CHARACTER = 9.4;
const MARGIN_PIXELS = 5;
const POINTS_OF_PIXEL = 0.75;

const pointsOf = (characters: number): number =>
  (characters * WIDEST_CHARACTER + MARGIN_PIXELS) * POINTS_OF_PIXEL;
