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

/** The size at which so many lines below a title stand on one page, and columns wide enough to fill it. */
export function pageFit(lines: number, widths: readonly number[]): PageFit {
  const height = TITLE_HEIGHT + lines * ROW_HEIGHT;
  const width = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  const fits = Math.min(1, PAGE_HEIGHT / height, PAGE_WIDTH / width);
  const scale = Math.max(LEAST_SCALE, Math.floor(fits * 100));
  const room = (PAGE_WIDTH * 100) / scale - width;
  const wider = 1 + Math.max(0, room) / width;
  return { scale, columnWidths: widths.map((characters) => Math.floor(characters * wider)) };
}

/** Pixels of a character in the widest font that programs take for 宋体 where it is not there; of 宋体 itself 8. */
const WIDEST_CHARACTER = 9.4;
const MARGIN_PIXELS = 5;
const POINTS_OF_PIXEL = 0.75;

const pointsOf = (characters: number): number =>
  (characters * WIDEST_CHARACTER + MARGIN_PIXELS) * POINTS_OF_PIXEL;
