import type { Area } from "../cells/address";
import type { CellValue } from "../cells/grid";
import type { Reason } from "../formula/recalculation/calculable";
import type { PrintSetUp } from "../workbook/workbook";

/** Line of one side of a cell: Excel's name of the line, colour as `#RRGGBB`. */
export interface BorderLine {
  readonly line: "hair" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly color: string;
}

/** How a cell looks. Null or false is the program's default; sizes in points, colours as `#RRGGBB`. */
export interface CellLook {
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "middle" | "bottom" | null;
  readonly wraps: boolean;
  /** Excel number format code; `General` by default. */
  readonly format: string;
}

export const DEFAULT_LOOK: CellLook = {
  fontName: null,
  fontSize: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  color: null,
  fill: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
  horizontal: null,
  vertical: null,
  wraps: false,
  format: "General",
};

export interface BookCell {
  /** For a formula the value that it last had; null when it is not known. */
  readonly value: CellValue;
  /** With its leading `=`, our functions as `CX.NAME`. */
  readonly formula: string | null;
  /** The block that an array formula of this cell fills, of one cell too; null for any other cell. */
  readonly spill: { readonly rows: number; readonly columns: number } | null;
  readonly look: CellLook;
  /** Left out where there is none. */
  readonly kept?: KeptAttributes;
  /** Why the value no longer follows from the other cells; left out where it does. */
  readonly outOfDate?: Reason;
}

/** What the file says of a cell besides its address, look, type and formula: these very letters are written again. */
export interface KeptAttributes {
  /** Of the cell: ` cm="1" vm="2"`. */
  readonly cell: string;
  /** Of its formula: ` ca="1"`. */
  readonly formula: string;
}

/** Cells for figures, open on a sheet that is protected otherwise; another value is refused with what is said. */
export interface EntryArea {
  readonly area: Area;
  /** Decimal texts; null: no limit. */
  readonly least: string | null;
  readonly most: string | null;
  readonly isWhole: boolean;
  readonly title: string;
  readonly refusal: string;
}

/** A sheet as a file holds it. Rows and columns count from 0. */
export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Written without a password: against slips alone. */
  readonly isProtected: boolean;
  /** Cells by row, then by column; blank cells without a look are absent. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, BookCell>>;
  readonly merges: readonly Area[];
  /** In characters of the default font. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly dataBars: readonly Area[];
  readonly dropdowns: readonly { readonly area: Area; readonly choices: readonly string[] }[];
  /** Of a sheet that is written whole; those of a file that was opened stay in its parts as they are. */
  readonly entries?: readonly EntryArea[];
  readonly print: PrintSetUp | null;
}

/** A sheet with nothing special but what is said. */
export function bookSheet(
  name: string,
  rows: BookSheet["rows"],
  more: Partial<BookSheet> = {},
): BookSheet {
  return {
    name,
    rows,
    isHidden: false,
    isProtected: false,
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    freeze: null,
    dataBars: [],
    dropdowns: [],
    print: null,
    ...more,
  };
}
