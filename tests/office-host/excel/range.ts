import { a1Area, type Area } from "../../../src/cells/address";
import { invalidArgument, invalidOperation } from "../rich-api/host-error";
import { HostObject, members } from "../rich-api/host-object";
import {
  addressOf,
  checked,
  holds,
  intersects,
  isWholeColumns,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./area";
import { enter, mayEnter, mayGiveFormula, shownError, shownText, type HostCell } from "./cell";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { cellProperties, setCellProperties, type CellPropertiesData } from "./cell-properties";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import type { Worksheet } from "./worksheet";

type Matrix = unknown[][] | null;

/** `Excel.Range`. */
export class Range extends HostObject {
  readonly members = members<Range>({
    scalars: [
      "values",
      "formulas",
      "numberFormat",
      "valueTypes",
      "text",
      "address",
      "rowIndex",
      "columnIndex",
      "rowCount",
      "columnCount",
      "cellCount",
      "rowHidden",
      "columnHidden",
    ],
    navigations: ["format", "worksheet", "conditionalFormats", "dataValidation"],
    methods: [
      "getCell",
      "getRow",
      "getColumn",
      "getResizedRange",
      "getOffsetRange",
      "getBoundingRect",
      "getEntireColumn",
      "getEntireRow",
      "getUsedRangeOrNullObject",
      "getIntersectionOrNullObject",
      "getMergedAreasOrNullObject",
      "getRowProperties",
      "getColumnProperties",
      "getCellProperties",
      "setCellProperties",
      "setColumnProperties",
      "copyFrom",
      "clear",
      "merge",
      "unmerge",
      "insert",
      "delete",
      "select",
      "_ValidateArraySize",
    ],
  });
  override readonly isReferenced = true;
  readonly area: Area;

  constructor(
    readonly sheet: Worksheet,
    area: Area,
  ) {
    super();
    this.area = checked(area);
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get address(): string {
    return addressOf(this.sheet.name, this.area);
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get values(): Matrix {
    return this.matrix((cell) => shownError(cell?.value) ?? cell?.value ?? "");
  }
  set values(input: unknown) {
    this.enterAll(input, "values");
  }
  get formulas(): Matrix {
    return this.matrix((cell) => {
      if (cell) mayGiveFormula(cell);
      return cell?.formula ?? shownError(cell?.value) ?? cell?.value ?? "";
    });
  }
  set formulas(input: unknown) {
    this.enterAll(input, "formulas");
  }
  get text(): Matrix {
    return this.matrix((cell) => shownText(cell?.value));
  }
  get numberFormat(): Matrix {
    return this.matrix((cell) => cell?.format ?? "General");
  }
  set numberFormat(input: unknown) {
    const formats = this.shaped(input);
    this.change((cell, row, column) => {
      const format = formats(row, column);
      if (typeof format === "string") cell.format = format;
    });
  }
  get valueTypes(): Matrix {
    return this.matrix((cell) => valueType(cell));
  }
  get rowHidden(): boolean | null {
    const { row, rows } = this.area;
    let hidden = 0;
    for (const one of this.sheet.hiddenRows) if (one >= row && one < row + rows) hidden += 1;
    return hidden === 0 ? false : hidden === rows ? true : null;
  }
  set rowHidden(value: unknown) {
    this.sheet.mayChange();
    const { row, rows } = this.area;
    const { hiddenRows } = this.sheet;
    if (value === true) for (let i = 0; i < rows; i += 1) hiddenRows.add(row + i);
    else for (const one of hiddenRows) if (one >= row && one < row + rows) hiddenRows.delete(one);
  }
  get columnHidden(): boolean {
    return false;
  }

  getCell(row: number, column: number): Range {
    return this.part(row, column, 1, 1);
  }
  getRow(row: number): Range {
    return this.part(row, 0, 1, this.area.columns);
  }
  getColumn(column: number): Range {
    return this.part(0, column, this.area.rows, 1);
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.part(0, 0, this.area.rows + rows, this.area.columns + columns);
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.part(rows, columns, this.area.rows, this.area.columns);
  }
  getEntireColumn(): Range {
    return new Range(this.sheet, { ...this.area, row: 0, rows: MAX_ROWS });
  }
  getEntireRow(): Range {
    return new Range(this.sheet, { ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getBoundingRect(other: unknown): Range {
    const b = other instanceof Range ? other.area : this.sheet.getRange(other).area;
    const a = this.area;
    const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
    return new Range(this.sheet, { row, column, rows, columns });
  }
  /** What is used of this range: calipers api_range_range_used, api_range_range_used_null, recorded from Excel for Windows. */
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = this.sheet.usedArea(valuesOnly, this.area);
    return used && this.at(used);
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const { area: a } = this;
    const b = other instanceof Range ? other.area : this.sheet.getRange(other).area;
    if (!intersects(a, b)) return null;
    const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
    const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
    return new Range(this.sheet, { row, column, rows, columns });
  }
  /** Only areas whose first cell lies in the range (office-js #3611); more than 512 fail, as Excel's reference says. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter(({ row, column }) => holds(this.area, row, column));
    if (merges.length > 512) throw invalidOperation();
    return merges.length === 0 ? null : new RangeAreas(merges.map((area) => this.at(area)));
  }
  getRowProperties(): unknown[] {
    return Array.from({ length: this.area.rows }, (_, i) => ({
      rowHidden: this.sheet.hiddenRows.has(this.area.row + i),
    }));
  }
  getColumnProperties(): unknown[] {
    return Array.from({ length: this.area.columns }, (_, i) => ({
      format: { columnWidth: this.sheet.columnWidth(this.area.column + i) },
    }));
  }
  setColumnProperties(
    data: readonly { readonly format?: { readonly columnWidth?: number } }[],
  ): void {
    this.sheet.mayChange();
    data.forEach(({ format }, i) => {
      const width = format?.columnWidth;
      if (width !== undefined) this.sheet.widths.set(this.area.column + i, width);
    });
  }
  getCellProperties(): CellPropertiesData[][] | null {
    return this.matrix((cell) => cellProperties(cell)) as CellPropertiesData[][] | null;
  }
  setCellProperties(data: readonly (readonly CellPropertiesData[])[]): void {
    this.change((cell, row, column) => setCellProperties(cell, data[row]?.[column]));
  }
  copyFrom(source: unknown, copyType: unknown): void {
    if (!(source instanceof Range) || copyType !== "Formats") throw invalidArgument();
    this.change((cell, row, column) => {
      const { area, sheet } = source;
      const from = sheet.cells.at(
        area.row + (row % area.rows),
        area.column + (column % area.columns),
      );
      delete cell.format;
      delete cell.look;
      if (from?.format !== undefined) cell.format = from.format;
      if (from?.look !== undefined) cell.look = from.look;
    });
  }

  clear(what: unknown): void {
    this.sheet.mayChange();
    if (what === undefined || what === null || what === "All")
      return this.sheet.cells.remove(this.area);
    const keeps = what === "Contents" ? "look" : "content";
    this.sheet.cells.forEach(this.area, (cell) => {
      if (keeps === "look") {
        delete cell.value;
        delete cell.formula;
      } else {
        delete cell.format;
        delete cell.look;
      }
    });
  }
  merge(): void {
    this.sheet.mayChange();
    if (this.cellCount === 1) return;
    this.unmerge();
    this.sheet.cells.forEach(this.area, (cell, row, column) => {
      if (row !== this.area.row || column !== this.area.column) {
        delete cell.value;
        delete cell.formula;
      }
    });
    this.sheet.merges.push(this.area);
  }
  unmerge(): void {
    this.sheet.mayChange();
    this.sheet.merges = this.sheet.merges.filter((area) => !intersects(area, this.area));
  }
  insert(shift: unknown): Range {
    if (shift !== "Right" || !isWholeColumns(this.area)) throw invalidArgument();
    for (let i = 0; i < this.area.columns; i += 1) this.sheet.insertColumn(this.area.column);
    return this;
  }
  delete(shift: unknown): void {
    if (shift !== "Left" || !isWholeColumns(this.area)) throw invalidArgument();
    for (let i = 0; i < this.area.columns; i += 1) this.sheet.deleteColumn(this.area.column);
  }
  select(): void {
    this.sheet.workbook.pick(this);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument();
  }

  /** What all cells have in common; null where they differ. */
  common(pick: (cell: HostCell | undefined) => unknown): unknown {
    const found = new Set<unknown>();
    for (let i = 0; i < this.area.rows && found.size < 2; i += 1) {
      for (let j = 0; j < this.area.columns && found.size < 2; j += 1) {
        found.add(pick(this.sheet.cells.at(this.area.row + i, this.area.column + j)));
      }
    }
    return found.size === 1 ? [...found][0] : null;
  }

  /** Changes every cell of the range. */
  change(visit: (cell: HostCell, row: number, column: number) => void): void {
    this.sheet.mayChange();
    if (this.cellCount > this.sheet.workbook.cellLimit) throw invalidOperation();
    for (let i = 0; i < this.area.rows; i += 1) {
      for (let j = 0; j < this.area.columns; j += 1) {
        visit(this.sheet.cells.make(this.area.row + i, this.area.column + j), i, j);
      }
    }
  }

  private enterAll(input: unknown, by: "values" | "formulas"): void {
    const contents = this.shaped(input);
    for (const content of [input].flat(2)) mayEnter(content, by);
    const rows = this.rowsFilled(Array.isArray(input));
    const { row: top, column: left } = this.area;
    this.change((cell, row, column) => {
      const from = rows[row];
      if (this.sheet.isCovered(top + row, left + column)) return;
      const content = from === undefined ? null : contents(from, column);
      if (content !== null) this.sheet.setEntry(cell, enter(content, cell.format ?? "General"));
    });
    this.sheet.workbook.noteChange(this.sheet, a1Area(this.area));
  }

  /**
   * Which row of a matrix each row of the range gets. Under a filter the rows shown get them one after the other, and those
   * filtered out get none: office-js #224, "data seems to be misplaced", on Excel for Windows.
   */
  private rowsFilled(isMatrix: boolean): (number | undefined)[] {
    const { row, rows } = this.area;
    if (rows > 1_000_000) return [];
    let next = 0;
    return Array.from({ length: rows }, (_, i) => {
      if (!isMatrix || rows === 1) return i;
      return this.sheet.isFilteredOut(row + i) ? undefined : next++;
    });
  }

  /** A matrix of the range's own shape, or one value for all its cells. */
  private shaped(input: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(input)) return () => input;
    const rows = input as readonly unknown[];
    const fits =
      rows.length === this.area.rows &&
      rows.every((row) => Array.isArray(row) && row.length === this.area.columns);
    if (!fits) throw invalidArgument();
    return (row, column) => (rows as readonly (readonly unknown[])[])[row]?.[column];
  }

  /** Excel answers null, without an error, for a range that is too large. */
  private matrix(pick: (cell: HostCell | undefined) => unknown): Matrix {
    if (this.cellCount > this.sheet.workbook.cellLimit) return null;
    return Array.from({ length: this.area.rows }, (_, i) =>
      Array.from({ length: this.area.columns }, (__, j) =>
        pick(this.sheet.cells.at(this.area.row + i, this.area.column + j)),
      ),
    );
  }

  private part(row: number, column: number, rows: number, columns: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows, columns });
  }

  private at(area: Area): Range {
    return new Range(this.sheet, area);
  }
}

function valueType(cell: HostCell | undefined): string {
  switch (typeof cell?.value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "string":
      return "String";
    case "object":
      return "Error";
    default:
      return "Empty";
  }
}
