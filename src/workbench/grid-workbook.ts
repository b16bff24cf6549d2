import { BooleanNumber } from "@univerjs/core";
import type { Workbook as GridUnit, Worksheet } from "@univerjs/core";
import { FormulaDataModel, WorksheetProtectionRuleModel } from "@univerjs/preset-sheets-core";
import type { CellAddress } from "../cells/address";
import type { Grid } from "../cells/grid";
import {
  ChangeRefused,
  type Capabilities,
  type Change,
  type Journal,
  type Receipt,
  type SheetInfo,
  type Unsubscribe,
  type Workbook,
} from "../workbook/workbook";
import { touchedNames } from "../workbook/touched-sheets";
import type { BookSheet } from "../xlsx/book";
import { gridOf } from "../xlsx/sheet-grid";
import { download } from "../workbook/download";
import type { Definitions } from "../formula/recalculation/definitions";
import type { OursAt } from "../formula/recalculation/placed-formula";
import { failed } from "../formula/operands";
import { GridCalculation } from "./grid-calculation";
import { bytesOfBook, type FileBehind, type GridSheet } from "./file-behind";
import {
  bookSheetOfJournal,
  columnsToPutIn,
  gridsBefore,
  namesOfReceipt,
  refuseUnlessWritable,
  type SheetsBefore,
} from "./grid-change";
import { writeColumns, writeEdits, removeColumns } from "./grid-edits";
import { listenToEdits, listenToSelections, selectedCell } from "./grid-events";
import { focusGrid, GRID_CAPABILITIES, type GridProgram } from "./grid-program";
import { readSheet } from "./grid-reading";
import { endTyping, endTypingElsewhere } from "./grid-typing";
import { SheetWriter } from "./grid-writing";
import { bookSheetOfContent } from "../xlsx/content-sheet";
import { extrasOf, NO_EXTRAS, type SheetExtras } from "./sheet-extras";

/** The Workbook port over the grid of the workbench. */
export class GridWorkbook implements Workbook {
  private readonly writer: SheetWriter;
  /** By sheet id: what the grid itself does not keep, or keeps as rules. */
  private extras = new Map<string, SheetExtras>();
  /** Ids of sheets that were written whole: an export must not patch what the file held there before. */
  private written = new Set<string>();
  private readonly snapshots = new WeakMap<Receipt, SheetsBefore>();
  private writing = 0;
  private isTurning = false;
  private made = 0;

  /** What formulas show. */
  readonly calculation: GridCalculation;

  constructor(
    private readonly program: GridProgram,
    ours: OursAt = () => failed("#NAME?"),
  ) {
    this.writer = new SheetWriter(program);
    this.calculation = new GridCalculation(
      program,
      { unit: () => this.unit(), writer: this.writer, isWriting: () => this.writing > 0 },
      ours,
    );
  }

  capabilities(): Promise<Capabilities> {
    return Promise.resolve(GRID_CAPABILITIES);
  }

  sheets(): Promise<SheetInfo[]> {
    return Promise.resolve(this.worksheets().map(infoOf));
  }

  async read(names: readonly string[] | "all"): Promise<Grid[]> {
    await endTypingElsewhere(this.program);
    this.calculation.settle();
    const wanted = names === "all" ? this.worksheets() : names.map((name) => this.worksheet(name));
    return wanted.map((worksheet) => gridOf(this.bookSheet(worksheet)));
  }

  async apply(change: Change): Promise<Receipt> {
    await endTyping(this.program);
    this.calculation.settle();
    const names = touchedNames(change);
    const before = { ...this.snapshot(names), journal: change.journal?.sheet ?? null };
    refuseUnlessWritable(change, before.sheets);
    const receipt = this.write(before, () => this.writeChange(change, before.sheets));
    this.snapshots.set(receipt, before);
    if (change.show !== null) this.activate(change.show);
    return receipt;
  }

  restore(receipt: Receipt): Promise<void> {
    const before = this.snapshots.get(receipt);
    const names = [...namesOfReceipt(receipt), ...(before?.sheets.keys() ?? [])];
    this.write(this.snapshot([...new Set(names)]), () => {
      for (const { name } of receipt.before) this.putBack(name, before?.sheets.get(name) ?? null);
      const journal = before?.journal ?? null;
      if (journal !== null) this.putBack(journal, before?.sheets.get(journal) ?? null);
      removeColumns(this.target(), receipt.insertedColumns);
      writeColumns(this.target(), receipt.removedColumns);
      writeEdits(this.target(), receipt.edits);
      if (before) this.forgetWritten(before);
    });
    return Promise.resolve();
  }

