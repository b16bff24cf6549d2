import type { Receipt } from "../workbook";
import { gridSteps } from "./put-back";
import { send, trip, type Step, type TripLimits } from "./trip";
import { cellStep, removalStep } from "./write-cells";

/** Puts back what a receipt holds: two trips. Looks stay as they are: a receipt has none. */
export async function restoreReceipt(
  context: Excel.RequestContext,
  receipt: Receipt,
  limits: TripLimits,
): Promise<void> {
  const { worksheets } = context.workbook;
  const found = receipt.before.map(({ name }) => worksheets.getItemOrNullObject(name).load("name"));
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
      if (grid === null) return exists ? [deletion(name)] : [];
      return [...(exists ? [] : [addition(name)]), ...gridSteps(name, grid, null)];
    }),
  ];
  await send(context, steps, limits);
}

/** From right to left, so that none moves another. */
function removals({ insertedColumns }: Receipt): Step[] {
  return [...insertedColumns]
    .sort((a, b) => b.column - a.column)
    .map(({ sheet, column }) => removalStep(sheet, column));
}

const deletion = (name: string): Step => ({
  bytes: 300,
  queue: (context) => context.workbook.worksheets.getItem(name).delete(),
});

const addition = (name: string): Step => ({
  bytes: 300,
  queue: (context) => void context.workbook.worksheets.add(name),
});
