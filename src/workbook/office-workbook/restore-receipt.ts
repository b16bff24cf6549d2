import type { Receipt } from "../workbook";
import type { AddedSheets } from "./added-sheets";
import { puttingBackStep, reopeningStep, type JournalBefore } from "./journal-sheet";
import { activation, deletion, gridSteps } from "./put-back";
import type { Snapshot } from "./snapshot";
import { send, trip, type Step, type TripLimits } from "./trip";
import { cellStep, columnSteps, fromRightToLeft, removalSteps } from "./write-cells";

/** What a receipt does not hold. */
export interface Remembered {
  readonly before: Snapshot;
  readonly added: AddedSheets;
  readonly journal: JournalBefore | null;
}

/** Puts back what a receipt holds: two trips. Looks stay as they are where none are remembered: a receipt has none. */
export async function restoreReceipt(
  context: Excel.RequestContext,
  receipt: Receipt,
  remembered: Remembered | null,
  limits: TripLimits,
): Promise<void> {
  const { worksheets } = context.workbook;
  const keys = receipt.before.map(({ name }) => remembered?.added.keyOf(name) ?? name);
  const found = keys.map((key) => worksheets.getItemOrNullObject(key).load("name"));
  const formats = receipt.edits.map(({ cell }) =>
    worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).load("numberFormat"),
  );
  const journal = remembered?.journal ?? null;
  const kept = journal && worksheets.getItemOrNullObject(journal.sheet).load("name");
  await trip(context, limits);
  // It goes last: without it everything has been put back already.
  if (journal?.rows === null && kept?.isNullObject) return;
  const steps: Step[] = [
    ...(journal ? [reopeningStep(journal)] : []),
    ...receipt.edits.map((edit, i) =>
      cellStep(edit, String((formats[i]?.numberFormat as unknown[][])[0]?.[0])),
    ),
    ...removalSteps(receipt.insertedColumns),
    ...fromRightToLeft(receipt.removedColumns).flatMap((insertion) =>
      columnSteps(insertion, [], null),
    ),
    ...receipt.before.flatMap(({ name, grid }, i) => {
      const exists = found[i]?.isNullObject === false;
      if (grid === null) return exists ? [deletion(keys[i] ?? name)] : [];
      const looks = remembered?.before.sheets[i]?.looks ?? null;
      return [...(exists ? [] : [addition(name)]), ...gridSteps(name, grid, looks)];
    }),
    ...(remembered ? [activation(remembered.before.activeSheet)] : []),
    ...(journal ? [puttingBackStep(journal)] : []),
  ];
  await send(context, steps, limits);
}

const addition = (name: string): Step => ({
  bytes: 300,
  queue: (context) => void context.workbook.worksheets.add(name),
});
