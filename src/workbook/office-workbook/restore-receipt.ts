import type { Receipt } from "../workbook";
import type { AddedSheets } from "./added-sheets";
import { activation, deletion, gridSteps } from "./put-back";
import type { Snapshot } from "./snapshot";
import { send, trip, type Step, type TripLimits } from "./trip";
import { cellStep, removalStep } from "./write-cells";

/** What a receipt does not hold. */
export interface Remembered {
  readonly before: Snapshot;
  readonly added: AddedSheets;
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
  await trip(context, limits);
  const steps: Step[] = [
    ...receipt.edits.map(({ cell, becomes }, i) =>
      cellStep(cell, becomes, String((formats[i]?.numberFormat as unknown[][])[0]?.[0])),
    ),
    ...removals(receipt),
    ...receipt.before.flatMap(({ name, grid }, i) => {
      const exists = found[i]?.isNullObject === false;
      if (grid === null) return exists ? [deletion(keys[i] ?? name)] : [];
      const looks = remembered?.before.sheets[i]?.looks ?? null;
      return [...(exists ? [] : [addition(name)]), ...gridSteps(name, grid, looks)];
    }),
    ...(remembered ? [activation(remembered.before.activeSheet)] : []),
  ];
  await send(context, steps, limits);
}

/** From right to left, so that none moves another. */
function removals({ insertedColumns }: Receipt): Step[] {
  return [...insertedColumns]
    .sort((a, b) => b.column - a.column)
    .map(({ sheet, column }) => removalStep(sheet, column));
}

const addition = (name: string): Step => ({
  bytes: 300,
  queue: (context) => void context.workbook.worksheets.add(name),
});
