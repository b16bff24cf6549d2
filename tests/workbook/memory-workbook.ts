import type { CellAddress } from "../../src/cells/address";
import type { CellValue, Grid } from "../../src/cells/grid";
import { contentOf } from "../../src/workbook/column-removal";
import { differingCell } from "../../src/workbook/same-cells";
import {
  ChangeRefused,
  type Capabilities,
  type CellContent,
  type CellEdit,
  type Change,
  type ColumnInsertion,
  type Receipt,
  type SheetContent,
  type SheetInfo,
  type Unsubscribe,
  type Workbook,
  type WorkbookNotice,
} from "../../src/workbook/workbook";
import {
  columnsToPutIn,
  fromRightToLeft,
  fromTheRight,
  insertedColumns,
  withJournal,
  withPutBack,
  type JournalBefore,
} from "./memory-change";
import {
  cellOf,
  cellOfContent,
  copyOfSheet,
  deleteColumn,
  gridOfSheet,
  insertColumn,
  setCell,
  sheetOfContent,
  sheetOfGrid,
  sheetOfSeed,
  widenMerge,
  type MemoryCell,
  type MemorySheet,
} from "./memory-sheet";
import { fileOfGrids } from "../xlsx/file-of-grids";
import type { HandedOver } from "./contract-kit";
import type { SheetSeed } from "./seed";

/** A cell as it is now; null where there is no such sheet. */
export type CellsNow = (sheet: string, row: number, column: number) => MemoryCell | null;

/** What the program around the workbook does. */
export interface MemoryOptions {
  readonly capabilities?: Partial<Capabilities>;
  /** The value that a formula shows; without it formulas show nothing. */
  readonly evaluate?: (formula: string, workbook: MemoryWorkbook) => CellValue;
  /** Works out all formulas, begun again at each recalculation. */
  readonly calculator?: (cells: CellsNow) => (formula: string, place: CellAddress) => CellValue;
  /** automatic: after each apply. manual: only on `calculate()`. */
  readonly calculation?: "automatic" | "manual";
}

/** The Workbook port over plain objects: for tests, and as the model of what the port promises. */
export class MemoryWorkbook implements Workbook {
  /** Names of the port's methods in the order they were called. */
  readonly calls: string[] = [];
  /** Every change that was written. */
  readonly applied: Change[] = [];
  /** Every file that was given to the user. */
  readonly handedOver: HandedOver[] = [];
  readonly downloaded: (HandedOver & { readonly type: string })[] = [];
  shown: string | null = null;
  private active: CellAddress | null = null;
  private contents: MemorySheet[];
  private failing = false;
  private readonly journalBefore = new WeakMap<Receipt, JournalBefore | null>();
  private readonly selectListeners = new Set<(cell: CellAddress) => void>();
  private readonly editListeners = new Set<() => void>();
  private readonly calculatedListeners = new Set<() => void>();
  private readonly noticeListeners = new Set<(notice: WorkbookNotice) => void>();

  constructor(
    seeds: readonly SheetSeed[],
    private readonly options: MemoryOptions = {},
  ) {
    this.contents = seeds.map(sheetOfSeed);
  }

  capabilities(): Promise<Capabilities> {
    this.calls.push("capabilities");
    const usual = {
      customFunctions: true,
      isReadOnly: false,
      isCalculationManual: false,
      drawsCharts: true,
      canCopy: true,
      missing: [],
    };
    return Promise.resolve({ ...usual, ...this.options.capabilities });
  }

  sheets(): Promise<SheetInfo[]> {
    this.calls.push("sheets");
    return Promise.resolve(this.contents.map(({ name, isHidden }) => ({ name, isHidden })));
  }

  async read(names: readonly string[] | "all"): Promise<Grid[]> {
    this.calls.push("read");
    await Promise.resolve();
    const wanted = names === "all" ? this.contents : names.map((name) => this.sheet(name));
    return wanted.map(gridOfSheet);
  }

  async apply(change: Change): Promise<Receipt> {
    this.calls.push("apply");
    await Promise.resolve();
    const before = this.contents;
    this.refuseOtherThanRead(change);
    const receipt = this.receiptOf(change);
    this.journalBefore.set(receipt, this.journalOf(change));
    this.contents = this.copyFor(change);
    try {
      this.write(change);
      this.contents = withJournal(this.contents, change, receipt);
    } catch (error) {
      this.contents = before;
      throw error;
    } finally {
      this.failing = false;
    }
    this.applied.push(change);
    this.shown = change.show ?? this.shown;
    this.afterWrite();
    return receipt;
  }

