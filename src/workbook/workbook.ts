import type { Area, CellAddress } from "../cells/address";
import type { ArrayFormula, CellValue, Grid } from "../cells/grid";
import type { SheetChart } from "./sheet-chart";

/** A sheet's place in the workbook. */
export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
}

/** What the program that holds the workbook can do. */
export interface Capabilities {
  /** Cells can call our custom functions. */
  readonly customFunctions: boolean;
  readonly isReadOnly: boolean;
  /** Formulas wait for F9: what the cells show may be out of date. */
  readonly isCalculationManual: boolean;
  /** `SheetContent.charts` are shown; elsewhere only files have them. */
  readonly drawsCharts: boolean;
  /** `copy` and `handOver` work. */
  readonly canCopy: boolean;
  /** The host is too old for the pane's work; the text names what is missing, for the log. */
  readonly missing: readonly string[];
}

/** What is written into one cell. A text is always written as text, whatever it begins with. */
export type CellContent =
  | { readonly text: string }
  | { readonly number: number }
  /** `array`: of an array formula. A host that computes every formula so needs not be told. */
  | { readonly formula: string; readonly array?: ArrayFormula }
  | null;

/** Named looks of cells. The port maps each to fonts, fills, borders and alignment. */
export type CellStyle =
  | "title" // 标题: large, centred, bold
  | "header" // bold, filled, centred, wrapped, bordered
  | "text" // bordered, left
  | "wrapped" // bordered, left, wrapped
  | "centred" // bordered, centred
  | "number" // bordered, right, the number format of the block
  | "strong" // bordered, right, bold
  | "input" // bordered, light fill: a cell for the user to fill in
  | "heading" // no border, bold, left: above a table
  | "good" // bordered, centred, green: 完成
  | "fair" // bordered, centred, amber: 接近
  | "poor" // bordered, centred, red: 落后
  | "note" // no border, small, grey, not wrapped
  // Lines of an official paper, without borders:
  | "paper-mark" // 发文机关标志: 小标宋 42, red, centred
  | "paper-title" // 小标宋 22, centred
  | "paper-heading" // 黑体 16
  | "paper-body" // 仿宋 16
  | "paper-centred" // 仿宋 16, centred
  // The table of an annex, black on white:
  | "annex-title" // 小标宋 22, centred, wrapped
  | "annex-header" // 黑体 12, centred, wrapped, bordered
  | "annex-text" // 仿宋 12, bordered, left
  | "annex-centred" // 仿宋 12, bordered, centred
  | "annex-number" // 仿宋 12, bordered, right
  | "annex-strong" // as annex-number, bold
  | "annex-note" // 仿宋 11, left
  | "annex-right"; // 仿宋 12, right

/** The look of a block. Later blocks win. */
export interface StyleBlock {
  readonly area: Area;
  readonly style: CellStyle;
  /** Excel number format code; `@` is set by the port for every text. */
  readonly format?: string;
}

/** How a sheet is printed, on A4: as wide as the page, or in pages of its own. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** Repeated on every page. */
  readonly titleRows: number;
  readonly pages?: SheetPages;
  /** Set for a sheet that is an official paper of its own. */
  readonly paper?: PaperSetUp;
}

/** Where fitting to the page would pass over the breaks, as Excel does, the size is said instead. */
export interface SheetPages {
  /** In percent, 10 to 400. */
  readonly scale: number;
  /** Rows that a new page begins with. */
  readonly starts: readonly number[];
}

