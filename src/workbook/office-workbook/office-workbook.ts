import { a1, type CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { valueOfContent } from "../content-grid";
import { contentOf, reinsertions, standingRemovals } from "../column-removal";
import {
  ChangeRefused,
  type Capabilities,
  type Change,
  type ColumnInsertion,
  type Receipt,
  type SheetContent,
  type SheetInfo,
  type Unsubscribe,
  type Workbook,
} from "../workbook";
import { AddedSheets } from "./added-sheets";
import { ExcelEvents } from "./excel-events";
import { Guards } from "./guards";
import { bookState, UNASKED } from "./book-state";
import { closingSteps, journalBefore, openingSteps, rowsOf } from "./journal-sheet";
import { putBack } from "./put-back";
import { writeAndReadBack } from "./read-back";
import { readGrids, readSheetList } from "./read-grids";
import { refusalOf } from "./refusal";
import {
  canCopyWorkbook,
  hasCustomFunctions,
  missingRequirements,
  requestBytes,
} from "./requirements";
import { restoreReceipt, type Remembered } from "./restore-receipt";
import { takeSnapshot, type Snapshot } from "./snapshot";
import { activation, deletion, inExcel, trip, type Step, type Talk, type TripLimits } from "./trip";
import { refuseUnlessWritable } from "./writable";
import { bytesOfWorkbook, openInExcel } from "./workbook-file";
import { cellStep, columnAfter, columnSteps, fromRightToLeft, removalSteps } from "./write-cells";
import { sheetSteps } from "./write-sheet";

/** A user may leave a cell in editing for a while, and requests wait for them. */
const ANSWER_MS = 120_000;

/**
 * The workbook that is open in Excel. Call after `Office.onReady()`.
 * Trips: `read` 2 for all and 1 for named sheets, `apply` 2, `restore` 2, the others 1.
 */
export async function openOfficeWorkbook(limits: Partial<TripLimits> = {}): Promise<Workbook> {
  const events = new ExcelEvents();
  // Without events the pane still reads and writes; it only does not notice by itself what the user changes.
  if (missingRequirements().length === 0) await events.register().catch(() => undefined);
  return new OfficeWorkbook(
    { answerMs: ANSWER_MS, requestBytes: requestBytes(), ...limits },
    events,
  );
}

export class OfficeWorkbook implements Workbook {
  private readonly remembered = new WeakMap<Receipt, Remembered>();

  constructor(
    private readonly limits: TripLimits,
    private readonly events: ExcelEvents,
  ) {}

  async capabilities(): Promise<Capabilities> {
    const missing = missingRequirements();
    const state = missing.length > 0 ? UNASKED : await this.run(bookState);
    return {
      ...state,
      customFunctions: hasCustomFunctions(),
      canCopy: canCopyWorkbook(),
      missing,
    };
  }

  sheets(): Promise<SheetInfo[]> {
    return this.run(readSheetList);
  }

  read(names: readonly string[] | "all"): Promise<Grid[]> {
    return this.run(async (talk) => {
      refuseOldExcel();
      const wanted = names === "all" ? await readSheetList(talk) : null;
      return readGrids(talk, wanted ? wanted.map(({ name }) => name) : (names as string[]));
    });
  }

  async apply(asked: Change): Promise<Receipt> {
    const found = await this.run(async (talk) => {
      refuseOldExcel();
      return takeSnapshot(talk, asked);
    });
    const removedColumns = standingColumns(asked, found);
    const change = { ...asked, removedColumns };
    const before = {
      ...found,
      removals: removedColumns.map((removal, i) => ({ ...found.removals[i], removal })),
    };
    refuseUnlessWritable(change, before);
    const receipt = receiptOf(change, before);
    const journal = change.journal ? journalBefore(change.journal, before.journal, receipt) : null;
    const added = new AddedSheets(newSheets(change, before));
    await this.write(change, { before, added, journal });
    this.remembered.set(receipt, { before, added, journal });
    return receipt;
  }

  restore(receipt: Receipt): Promise<void> {
    const remembered = this.remembered.get(receipt) ?? null;
    const once = (): Promise<void> => this.run((talk) => restoreReceipt(talk, receipt, remembered));
    // A column must not be taken out twice, and whether it was is not known after a failure.
    return receipt.insertedColumns.length > 0 ? once() : twice(once);
  }

  copy(): Promise<Uint8Array<ArrayBuffer>> {
    return this.run(async (talk) => {
      // Any request waits until no cell is being edited.
      talk.context.workbook.load("name");
      await trip(talk);
      return bytesOfWorkbook(this.limits.answerMs);
    });
  }

  handOver(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return inPortWords(() => openInExcel(bytes, this.limits.answerMs));
  }

  select({ sheet, row, column }: CellAddress): Promise<void> {
    return this.run(async (talk) => {
      const worksheet = talk.context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(a1(row, column)).select();
      await trip(talk);
    });
  }

  onSelect(listener: (cell: CellAddress) => void): Unsubscribe {
    return this.events.selected.add(listener);
  }

  onEdit(listener: () => void): Unsubscribe {
    return this.events.edited.add(listener);
  }

  onCalculated(listener: () => void): Unsubscribe {
    return this.events.calculated.add(listener);
  }

  /** The second trip; what goes wrong is put right. */
  private async write(change: Change, remembered: Remembered): Promise<void> {
    const { before, added, journal } = remembered;
    const guards = new Guards(before);
    try {
      await this.run((talk) => {
        const steps = [...guards.steps(), ...stepsOf(change, remembered)];
        return noting(added, writeAndReadBack(talk, change, journal, steps));
      });
    } catch (error) {
      const isRead = error instanceof ChangeRefused && error.reason.kind === "read-back-differs";
      const late = isRead ? guards.lateEdit() : null;
      await this.putBack({ ...remembered, before: late?.before ?? before });
      throw error;
    }
    const late = guards.lateEdit();
    if (!late) return;
    await this.putBack({ ...remembered, before: late.before });
    throw new ChangeRefused({ kind: "cell-changed", cell: late.cell });
  }

  /** If Excel stays away, the journal's open entry remains. */
  private async putBack({ before, added, journal }: Remembered): Promise<void> {
    const rows = journal && { ...journal, rows: before.journal && rowsOf(before.journal) };
    try {
      await twice(() => this.run((talk) => putBack(talk, before, added, rows)));
    } catch (error) {
      if (error instanceof ChangeRefused && error.reason.kind === "put-back-failed") throw error;
      throw new ChangeRefused({ kind: "put-back-failed", sheets: touchedSheets(before) });
    }
  }

  /** Every failure of the host leaves in the port's words. */
  private run<Result>(work: (talk: Talk) => Promise<Result>): Promise<Result> {
    return inPortWords(() => inExcel((context) => work({ context, limits: this.limits })));
  }
}

async function inPortWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What made the first try fail may be over. */
async function twice(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch {
    await run();
  }
}

/** Before the error is put into the port's words. */
async function noting(added: AddedSheets, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    added.noteFailure(error);
    throw error;
  }
}

