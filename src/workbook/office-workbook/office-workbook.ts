import { a1, type CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import {
  ChangeRefused,
  type Capabilities,
  type Change,
  type Receipt,
  type SheetContent,
  type SheetInfo,
  type Unsubscribe,
  type Workbook,
} from "../workbook";
import { AddedSheets } from "./added-sheets";
import { contentOfCell, isSameValue, valueOfContent } from "./cell-values";
import { ExcelEvents } from "./excel-events";
import { putBack } from "./put-back";
import { writeAndReadBack } from "./read-back";
import { readGrids, readSheetList } from "./read-grids";
import { refusalOf } from "./refusal";
import {
  canAskReadOnly,
  hasCustomFunctions,
  missingRequirements,
  requestBytes,
} from "./requirements";
import { restoreReceipt, type Remembered } from "./restore-receipt";
import { refuseUnlessWritable, takeSnapshot, type Snapshot } from "./snapshot";
import { inExcel, trip, type TripLimits } from "./trip";
import { cellStep, columnAfter, columnSteps, fromRightToLeft } from "./write-cells";
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
    const isReadOnly = canAskReadOnly() && (await this.run(readOnly));
    return { customFunctions: hasCustomFunctions(), isReadOnly, missing: missingRequirements() };
  }

  sheets(): Promise<SheetInfo[]> {
    return this.run(readSheetList);
  }

  read(names: readonly string[] | "all"): Promise<Grid[]> {
    return this.run(async (context, limits) => {
      refuseOldExcel();
      const wanted = names === "all" ? await readSheetList(context, limits) : null;
      return readGrids(
        context,
        wanted ? wanted.map(({ name }) => name) : (names as string[]),
        limits,
      );
    });
  }

  async apply(change: Change): Promise<Receipt> {
    const before = await this.run(async (context, limits) => {
      refuseOldExcel();
      return takeSnapshot(context, change, limits);
    });
    refuseUnlessWritable(before);
    refuseChangedCells(before);
    const added = new AddedSheets(newSheets(change, before));
    try {
      await this.run((context, limits) => {
        const steps = [...added.steps(), ...stepsOf(change, before)];
        return noting(added, writeAndReadBack(context, change, steps, limits));
      });
    } catch (error) {
      await this.putBack(before, added);
      throw error;
    }
    const receipt = receiptOf(change, before);
    this.remembered.set(receipt, { before, added });
    return receipt;
  }

  restore(receipt: Receipt): Promise<void> {
    const remembered = this.remembered.get(receipt) ?? null;
    const once = (): Promise<void> =>
      this.run((context, limits) => restoreReceipt(context, receipt, remembered, limits));
    // A column must not be taken out twice, and whether it was is not known after a failure.
    return receipt.insertedColumns.length > 0 ? once() : twice(once);
  }

  select({ sheet, row, column }: CellAddress): Promise<void> {
    return this.run(async (context, limits) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(a1(row, column)).select();
      await trip(context, limits);
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

  /** If Excel stays away, the archive's open entry remains. */
  private async putBack(before: Snapshot, added: AddedSheets): Promise<void> {
    try {
      await twice(() => this.run((context, limits) => putBack(context, before, added, limits)));
    } catch (error) {
      if (error instanceof ChangeRefused && error.reason.kind === "put-back-failed") throw error;
      throw new ChangeRefused({ kind: "put-back-failed", sheets: touchedSheets(before) });
    }
  }

  /** Every failure of the host leaves in the port's words. */
  private async run<Result>(
    work: (context: Excel.RequestContext, limits: TripLimits) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await inExcel((context) => work(context, this.limits));
    } catch (error) {
      throw refusalOf(error);
    }
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

function touchedSheets({ sheets, cells, columns }: Snapshot): string[] {
  const touched = new Set([
    ...sheets.map(({ name }) => name),
    ...cells.map(({ edit }) => edit.cell.sheet),
    ...columns.map(({ insertion }) => insertion.sheet),
  ]);
  return [...touched];
}

async function readOnly(context: Excel.RequestContext, limits: TripLimits): Promise<boolean> {
  context.workbook.load("readOnly");
  await trip(context, limits);
  return context.workbook.readOnly;
}

function refuseOldExcel(): void {
  const missing = missingRequirements();
  if (missing.length === 0) return;
  throw new ChangeRefused({ kind: "host", detail: `this Excel lacks ${missing.join(", ")}` });
}

function refuseChangedCells({ cells }: Snapshot): void {
  const changed = cells.find(({ edit, value }) => !isSameValue(value, edit.was));
  if (changed) throw new ChangeRefused({ kind: "cell-changed", cell: changed.edit.cell });
}

function stepsOf(change: Change, before: Snapshot) {
  const existing = new Set(before.sheets.flatMap(({ name, grid }) => (grid ? [name] : [])));
  const columns = new Map(before.columns.map((column) => [column.insertion, column]));
  const show = change.show;
  return [
    ...before.cells.map(({ edit, format }) => cellStep(edit.cell, edit.becomes, format)),
    ...fromRightToLeft(change.columns ?? []).flatMap((insertion) => {
      const column = columns.get(insertion);
      return column ? columnSteps(insertion, column.formats, column.width) : [];
    }),
    ...change.sheets.flatMap((content) => sheetSteps(content, existing.has(content.name))),
    ...(show === null
      ? []
      : [
          {
            bytes: 300,
            queue: (context: Excel.RequestContext) =>
              context.workbook.worksheets.getItem(show).activate(),
          },
        ]),
  ];
}

function receiptOf(change: Change, before: Snapshot): Receipt {
  const columns = change.columns ?? [];
  return {
    before: before.sheets.map(({ name, grid }) => ({ name, grid })),
    edits: before.cells.map(({ edit, value, formula }) => ({
      cell: edit.cell,
      was: valueOfContent(edit.becomes),
      becomes: contentOfCell(value, formula),
    })),
    insertedColumns: fromRightToLeft(columns).map((insertion) => ({
      sheet: insertion.sheet,
      column: columnAfter(insertion, columns),
    })),
  };
}