/** 公文用纸: only this area is printed, its rows so many points high, page numbers outside on the odd and even pages. */
export interface PaperSetUp {
  readonly area: Area;
  readonly rowHeights: readonly RowHeights[];
  /** Margins in millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** Rows of one height, in points. */
export interface RowHeights {
  readonly row: number;
  readonly rows: number;
  readonly points: number;
}

/** A whole sheet of ours, replacing whatever that sheet held before. */
export interface SheetContent {
  readonly name: string;
  /** Cells from A1; all rows of the same length. */
  readonly cells: readonly (readonly CellContent[])[];
  readonly styles: readonly StyleBlock[];
  readonly merges: readonly Area[];
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** Data bars over this area. */
  readonly dataBars: Area | null;
  /** Dropdown lists. */
  readonly dropdowns: readonly { readonly area: Area; readonly choices: readonly string[] }[];
  /** null: the program's own. */
  readonly print: PrintSetup | null;
  readonly isHidden: boolean;
  /** Drawn again whenever the sheet is written; the user's own charts on it stay. */
  readonly charts?: readonly SheetChart[];
}

/** One cell of the user's own sheet, changed only if it still holds `was`. */
export interface CellEdit {
  readonly cell: CellAddress;
  readonly was: CellValue;
  /** Where it is given, the cell must still have this formula too; null for none. */
  readonly wasFormula?: string | null;
  readonly becomes: CellContent;
  /** The number format that the cell gets; left out, it keeps its own, or gets `@` for a text. */
  readonly format?: string;
}

/**
 * A column put into the user's own sheet, right of the column `after`: it takes over that column's
 * cell formats and width, and what stood further right moves one column on, formulas with it.
 * Rows and columns are those before the change; insertions of one sheet are made from right to left.
 */
export interface ColumnInsertion {
  readonly sheet: string;
  readonly after: number;
  /** What the new column holds; other rows stay blank. */
  readonly cells: readonly { readonly row: number; readonly content: CellContent }[];
  /** Areas that end at `after` and become merged with the new column: a header over its columns, a title. */
  readonly widened: readonly Area[];
}

/** A column of the user's own sheet that is taken out, as it is counted before the change. */
export interface ColumnRemoval {
  readonly sheet: string;
  readonly column: number;
  /**
   * One past the last used column of the sheet without any of the columns that the change takes out of it. Where it is
   * given, the sheet may hold only some of them: those that are put in first, from the right, as insertions are made.
   */
  readonly endBefore?: number;
}

/** A row of the journal: three texts. */
export type JournalRow = readonly [string, string, string];

/**
 * A hidden sheet that says what is under way. `open` stands in it before anything else of the change is written, `closed`
 * after everything else. Each is written at once and never cleared before: whoever finds it, however the write ended,
 * finds one of them whole, or what stood there before.
 */
export interface Journal {
  readonly sheet: string;
  readonly open: (before: Receipt) => readonly JournalRow[];
  /** null: the sheet is taken out. */
  readonly closed: (before: Receipt) => readonly JournalRow[] | null;
}

/** A sheet as the action read it; null for one that was not there. */
export interface SheetAsRead {
  readonly name: string;
  readonly grid: Grid | null;
}

/** Everything that one action writes, in one all-or-nothing step. */
export interface Change {
  /** Written whole; a sheet that does not exist is made after the last one. */
  readonly sheets: readonly SheetContent[];
  readonly edits: readonly CellEdit[];
  /** Never of a sheet that `sheets` or `edits` write in the same change. */
  readonly columns?: readonly ColumnInsertion[];
  /** Taken out last. Of a sheet that `columns` does not touch, and no two beside each other. */
  readonly removedColumns?: readonly ColumnRemoval[];
  /** Sheets that are taken out, after everything else is written; as they stand, by which they are made again if need be. */
  readonly removed?: readonly SheetContent[];
  readonly journal?: Journal;
  /** Refused with cell-changed when one of these holds other cells by now. */
  readonly asRead?: readonly SheetAsRead[];
  /** The sheet to show afterwards, or null to stay. */
  readonly show: string | null;
}

/** What was asked of the program when it failed. */
export type HostStep =
  "state" | "read" | "write" | "looks" | "put-back" | "restore" | "copy" | "hand-over" | "select";

/** A call that the program failed, in its own words. */
export interface HostCall {
  readonly step: HostStep;
  /** The program's own code, where it has answered. */
  readonly code: string | null;
  readonly message: string;
  /** The member of the program's interface that failed, e.g. `Range.formulas`; null where it is not said. */
  readonly member: string | null;
}

/** What happened besides a change, which stands as it was asked for. */
export type WorkbookNotice =
  /** The program refused some of a sheet's looks. `call` is the first that failed. */
  | {
      readonly kind: "looks-refused";
      readonly sheet: string;
      readonly looks: readonly LookKind[];
      readonly call: HostCall;
    }
  /**
   * A file that was handed over: Excel opens it, perhaps behind its other windows (office-js #6943), or does not, as where
   * a policy forbids that (#3568, #3646); then `call` is what it said. The bytes can be downloaded in any case.
   */
  | {
      readonly kind: "handed-over";
      readonly fileName: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly call: HostCall | null;
    }
  /** The sheet was filtered, and is shown whole since: under a filter Excel writes into the wrong rows. */
  | { readonly kind: "unfiltered"; readonly sheet: string };

/** How a sheet looks, by what is set: cells are fonts, fills, borders and alignment, rows those that are hidden. */
export type LookKind =
  "cells" | "merges" | "widths" | "rows" | "freeze" | "bars" | "lists" | "page" | "charts";

export interface SheetLook {
  readonly sheet: string;
  readonly look: LookKind;
}

/** What a change replaced, by which `restore` undoes it. */
export interface Receipt {
  /** The sheets as they were, also those taken out; null for a sheet that the change made. The journal is not among them. */
  readonly before: readonly { readonly name: string; readonly grid: Grid | null }[];
  /** The edits that undo those of the change. */
  readonly edits: readonly CellEdit[];
  /** The columns that the change put in, as they are counted after it. */
  readonly insertedColumns: readonly ColumnRemoval[];
  /** What puts in again the columns that the change took out. */
  readonly removedColumns: readonly ColumnInsertion[];
}

/**
 * Thrown when a change cannot be written: the workbook is then as it was before, but for put-back-failed.
 * Over Excel also by `read`, when the program does not give all cells: they are never taken for blank ones.
 */
export class ChangeRefused extends Error {
  constructor(
    readonly reason:
      | { readonly kind: "read-only" }
      | { readonly kind: "protected-sheet"; readonly sheet: string }
      | { readonly kind: "cell-changed"; readonly cell: CellAddress }
      | { readonly kind: "editing" }
      | { readonly kind: "too-large" }
      | { readonly kind: "read-back-differs"; readonly cell: CellAddress }
      /** Something failed and putting back failed too: these sheets may hold a part of the change. */
      | { readonly kind: "put-back-failed"; readonly sheets: readonly string[] }
      /** The program does not give the workbook as a file. */
      | { readonly kind: "no-file" }
      | { readonly kind: "host"; readonly detail: string },
    /** The call of the program that failed, where one did. */
    readonly call: HostCall | null = null,
  ) {
    super(`change refused: ${reason.kind}`);
  }
}

export type Unsubscribe = () => void;

/**
 * The workbook as the rest of the product sees it. Three implementations: in memory, Excel, the workbench's grid;
 * one contract suite (tests/workbook/contract.ts) holds for all.
 */
export interface Workbook {
  capabilities(): Promise<Capabilities>;
  sheets(): Promise<SheetInfo[]>;
  /**
   * Where formulas wait for F9, what leans on cells that were changed is computed; elsewhere nothing is done. To be called
   * before an action reads: what waits is out of date.
   */
  recalculate(): Promise<void>;
  /** The sheets of those names, in that order, or all of them; in as many trips as for one. Throws for an unknown name. */
  read(names: readonly string[] | "all"): Promise<Grid[]>;
  /**
   * Writes all of a change or nothing. Once it settles, formulas that lean on the edited cells show them. Throws
   * ChangeRefused.
   */
  apply(change: Change): Promise<Receipt>;
  /** Puts back what a change replaced. */
  restore(receipt: Receipt): Promise<void>;
  /**
   * The workbook as it stands now, unsaved edits included, as the bytes of an .xlsx file. Throws ChangeRefused.
   * A formula has the value that it shows: of what `apply` wrote, none before `onCalculated`.
   * E.g. `openWorkbook({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) })` reads them.
   */
  copy(): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Gives an .xlsx file that was made here to the user; the open workbook stays as it is. Excel opens it as a new
   * workbook that is not saved yet and has no name, and whether it did is told by a notice with the file; elsewhere it is
   * downloaded as `fileName`.
   */
  handOver(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<void>;
  /**
   * Saves a file of another kind, such as a .docx, by the browser under the program. Excel on a Mac does not save any
   * (office-js #2700, #3385, #4681), and no program says whether it did.
   */
  download(bytes: Uint8Array<ArrayBuffer>, fileName: string, type: string): Promise<void>;
  select(cell: CellAddress): Promise<void>;
  /** The cell that is selected; null where none is. For when `onSelect` may have told nothing (office-js #533). */
  selected(): Promise<CellAddress | null>;
  onSelect(listener: (cell: CellAddress) => void): Unsubscribe;
  /** Any edit of any cell by the user or by a recalculation that changed values. */
  onEdit(listener: () => void): Unsubscribe;
  /** A recalculation has ended: formulas written by `apply` show their values. */
  onCalculated(listener: () => void): Unsubscribe;
  /** Told when a change is done. */
  onNotice(listener: (notice: WorkbookNotice) => void): Unsubscribe;
}