  async copy(): Promise<Uint8Array<ArrayBuffer>> {
    await endTyping(this.program);
    return this.bytes();
  }

  handOver(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<void> {
    download(bytes, fileName);
    return Promise.resolve();
  }

  download(bytes: Uint8Array<ArrayBuffer>, fileName: string, type: string): Promise<void> {
    download(bytes, fileName, type);
    return Promise.resolve();
  }

  async select(cell: CellAddress): Promise<void> {
    await endTyping(this.program);
    // Another sheet coming to the front tells of the cell that was selected there before.
    this.isTurning = true;
    this.activate(cell.sheet);
    this.isTurning = false;
    const sheet = this.program.api.getActiveWorkbook()?.getSheetByName(cell.sheet);
    sheet?.setActiveRange(sheet.getRange(cell.row, cell.column));
    sheet?.scrollToCell(Math.max(0, cell.row - 4), Math.max(0, cell.column - 2));
    // Who goes to a cell from the pane types into it next.
    focusGrid(this.program);
  }

  recalculate(): Promise<void> {
    return Promise.resolve();
  }

  selected(): Promise<CellAddress | null> {
    return Promise.resolve(selectedCell(this.program));
  }

  onSelect(listener: (cell: CellAddress) => void): Unsubscribe {
    return listenToSelections(this.program, () => !this.isTurning, listener);
  }

  onEdit(listener: () => void): Unsubscribe {
    return listenToEdits(this.program, () => this.writing === 0, listener);
  }

  onCalculated(listener: () => void): Unsubscribe {
    return this.calculation.onSettled(listener);
  }

  /** The grid refuses no looks, and has no filters. */
  onNotice(): Unsubscribe {
    return () => undefined;
  }

  // For the workbench itself, which opens and exports what the grid holds.

  /** The sheet that the user looks at. */
  front(): SheetInfo {
    return infoOf(this.unit().getActiveSheet());
  }

  /** The file that the workbook was opened from; null for one that was made here. */
  file: FileBehind | null = null;

  /** The file as an export writes it, without what is being typed. */
  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const isOutOfDate = this.calculation.outOfDate().length > 0;
    const moves = this.calculation.moves();
    return bytesOfBook(this.file, this.contents(), { isOutOfDate, moves });
  }

  /** The sheets as they stand, in their order. */
  contents(): GridSheet[] {
    this.calculation.settle();
    return this.worksheets().map((worksheet) => ({
      id: worksheet.getSheetId(),
      sheet: this.bookSheet(worksheet),
      isWritten: this.written.has(worksheet.getSheetId()),
    }));
  }

  /** Another workbook stands in the grid. Adds the rules of its sheets and forgets those of the one before. */
  adopt(sheets: ReadonlyMap<string, BookSheet>, definitions: Definitions): void {
    this.file = null;
    this.calculation.adopt(definitions);
    this.written = new Set();
    this.extras = new Map([...sheets].map(([id, sheet]) => [id, extrasOf(sheet)]));
    const unitId = this.unit().getUnitId();
    for (const [subUnitId, sheet] of sheets) this.writer.addRules({ unitId, subUnitId }, sheet);
  }

  sheetId(name: string): string {
    return this.worksheet(name).getSheetId();
  }

  drop(name: string): void {
    this.removeSheet(name);
  }

  private target() {
    return {
      unit: this.unit(),
      writer: this.writer,
      program: this.program,
      formulas: this.formulas(),
    };
  }

  private formulas(): FormulaDataModel {
    return this.program.univer.__getInjector().get(FormulaDataModel);
  }

  private unit(): GridUnit {
    const book = this.program.api.getActiveWorkbook();
    if (!book) throw new ChangeRefused({ kind: "host", detail: "no workbook in the grid" });
    return book.getWorkbook();
  }

  private worksheets(): Worksheet[] {
    return this.unit().getSheets();
  }