  async restore(receipt: Receipt): Promise<void> {
    this.calls.push("restore");
    await Promise.resolve();
    const before = new Map(receipt.before.map(({ name, grid }) => [name, grid]));
    const made = new Set(
      receipt.before.filter(({ grid }) => grid === null).map(({ name }) => name),
    );
    const journal = this.journalBefore.get(receipt);
    this.contents = withPutBack(this.contents, receipt, journal ?? null)
      .filter(({ name }) => !made.has(name))
      .map((sheet) => {
        const grid = before.get(sheet.name);
        return grid ? sheetOfGrid(grid, sheet.layout) : copyOfSheet(sheet);
      });
    for (const { sheet, column } of receipt.insertedColumns)
      deleteColumn(this.sheet(sheet), column);
    for (const insertion of fromRightToLeft(receipt.removedColumns)) this.writeColumn(insertion);
    for (const edit of receipt.edits) this.writeEdit(edit);
    this.afterWrite();
  }

  copy(): Promise<Uint8Array<ArrayBuffer>> {
    this.calls.push("copy");
    return fileOfGrids(this.contents.map(gridOfSheet));
  }

  recalculate(): Promise<void> {
    return Promise.resolve();
  }

  async handOver(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<void> {
    this.calls.push("handOver");
    await Promise.resolve();
    this.handedOver.push({ bytes, name });
  }

  async download(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): Promise<void> {
    this.calls.push("download");
    await Promise.resolve();
    this.downloaded.push({ bytes, name, type });
  }

  select(cell: CellAddress): Promise<void> {
    this.calls.push("select");
    this.sheet(cell.sheet);
    this.active = cell;
    this.selectListeners.forEach((listener) => listener(cell));
    return Promise.resolve();
  }

  /** The user selects a cell, and the program tells nothing. */
  selectSilently(cell: CellAddress): void {
    this.active = cell;
  }

  selected(): Promise<CellAddress | null> {
    return Promise.resolve(this.active);
  }

  onSelect(listener: (cell: CellAddress) => void): Unsubscribe {
    return subscribe(this.selectListeners, listener);
  }

  onEdit(listener: () => void): Unsubscribe {
    return subscribe(this.editListeners, listener);
  }

  onCalculated(listener: () => void): Unsubscribe {
    return subscribe(this.calculatedListeners, listener);
  }

  onNotice(listener: (notice: WorkbookNotice) => void): Unsubscribe {
    return subscribe(this.noticeListeners, listener);
  }

  /** The program around the workbook says something besides. */
  notice(notice: WorkbookNotice): void {
    for (const listener of this.noticeListeners) listener(notice);
  }

  // What only tests can do.

  /** The user types into a cell. */
  type(cell: CellAddress, content: CellContent): void {
    const sheet = this.sheet(cell.sheet);
    const { format } = cellOf(sheet, cell.row, cell.column);
    setCell(sheet, cell.row, cell.column, cellOfContent(content, format));
    this.editListeners.forEach((listener) => listener());
  }

  /** The user deletes a sheet. */
  deleteSheet(name: string): void {
    this.contents = this.contents.filter((sheet) => sheet.name !== name);
  }

  /** The host fails in the middle of the next apply. */
  failNextApply(): void {
    this.failing = true;
  }

  /** What the last apply gave for a sheet, with its looks. */
  layout(name: string): SheetContent {
    const layout = this.written(name);
    if (!layout) throw new Error(`${name} was not written by apply`);
    return layout;
  }

  /** As `layout`; null for a sheet that no apply wrote whole. */
  written(name: string): SheetContent | null {
    return this.sheet(name).layout;
  }

  /** Works out every formula and tells the listeners. */
  calculate(): void {
    const { evaluate = null, calculator } = this.options;
    const calculated = calculator?.((name, row, column) => {
      const sheet = this.contents.find((one) => one.name === name);
      return sheet ? cellOf(sheet, row, column) : null;
    });
    const valueOfFormula =
      calculated ?? (evaluate && ((formula: string) => evaluate(formula, this)));
    if (valueOfFormula) {
      for (const { name, rows } of this.contents) {
        rows.forEach((row, i) =>
          row.forEach((cell, j) => {
            if (cell.formula === null) return;
            const place = { sheet: name, row: i, column: j };
            row[j] = { ...cell, value: valueOfFormula(cell.formula, place) };
          }),
        );
      }
    }
    this.calculatedListeners.forEach((listener) => listener());
  }

  private sheet(name: string): MemorySheet {
    const found = this.contents.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  private receiptOf(change: Change): Receipt {
    const grids = new Map(this.contents.map((sheet) => [sheet.name, sheet]));
    return {
      before: [...change.sheets, ...(change.removed ?? [])].map(({ name }) => {
        const sheet = grids.get(name);
        return { name, grid: sheet ? gridOfSheet(sheet) : null };
      }),
      edits: change.edits.map((edit) => this.undoing(edit)),
      insertedColumns: insertedColumns(change),
      removedColumns: columnsToPutIn(this.contents, change),
    };
  }

  private undoing({ cell, becomes }: CellEdit): CellEdit {
    const { value, formula, format } = cellOf(this.sheet(cell.sheet), cell.row, cell.column);
    return { cell, was: valueOf(becomes), becomes: contentOf(value, formula), format };
  }

  /** Sheets that the change touches are copied, so that the old list stays as it was. */
  private copyFor(change: Change): MemorySheet[] {
    const touched = new Set([
      ...change.edits.map(({ cell }) => cell.sheet),
      ...[...(change.columns ?? []), ...(change.removedColumns ?? [])].map(({ sheet }) => sheet),
    ]);
    return this.contents.map((sheet) => (touched.has(sheet.name) ? copyOfSheet(sheet) : sheet));
  }

  private write(change: Change): void {
    if (this.options.capabilities?.isReadOnly) throw new ChangeRefused({ kind: "read-only" });
    for (const edit of change.edits) this.checkEdit(edit);
    for (const edit of change.edits) this.writeEdit(edit);
    for (const insertion of fromRightToLeft(change.columns ?? [])) this.writeColumn(insertion);
    for (const content of change.sheets) this.writeSheet(content);
    for (const { sheet, column } of fromTheRight(change.removedColumns ?? [])) {
      this.refuseProtected(this.sheet(sheet));
      deleteColumn(this.sheet(sheet), column);
    }
    for (const { name } of change.removed ?? []) this.deleteSheet(name);
    if (this.failing) throw new ChangeRefused({ kind: "host", detail: "failed on purpose" });
  }

  private checkEdit({ cell, was, wasFormula }: CellEdit): void {
    const sheet = this.sheet(cell.sheet);
    this.refuseProtected(sheet);
    const { value, formula } = cellOf(sheet, cell.row, cell.column);
    const isOther = wasFormula !== undefined && wasFormula !== formula;
    if (isOther || JSON.stringify(value) !== JSON.stringify(was)) {
      throw new ChangeRefused({ kind: "cell-changed", cell });
    }
  }

  private writeEdit({ cell, becomes, format: wanted }: CellEdit): void {
    const sheet = this.sheet(cell.sheet);
    const { format } = cellOf(sheet, cell.row, cell.column);
    const written = cellOfContent(becomes, wanted ?? format);
    setCell(sheet, cell.row, cell.column, { ...written, format: wanted ?? written.format });
  }

  private refuseOtherThanRead({ asRead = [] }: Change): void {
    for (const { name, grid } of asRead) {
      const sheet = this.contents.find((one) => one.name === name);
      const cell = differingCell(name, sheet ? gridOfSheet(sheet) : null, grid);
      if (cell) throw new ChangeRefused({ kind: "cell-changed", cell });
    }
  }

  private journalOf({ journal }: Change): JournalBefore | null {
    if (!journal) return null;
    const sheet = this.contents.find(({ name }) => name === journal.sheet);
    return { name: journal.sheet, sheet: sheet ?? null };
  }

  private writeColumn({ sheet: name, after, cells, widened }: ColumnInsertion): void {
    const sheet = this.sheet(name);
    this.refuseProtected(sheet);
    insertColumn(sheet, after);
    for (const area of widened) widenMerge(sheet, area);
    for (const { row, content } of cells) {
      const { format } = cellOf(sheet, row, after + 1);
      setCell(sheet, row, after + 1, cellOfContent(content, format));
    }
  }

  private writeSheet(content: SheetContent): void {
    const index = this.contents.findIndex(({ name }) => name === content.name);
    const old = this.contents[index];
    if (old) this.refuseProtected(old);
    this.contents.splice(old ? index : this.contents.length, old ? 1 : 0, sheetOfContent(content));
  }

  private refuseProtected(sheet: MemorySheet): void {
    if (sheet.isProtected) throw new ChangeRefused({ kind: "protected-sheet", sheet: sheet.name });
  }

  private afterWrite(): void {
    if (this.options.calculation === "manual") return;
    queueMicrotask(() => this.calculate());
  }
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): Unsubscribe {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function valueOf(content: CellContent): CellValue {
  if (content === null) return null;
  if ("text" in content) return content.text === "" ? null : content.text;
  return "number" in content ? content.number : null;
}
