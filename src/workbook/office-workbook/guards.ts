import type { CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { differingCell } from "../same-cells";
import { isSameValue } from "./cell-values";
import { cellBefore, queueCell, type Snapshot } from "./snapshot";
import type { Step } from "./trip";
import { gridOfQueued, queueSheet, type QueuedSheet } from "./whole-sheet";

/** What stood there at the last moment was not what the snapshot has. */
export interface LateEdit {
  readonly cell: CellAddress;
  /** The snapshot with what stood there at the last moment: that is what is put back. */
  readonly before: Snapshot;
}

/**
 * Reads, in the very request that writes and just before, what is about to be overwritten. Excel has no conditional write;
 * but so an edit of another author between the snapshot and the write is found, and can be put back.
 */
export class Guards {
  private sheets: (QueuedSheet | null)[] = [];
  private columnSheets: QueuedSheet[] = [];
  private journal: QueuedSheet | null = null;
  private cells: Excel.Range[] = [];

  constructor(private readonly before: Snapshot) {}

  /** To be sent first, in the request that writes. Nothing where all of it would be more than Excel sends. */
  steps(): Step[] {
    if (this.before.isLarge) return [];
    const queue: Step["queue"] = (context) => {
      const { sheets, columnSheets, cells, journal } = this.before;
      this.sheets = sheets.map(({ name, grid }) => grid && queueSheet(context, name, false));
      this.columnSheets = columnSheets.map(({ sheet }) => queueSheet(context, sheet, false));
      this.journal = journal && queueSheet(context, journal.sheet, false, "values");
      this.cells = cells.map(({ edit }) => queueCell(context, edit));
    };
    return [{ bytes: 300, queue }];
  }

  /** After the request. */
  lateEdit(): LateEdit | null {
    const { before } = this;
    const found: Snapshot = {
      ...before,
      sheets: before.sheets.map((sheet, i) => ({
        ...sheet,
        grid: gridOf(this.sheets[i], sheet.grid),
      })),
      columnSheets: before.columnSheets.map(
        (grid, i) => gridOf(this.columnSheets[i], grid) ?? grid,
      ),
      journal: gridOf(this.journal, before.journal),
      cells: before.cells.map((cell, i) => {
        const range = this.cells[i];
        return range ? cellBefore(cell.edit, range) : cell;
      }),
    };
    const cell = firstDifference(before, found);
    return cell && { cell, before: found };
  }
}

function gridOf(queued: QueuedSheet | null | undefined, before: Grid | null): Grid | null {
  return queued ? gridOfQueued(queued) : before;
}

function firstDifference(before: Snapshot, found: Snapshot): CellAddress | null {
  const cell = before.cells.find(
    (one, i) =>
      !isSameValue(one.value, found.cells[i]?.value ?? null) ||
      one.formula !== (found.cells[i]?.formula ?? null),
  );
  if (cell) return cell.edit.cell;
  const differing = [
    ...before.sheets.map(({ name, grid }, i) =>
      differingCell(name, grid, found.sheets[i]?.grid ?? null),
    ),
    ...before.columnSheets.map((grid, i) =>
      differingCell(grid.sheet, grid, found.columnSheets[i] ?? null),
    ),
    differingCell(before.journal?.sheet ?? "", before.journal, found.journal),
  ];
  return differing.find((one) => one !== null) ?? null;
}
