import { a1, type CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { valueOfContent } from "../content-grid";
import { download } from "../download";
import { contentOf, reinsertions, standingRemovals } from "../column-removal";
import {
  ChangeRefused,
  type Capabilities,
  type Change,
  type ColumnInsertion,
  type HostStep,
  type Receipt,
  type SheetContent,
  type SheetInfo,
  type Unsubscribe,
  type Workbook,
  type WorkbookNotice,
} from "../workbook";
import { AddedSheets } from "./added-sheets";
import { ExcelEvents } from "./excel-events";
import { Guards } from "./guards";
import { bookState, selectedCell, UNASKED } from "./book-state";
import { closingSteps, journalBefore, openingSteps, rowsOf } from "./journal-sheet";
import {
  apart,
  looksNotices,
  sendApart,
  sendTogether,
  tryLooks,
  type RefusedLook,
  type SendSteps,
} from "./looks-apart";
import { putBack } from "./put-back";
import { writeAndReadBack } from "./read-back";
import { readGrids, readSheetList } from "./read-grids";
import { callOf, isAnswered, isOfSheets, refusalOf } from "./refusal";
import type { Remembered } from "./remembered";
import {
  canCopyWorkbook,
  hasCustomFunctions,
  missingRequirements,
  requestBytes,
} from "./requirements";
import { restoreReceipt } from "./restore-receipt";
import { takeSnapshot, type Snapshot } from "./snapshot";
import {
  RECALCULATION,
  activation,
  deletion,
  inExcel,
  trip,
  type Step,
  type Talk,
  type TripLimits,
} from "./trip";
import { unfilteredNotices, unfilteringSteps } from "./unfilter";
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
  /** As `capabilities` found it last. */
  private isCalculationManual = false;

  constructor(
    private readonly limits: TripLimits,
    private readonly events: ExcelEvents,
  ) {}

  async capabilities(): Promise<Capabilities> {
    const missing = missingRequirements();
    const state = missing.length > 0 ? UNASKED : await this.run("state", bookState);
    this.isCalculationManual = state.isCalculationManual;
    return {
      ...state,
      customFunctions: hasCustomFunctions(),
      // Charts are of 1.8, which every Excel has that the pane works in.
      drawsCharts: true,
      canCopy: canCopyWorkbook(),
      missing,
    };
  }

  sheets(): Promise<SheetInfo[]> {
    return this.run("read", readSheetList);
  }

  read(names: readonly string[] | "all"): Promise<Grid[]> {
    return this.run("read", async (talk) => {
      refuseOldExcel();
      const wanted = names === "all" ? await readSheetList(talk) : null;
      return readGrids(talk, wanted ? wanted.map(({ name }) => name) : (names as string[]));
    });
  }

  async recalculate(): Promise<void> {
    if (!this.isCalculationManual) return;
    await this.run("read", async (talk) => {
      RECALCULATION.queue(talk.context);
      await trip(talk);
    });
  }

  async apply(asked: Change): Promise<Receipt> {
    const found = await this.run("read", async (talk) => {
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
    const { remembered, refused } = await this.write(change, { before, journal });
    this.remembered.set(receipt, remembered);
    this.tell([...unfilteredNotices(change, before), ...looksNotices(refused)]);
    return receipt;
  }

  async restore(receipt: Receipt): Promise<void> {
    const remembered = this.remembered.get(receipt) ?? null;
    const once = (sendSteps: SendSteps): Promise<RefusedLook[]> =>
      this.run("restore", (talk) => restoreReceipt(talk, receipt, remembered, sendSteps));
    // A column must not be taken out twice, and whether it was is not known after a failure.
    const isOnce = receipt.insertedColumns.length > 0;
    this.tell(looksNotices(await (isOnce ? once(sendTogether) : togetherElseApart(once))));
  }

  copy(): Promise<Uint8Array<ArrayBuffer>> {
    return this.run("copy", async (talk) => {
      // Any request waits until no cell is being edited.
      talk.context.workbook.load("name");
      await trip(talk);
      return bytesOfWorkbook(this.limits.answerMs);
    });
  }

  async handOver(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<void> {
    const call = await openInExcel(bytes, this.limits.answerMs).then(
      () => null,
      (error: unknown) => callOf(error, "hand-over"),
    );
    this.tell([{ kind: "handed-over", fileName, bytes, call }]);
  }

  download(bytes: Uint8Array<ArrayBuffer>, fileName: string, type: string): Promise<void> {
    download(bytes, fileName, type);
    return Promise.resolve();
  }

  select({ sheet, row, column }: CellAddress): Promise<void> {
    return this.run("select", async (talk) => {
      const worksheet = talk.context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(a1(row, column)).select();
      await trip(talk);
    });
  }

  selected(): Promise<CellAddress | null> {
    return this.run("state", selectedCell);
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

  onNotice(listener: (notice: WorkbookNotice) => void): Unsubscribe {
    return this.events.noticed.add(listener);
  }

  /** The second trip. Where Excel refuses it with all looks, it is made once more, and the looks are tried apart. */
  private async write(change: Change, known: Known): Promise<Written> {
    try {
      return await this.writeOnce(change, known, "together");
    } catch (error) {
      if (!mayBeOfLooks(error, change)) throw error;
      return await this.writeOnce(change, known, "apart");
    }
  }

  /** What goes wrong is put right. */
  private async writeOnce(change: Change, known: Known, looks: "together" | "apart") {
    const { before, journal } = known;
    const added = new AddedSheets(newSheets(change, before));
    const remembered: Remembered = { ...known, added };
    const guards = new Guards(before);
    const steps = stepsOf(change, remembered);
    const parts = looks === "apart" ? apart(steps) : { first: [], content: steps, looks: [] };
    const refused: RefusedLook[] = [];
    try {
      await this.run("write", async (talk) => {
        refused.push(...(await tryLooks(talk, parts.first)));
        const content = [...guards.steps(), ...parts.content];
        await noting(added, writeAndReadBack(talk, change, journal, content));
      });
    } catch (error) {
      const isRead = error instanceof ChangeRefused && error.reason.kind === "read-back-differs";
      const late = isRead ? guards.lateEdit() : null;
      await this.putBack({ ...remembered, before: late?.before ?? before });
      throw error;
    }
    const late = guards.lateEdit();
    if (late) {
      await this.putBack({ ...remembered, before: late.before });
      throw new ChangeRefused({ kind: "cell-changed", cell: late.cell });
    }
    if (parts.looks.length > 0) {
      refused.push(...(await this.run("looks", (talk) => tryLooks(talk, parts.looks))));
    }
    return { remembered, refused };
  }

  /** If Excel stays away, the journal's open entry remains. */
  private async putBack({ before, added, journal }: Remembered): Promise<void> {
    const rows = journal && { ...journal, rows: before.journal && rowsOf(before.journal) };
    const remembered = { before, added, journal: rows };
    try {
      const refused = await togetherElseApart((sendSteps) =>
        this.run("put-back", (talk) => putBack(talk, remembered, sendSteps)),
      );
      this.tell(looksNotices(refused));
    } catch (error) {
      if (error instanceof ChangeRefused && error.reason.kind === "put-back-failed") throw error;
      const call = error instanceof ChangeRefused ? error.call : null;
      throw new ChangeRefused({ kind: "put-back-failed", sheets: touchedSheets(before) }, call);
    }
  }

  private tell(notices: readonly WorkbookNotice[]): void {
    for (const notice of notices) this.events.noticed.tell(notice);
  }

  /** Every failure of the host leaves in the port's words. */
  private run<Result>(step: HostStep, work: (talk: Talk) => Promise<Result>): Promise<Result> {
    return inPortWords(step, () => inExcel((context) => work({ context, limits: this.limits })));
  }
}

type Known = Omit<Remembered, "added">;

/** A change that was written, and the looks that Excel refused. */
interface Written {
  readonly remembered: Remembered;
  readonly refused: readonly RefusedLook[];
}

async function inPortWords<Result>(step: HostStep, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error, step);
  }
}

/** What made the first try fail may be over; or it was a look that Excel refuses. */
async function togetherElseApart(
  run: (sendSteps: SendSteps) => Promise<RefusedLook[]>,
): Promise<RefusedLook[]> {
  try {
    return await run(sendTogether);
  } catch {
    return await run(sendApart);
  }
}

/** Excel has answered, and what it refused may be how the sheets shall look. */
function mayBeOfLooks(error: unknown, { sheets }: Change): boolean {
  if (!(error instanceof ChangeRefused) || !error.call || sheets.length === 0) return false;
  const isHost = error.reason.kind === "host" || error.reason.kind === "read-only";
  return isHost && isAnswered(error.call) && !isOfSheets(error.call);
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
    ...unfilteringSteps(change, before),
    ...(journal ? openingSteps(journal) : []),
    ...added.steps(),
    ...before.cells.map(({ edit, format }) => cellStep(edit, format)),
    ...fromRightToLeft(change.columns ?? []).flatMap((insertion) => {
      const column = columns.get(insertion);
      return column ? columnSteps(insertion, column.formats, column.width) : [];
    }),
    ...change.sheets.flatMap((content) => sheetSteps(content, existing.has(content.name))),
    ...removalSteps(change.removedColumns ?? []),
    ...(before.cells.length + before.columns.length > 0 ? [RECALCULATION] : []),
    ...(change.show === null ? [] : [activation(change.show)]),
    // From the last one: those that are made again after a cut come at the end, and so to their places.
    ...(change.removed ?? []).map(({ name }) => deletion(name)).reverse(),
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
