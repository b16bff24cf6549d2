import { PLAIN_LOOK, type BookCell, type BookSheet, type CellLook } from "../xlsx/book";

const LINE = { line: "thin", color: "#A6A6A6" } as const;
const BASE: CellLook = { ...PLAIN_LOOK, fontName: "宋体", fontSize: 11, vertical: "middle" };
const BOXED: CellLook = { ...BASE, top: LINE, right: LINE, bottom: LINE, left: LINE };

/** How the cells of a handed-out workbook look. */
export const LOOKS = {
  title: { ...BASE, fontName: "黑体", fontSize: 16, isBold: true },
  header: {
    ...BOXED,
    ...{ fontName: "黑体", isBold: true, fill: "#DDEBF7", horizontal: "center", wraps: true },
  },
  label: { ...BASE, fontName: "黑体", isBold: true, vertical: "top" },
  text: { ...BASE, wraps: true, vertical: "top" },
  /** Not theirs to fill in. */
  locked: { ...BOXED, color: "#595959", fill: "#F2F2F2" },
  /** Theirs. */
  open: { ...BOXED, fill: "#FFF9E5" },
  plain: BASE,
} as const satisfies Readonly<Record<string, CellLook>>;

export const bookCell = (value: BookCell["value"], look: CellLook): BookCell => ({
  ...{ value, formula: null, spill: null, look },
});

/** A protected sheet with nothing special but what is said. */
export function lockedSheet(
  name: string,
  rows: BookSheet["rows"],
  more: Partial<BookSheet> = {},
): BookSheet {
  return {
    ...{ name, rows, isHidden: false, isProtected: true, merges: [] },
    ...{ columnWidths: new Map(), rowHeights: new Map() },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
    ...{ freeze: null, dataBars: [], dropdowns: [], print: null },
    ...more,
  };
}