  private worksheet(name: string): Worksheet {
    const found = this.unit().getSheetBySheetName(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  private bookSheet(worksheet: Worksheet): BookSheet {
    const extras = this.extras.get(worksheet.getSheetId()) ?? NO_EXTRAS;
    const rule = this.program.univer
      .__getInjector()
      .get(WorksheetProtectionRuleModel)
      .getRule(this.unit().getUnitId(), worksheet.getSheetId());
    const isProtected = extras.isProtected || rule !== undefined;
    return readSheet(this.unit(), worksheet, this.formulas(), { ...extras, isProtected });
  }

  private snapshot(names: readonly string[]): SheetsBefore {
    const sheets = new Map(
      names.map((name) => {
        const worksheet = this.unit().getSheetBySheetName(name);
        return [name, worksheet ? this.bookSheet(worksheet) : null];
      }),
    );
    return { sheets, written: new Set(this.written), journal: null };
  }

  private writeChange(change: Change, before: SheetsBefore["sheets"]): Receipt {
    const removals = change.removedColumns ?? [];
    const removedColumns = columnsToPutIn(before, removals);
    const edits = writeEdits(this.target(), change.edits);
    const insertedColumns = writeColumns(this.target(), change.columns ?? []);
    for (const content of change.sheets) this.put(bookSheetOfContent(content));
    removeColumns(this.target(), removals);
    const receipt = { before: gridsBefore(change, before), edits, insertedColumns, removedColumns };
    for (const { name } of change.removed ?? []) this.removeSheet(name);
    if (change.journal) this.putJournal(change.journal, receipt);
    return receipt;
  }

  /** Nothing ends a page between two writes of one turn: the journal is never seen open here. */
  private putJournal(journal: Journal, receipt: Receipt): void {
    const rows = journal.closed(receipt);
    if (rows === null) this.removeSheet(journal.sheet);
    else this.put(bookSheetOfJournal(journal.sheet, rows));
  }

  /** All or nothing: whatever fails, the sheets become again what they were, and are exported as if nothing had happened. */
  private write<Result>(before: SheetsBefore, work: () => Result): Result {
    this.writing += 1;
    try {
      return work();
    } catch (error) {
      for (const [name, sheet] of before.sheets) this.putBack(name, sheet);
      this.forgetWritten(before);
      if (error instanceof ChangeRefused) throw error;
      throw new ChangeRefused({ kind: "host", detail: String(error) });
    } finally {
      this.writing -= 1;
    }
  }

  private putBack(name: string, sheet: BookSheet | null): void {
    if (sheet !== null) this.put(sheet);
    else this.removeSheet(name);
  }

  /** Sheets that were put back are no more written whole than before. */
  private forgetWritten({ sheets, written }: SheetsBefore): void {
    for (const name of sheets.keys()) {
      const id = this.unit().getSheetBySheetName(name)?.getSheetId();
      if (id !== undefined && !written.has(id)) this.written.delete(id);
    }
  }

  private put(sheet: BookSheet): void {
    const unitId = this.unit().getUnitId();
    const worksheet = this.unit().getSheetBySheetName(sheet.name);
    const id = worksheet ? worksheet.getSheetId() : this.newId();
    if (worksheet) this.writer.replace(unitId, worksheet, sheet);
    else this.writer.insert(unitId, id, this.worksheets().length, sheet);
    this.extras.set(id, extrasOf(sheet));
    this.written.add(id);
  }

  private removeSheet(name: string): void {
    const worksheet = this.unit().getSheetBySheetName(name);
    if (!worksheet) return;
    if (this.unit().getActiveSheet() === worksheet) {
      const other = this.nearestShown(worksheet);
      if (other) this.activate(other.getName());
    }
    this.writer.remove(this.unit().getUnitId(), worksheet);
  }

  /** Of the sheets that are not hidden the one that stands nearest, the left one of two. */
  private nearestShown(worksheet: Worksheet): Worksheet | undefined {
    const all = this.worksheets();
    const at = all.indexOf(worksheet);
    const near = all.flatMap((_, i) => [all[at - i - 1], all[at + i + 1]]);
    return near.find((sheet) => sheet && !infoOf(sheet).isHidden);
  }

  private activate(name: string): void {
    this.worksheet(name);
    const book = this.program.api.getActiveWorkbook();
    const sheet = book?.getSheetByName(name);
    if (sheet) book?.setActiveSheet(sheet);
  }

  private newId(): string {
    this.made += 1;
    return `made-${this.made}`;
  }
}

function infoOf(sheet: Worksheet): SheetInfo {
  return { name: sheet.getName(), isHidden: sheet.isSheetHidden() === BooleanNumber.TRUE };
}
