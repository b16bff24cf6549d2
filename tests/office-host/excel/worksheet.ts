import type { Area } from "../../../src/cells/address";
import { accessDenied, invalidOperation } from "../rich-api/host-error";
import { HostObject, members } from "../rich-api/host-object";
import { ChartCollection } from "./charts";
import { areaOf, holds } from "./area";
import type { Entry, HostCell } from "./cell";
import { Cells } from "./cells";
import type { ConditionalFormat } from "./conditional-formats";
import type { ValidationRule } from "./data-validation";
import { AutoFilter, TableCollection } from "./filters";
import { Range } from "./range";
import {
  PageBreakCollection,
  PageLayout,
  WorksheetFreezePanes,
  WorksheetProtection,
} from "./sheet-parts";
import type { Workbook } from "./workbook";

/** Width of a column nobody touched, in points. */
const USUAL_WIDTH = 48;
const USUAL_HEIGHT = 15;

/** `Excel.Worksheet`. */
export class Worksheet extends HostObject {
  readonly members = members<Worksheet>({
    scalars: ["id", "name", "position", "visibility"],
    navigations: [
      "protection",
      "freezePanes",
      "pageLayout",
      "horizontalPageBreaks",
      "charts",
      "autoFilter",
      "tables",
    ],
    methods: [
      "getRange",
      "getRangeByIndexes",
      "getCell",
      "getUsedRange",
      "getUsedRangeOrNullObject",
      "activate",
      "calculate",
      "delete",
    ],
  });
  cells = new Cells();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  merges: Area[] = [];
  validations: ValidationRule[] = [];
  conditionalFormatList: ConditionalFormat[] = [];
  isProtected = false;
  readonly protection = new WorksheetProtection(this);
  readonly freezePanes = new WorksheetFreezePanes(this);
  readonly pageLayout = new PageLayout(this);
  readonly horizontalPageBreaks = new PageBreakCollection(this);
  readonly charts = new ChartCollection(this);
  readonly autoFilter = new AutoFilter(this);
  readonly tables = new TableCollection(this);
  private shownAs: unknown = "Visible";

  constructor(
    readonly workbook: Workbook,
    private ownName: string,
    readonly id: string,
  ) {
    super();
  }

