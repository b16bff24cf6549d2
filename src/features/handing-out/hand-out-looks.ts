import type { BookCell, CellLook } from "../../xlsx/book";
import { BASE_LOOK, NAMED_LOOKS } from "../../xlsx/named-looks";

/** How the cells of a handed-out workbook look. */
export const LOOKS = {
  title: { ...NAMED_LOOKS.title, horizontal: null },
  header: NAMED_LOOKS.header,
  label: { ...BASE_LOOK, fontName: "黑体", isBold: true, vertical: "top" },
  text: { ...BASE_LOOK, wraps: true, vertical: "top" },
  /** Not theirs to fill in. */
  locked: { ...NAMED_LOOKS.input, color: "#595959", fill: "#F2F2F2" },
  /** Theirs. */
  open: NAMED_LOOKS.input,
  plain: BASE_LOOK,
} as const satisfies Readonly<Record<string, CellLook>>;

/** The workbook's own look of a cell, with ours where it has none: lines, fills, a bold header that wraps. */
export function inOwnLook(ours: CellLook, own: CellLook | undefined): CellLook {
  if (!own) return ours;
  const hasLines = [own.top, own.right, own.bottom, own.left].some((line) => line !== null);
  const { top, right, bottom, left } = hasLines ? own : ours;
  return {
    ...own,
    top,
    right,
    bottom,
    left,
    fontName: own.fontName ?? ours.fontName,
    fontSize: own.fontSize ?? ours.fontSize,
    isBold: own.isBold || ours.isBold,
    fill: own.fill ?? ours.fill,
    horizontal: own.horizontal ?? ours.horizontal,
    vertical: own.vertical ?? ours.vertical,
    wraps: own.wraps || ours.wraps,
  };
}

export const bookCell = (value: BookCell["value"], look: CellLook): BookCell => ({
  value,
  formula: null,
  spill: null,
  look,
});