function newSheets({ sheets }: Change, before: Snapshot): SheetContent[] {
  return sheets.filter((_, i) => before.sheets[i]?.grid === null);
}

function touchedSheets({ sheets, cells, columnSheets }: Snapshot): string[] {
  const touched = new Set([
    ...sheets.map(({ name }) => name),
    ...cells.map(({ edit }) => edit.cell.sheet),
    ...columnSheets.map(({ sheet }) => sheet),
  ]);
  return [...touched];
}

function refuseOldExcel(): void {
  const missing = missingRequirements();
  if (missing.length === 0) return;
  throw new ChangeRefused({ kind: "host", detail: `this Excel lacks ${missing.join(", ")}` });
}

/** The journal first and last: whatever part of this is done, it says what is under way or what was done. */
function stepsOf(change: Change, { before, added, journal }: Remembered): Step[] {
  const existing = new Set(before.sheets.flatMap(({ name, grid }) => (grid ? [name] : [])));
  const columns = new Map(before.columns.map((column) => [column.insertion, column]));
  return [
    ...(journal ? openingSteps(journal) : []),
    ...added.steps(),
    ...before.cells.map(({ edit, format }) => cellStep(edit, format)),
    ...fromRightToLeft(change.columns ?? []).flatMap((insertion) => {
      const column = columns.get(insertion);
      return column ? columnSteps(insertion, column.formats, column.width) : [];
    }),
    ...change.sheets.flatMap((content) => sheetSteps(content, existing.has(content.name))),
    ...removalSteps(change.removedColumns ?? []),
    ...(change.show === null ? [] : [activation(change.show)]),
    ...(change.removed ?? []).map(({ name }) => deletion(name)),
    ...(journal ? closingSteps(journal) : []),
  ];
}

function standingColumns({ removedColumns = [] }: Change, { columnSheets }: Snapshot) {
  return columnSheets.flatMap((grid) => standingRemovals(grid, removedColumns));
}

function endOf(insertion: ColumnInsertion, { columns }: Snapshot): { endBefore?: number } {
  const found = columns.find((one) => one.insertion === insertion);
  return found ? { endBefore: found.endColumn } : {};
}

function receiptOf(change: Change, before: Snapshot): Receipt {
  const columns = change.columns ?? [];
  return {
    before: before.sheets.map(({ name, grid }) => ({ name, grid })),
    edits: before.cells.map(({ edit, value, formula, format }) => ({
      cell: edit.cell,
      was: valueOfContent(edit.becomes),
      becomes: contentOf(value, formula),
      format,
    })),
    insertedColumns: fromRightToLeft(columns).map((insertion) => ({
      sheet: insertion.sheet,
      column: columnAfter(insertion, columns),
      ...endOf(insertion, before),
    })),
    removedColumns: before.columnSheets.flatMap((grid) =>
      reinsertions(grid, change.removedColumns ?? []),
    ),
  };
}
