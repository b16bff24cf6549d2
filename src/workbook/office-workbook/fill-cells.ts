import { enter } from "./enter";
import type { Entries } from "./entries";
import { onSheet, type Step } from "./trip";

/** Rows that are handed over together; Office.js cuts larger writes by itself, but a request must stay in its limits. */
const ROWS_A_STEP = 500;

/** Fills a block: formats, then inputs, in steps of some hundred rows. Texts beginning with = stay texts. */
export function fillSteps(
  sheet: string,
  [top, left]: readonly [number, number],
  { formats, inputs, formatsAfter }: Entries,
): Step[] {
  const columns = inputs[0]?.length;
  if (columns === undefined || columns === 0) return [];
  return Array.from({ length: Math.ceil(inputs.length / ROWS_A_STEP) }, (_, index) => {
    const [start, end] = [index * ROWS_A_STEP, (index + 1) * ROWS_A_STEP];
    const [rowFormats, rowInputs] = [formats.slice(start, end), inputs.slice(start, end)];
    return onSheet(sheet, bytesOf(rowInputs) + bytesOf(rowFormats), (worksheet) => {
      const range = worksheet.getRangeByIndexes(top + start, left, rowInputs.length, columns);
      range.numberFormat = mutable(rowFormats);
      enter(range, rowInputs);
      if (formatsAfter) range.numberFormat = mutable(formatsAfter.slice(start, end));
    });
  });
}

function mutable<Item>(rows: readonly (readonly Item[])[]): Item[][] {
  return rows.map((row) => [...row]);
}

/** About the size in a request: a Chinese character is three bytes, a number some digits. */
function bytesOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce(
    (sum, row) =>
      row.reduce<number>(
        (bytes, cell) => bytes + 16 + (typeof cell === "string" ? cell.length * 3 : 0),
        sum,
      ),
    0,
  );
}
