import type { Receipt } from "../workbook";
import { puttingBackStep, reopeningStep } from "./journal-sheet";
import type { RefusedLook, SendSteps } from "./looks-apart";
import { gridSteps } from "./put-back";
import type { Remembered } from "./remembered";
import { activation, addition, deletion, trip, type Step, type Talk } from "./trip";
import { cellStep, columnSteps, fromRightToLeft, removalSteps } from "./write-cells";

/** Puts back what a receipt holds: two trips. Looks stay as they are where none are remembered: a receipt has none. */
export async function restoreReceipt(
  talk: Talk,
  receipt: Receipt,
  remembered: Remembered | null,
  sendSteps: SendSteps,
): Promise<RefusedLook[]> {
  const { worksheets } = talk.context.workbook;
  const keys = receipt.before.map(({ name }, i) => keyOf(name, i, remembered));
  const found = keys.map((key) => worksheets.getItemOrNullObject(key).load("name"));
  const formats = receipt.edits.map(({ cell }) =>
    worksheets.getItemOrNullObject(cell.sheet).getCell(cell.row, cell.column).load("numberFormat"),
  );
  const journal = remembered?.journal && {
    ...remembered.journal,
    sheet: remembered.before.journalId ?? remembered.journal.sheet,
  };
  const kept = journal && worksheets.getItemOrNullObject(journal.sheet).load("name");
  const active =
    remembered && worksheets.getItemOrNullObject(remembered.before.activeSheet).load("name");
  await trip(talk);
  // It goes last: without it everything has been put back already.
  if (journal?.rows === null && kept?.isNullObject) return [];
  const open = kept?.isNullObject ? null : journal;
  const steps: Step[] = [
    ...(open ? [reopeningStep(open)] : []),
    ...receipt.edits.flatMap((edit, i) =>
      formats[i]?.isNullObject === false
        ? [cellStep(edit, String((formats[i].numberFormat as unknown[][])[0]?.[0]))]
        : [],
    ),
    ...removalSteps(receipt.insertedColumns),
    ...fromRightToLeft(receipt.removedColumns).flatMap((insertion) =>
      columnSteps(insertion, [], null),
    ),
    ...receipt.before.flatMap(({ name, grid }, i) => {
      const exists = found[i]?.isNullObject === false;
      if (grid === null) return exists ? [deletion(keys[i] ?? name)] : [];
      const before = remembered?.before.sheets[i];
      // It was there after the change, and somebody has taken it out since.
      if (!exists && before && !before.again) return [];
      const key = exists ? (keys[i] ?? name) : name;
      return [...(exists ? [] : [addition(name)]), ...gridSteps(key, grid, before?.looks ?? null)];
    }),
    ...(remembered && active?.isNullObject === false
      ? [activation(remembered.before.activeSheet)]
      : []),
    ...(open ? [puttingBackStep(open)] : []),
  ];
  return sendSteps(talk, steps);
}

/** A sheet is found under another name too, but for one that the change has taken out. */
function keyOf(name: string, index: number, remembered: Remembered | null): string {
  const before = remembered?.before.sheets[index];
  const id = before?.again ? null : before?.id;
  return id ?? remembered?.added.keyOf(name) ?? name;
}