  get name(): string {
    return this.ownName;
  }
  set name(name: string) {
    this.workbook.mayChange();
    this.workbook.checkName(name, this);
    this.ownName = name;
  }
  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }
  set position(index: number) {
    this.workbook.mayChange();
    const others = this.workbook.sheets.filter((sheet) => sheet !== this);
    others.splice(index, 0, this);
    this.workbook.sheets = others;
  }
  get visibility(): unknown {
    return this.shownAs;
  }
  set visibility(value: unknown) {
    this.workbook.mayChange();
    const others = this.workbook.sheets.filter((sheet) => sheet !== this);
    const isLast = others.every((sheet) => sheet.visibility !== "Visible");
    if (value !== "Visible" && isLast) throw invalidOperation();
    this.shownAs = value;
    if (value !== "Visible" && this.workbook.active === this) this.workbook.leave(this);
  }

  getRange(address?: unknown): Range {
    return new Range(this, areaOf(address));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const area = this.usedArea(valuesOnly);
    return area && new Range(this, area);
  }
  /** With formats, unless only values count: calipers api_range_sheet_used, recorded from Excel for Windows. */
  usedArea(valuesOnly?: boolean, within?: Area): Area | null {
    return this.cells.used(
      (cell, row, column) =>
        (within === undefined || holds(within, row, column)) &&
        (cell.value !== undefined || cell.formula !== undefined || valuesOnly !== true),
    );
  }
  activate(): void {
    if (this.visibility !== "Visible") throw invalidOperation();
    this.workbook.active = this;
  }
  /** Works out the formulas once more, row by row: those written first may need cells that were written later. */
  calculate(): void {
    const used = this.getUsedRangeOrNullObject();
    if (used) {
      this.cells.forEach(used.area, (cell) => {
        if (cell.formula !== undefined) cell.value = this.workbook.calculate(cell.formula, this);
      });
    }
    this.workbook.noteCalculation(this);
  }
  /** A very hidden sheet is not deleted: reference of Worksheet.delete; mog worksheet_semantics.rs. */
  delete(): void {
    if (this.shownAs === "VeryHidden") throw invalidOperation();
    this.workbook.remove(this);
  }

  /** Below or right of the first cell of a merged area, whose content alone is kept: reference of Range.merge. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (area) => holds(area, row, column) && (row !== area.row || column !== area.column),
    );
  }

  /** Some filter hides this row. */
  isFilteredOut(row: number): boolean {
    return [this.autoFilter, ...this.tables.items.map((table) => table.autoFilter)].some(
      ({ hides }) => hides.has(row),
    );
  }

  rowHeight(row: number): number {
    return this.heights.get(row) ?? USUAL_HEIGHT;
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? USUAL_WIDTH;
  }

  /** Throws as Excel does where a write is not allowed. */
  mayChange(): void {
    this.workbook.mayChange();
    if (this.isProtected) throw accessDenied();
  }

  setEntry(cell: HostCell, entry: Entry): void {
    delete cell.value;
    delete cell.formula;
    if (entry.format !== undefined) cell.format = entry.format;
    if (entry.formula !== undefined) {
      cell.formula = entry.formula;
      cell.value = this.workbook.calculate(entry.formula, this);
      this.workbook.noteCalculation(this);
    } else if (entry.value !== undefined) cell.value = entry.value;
  }

  /** A new column in the formats and the width of its left neighbour. Formulas are not rewritten. */
  insertColumn(column: number): void {
    this.mayChange();
    this.cells.insertColumn(column);
    this.cells.forEach({ row: 0, column: column - 1, rows: 1_048_576, columns: 1 }, (left, row) => {
      const cell = this.cells.make(row, column);
      if (left.format !== undefined) cell.format = left.format;
      if (left.look !== undefined) cell.look = left.look;
    });
    this.shiftWidths(column, 1);
    this.widths.set(column, this.columnWidth(column - 1));
    this.merges = this.merges.map((merge) => {
      if (merge.column >= column) return { ...merge, column: merge.column + 1 };
      return merge.column + merge.columns > column
        ? { ...merge, columns: merge.columns + 1 }
        : merge;
    });
  }

  /** A blank row, as a user puts one in. Formulas are not rewritten. */
  insertRow(row: number): void {
    this.mayChange();
    this.cells.insertRow(row);
    this.merges = this.merges.map((merge) => {
      if (merge.row >= row) return { ...merge, row: merge.row + 1 };
      return merge.row + merge.rows > row ? { ...merge, rows: merge.rows + 1 } : merge;
    });
  }

  /** A row that a user takes out. Formulas are not rewritten. */
  deleteRow(row: number): void {
    this.mayChange();
    this.cells.deleteRow(row);
    this.merges = this.merges
      .map((merge) => {
        if (merge.row > row) return { ...merge, row: merge.row - 1 };
        return merge.row + merge.rows > row ? { ...merge, rows: merge.rows - 1 } : merge;
      })
      .filter((merge) => merge.rows > 0 && merge.rows * merge.columns > 1);
  }

  deleteColumn(column: number): void {
    this.mayChange();
    this.cells.deleteColumn(column);
    this.shiftWidths(column, -1);
    this.merges = this.merges
      .map((merge) => {
        if (merge.column > column) return { ...merge, column: merge.column - 1 };
        return merge.column + merge.columns > column
          ? { ...merge, columns: merge.columns - 1 }
          : merge;
      })
      .filter((merge) => merge.rows * merge.columns > 1);
  }

  /** The same sheet in another workbook. */
  copyFor(workbook: Workbook): Worksheet {
    const copy = new Worksheet(workbook, this.ownName, this.id);
    copy.cells = this.cells.copy();
    for (const [column, width] of this.widths) copy.widths.set(column, width);
    for (const [row, height] of this.heights) copy.heights.set(row, height);
    for (const row of this.hiddenRows) copy.hiddenRows.add(row);
    copy.merges = [...this.merges];
    copy.validations = [...this.validations];
    copy.conditionalFormatList = this.conditionalFormatList.map((one) => one.copyFor(copy));
    copy.isProtected = this.isProtected;
    copy.shownAs = this.shownAs;
    copy.freezePanes.location = this.freezePanes.location;
    copy.pageLayout.becomeCopyOf(this.pageLayout);
    copy.autoFilter.becomeCopyOf(this.autoFilter);
    copy.tables.becomeCopyOf(this.tables);
    return copy;
  }

  private shiftWidths(column: number, by: 1 | -1): void {
    const moved = [...this.widths].filter(([one]) => one >= column);
    for (const [one] of moved) this.widths.delete(one);
    for (const [one, width] of moved) if (one + by >= column) this.widths.set(one + by, width);
  }
}
