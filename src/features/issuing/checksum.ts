import { absoluteArea, quoteSheet } from "../../cells/address";
import { isCellError } from "../../cells/grid";
import { exactOfCell, integer, multiply, sum, type Exact } from "../../numbers/exact";
import type { SheetSnapshot } from "../../record/seal";
import { partsOf, STEPS } from "./snapshot";

/** A sum over a sheet that every spreadsheet program can form: its value when it was taken, and the formula for now. */
export interface Checksum {
  readonly then: Exact;
  readonly formula: string;
}

/** Of the numbers, and of the lengths of the texts; each cell weighs by its row and column, so that no exchange goes unseen. */
export interface Checksums {
  readonly numbers: Checksum;
  readonly texts: Checksum;
}

/** Formulas in a file hold 8,192 characters. */
const LONGEST_FORMULA = 8000;

/** null where no formula can do it: error cells, rare characters that programs count differently, cells in too many pieces, 计算. */
export function checksumsOf(snapshot: SheetSnapshot): Checksums | null {
  if (snapshot.as === STEPS) return null;
  const cells = snapshot.cells.flatMap((row, i) =>
    row.map((cell, j) => ({ value: partsOf(cell).value, weight: (i + 1) * (j + 1) })),
  );
  const isSummable = cells.every(({ value }) => !isCellError(value) && !isRare(value));
  const formulas = formulasOf(snapshot);
  if (!isSummable || !formulas) return null;
  const weighted = (amount: (value: unknown) => Exact | null): Exact =>
    sum(
      cells.flatMap(({ value, weight }) => {
        const counted = amount(value);
        return counted ? [multiply(counted, integer(weight))] : [];
      }),
    );
  return {
    numbers: {
      then: weighted((value) => (typeof value === "number" ? exactOfCell(value) : null)),
      formula: formulas.numbers,
    },
    texts: {
      then: weighted((value) => (typeof value === "string" ? integer(value.length) : null)),
      formula: formulas.texts,
    },
  };
}

const isRare = (value: unknown): boolean =>
  typeof value === "string" && /[\uD800-\uDFFF]/.test(value);

function formulasOf({ sheet, rows, columns }: SheetSnapshot) {
  const pieces = runs(rows).flatMap((down) => runs(columns).map((across) => ({ down, across })));
  const terms = pieces.map(({ down, across }) => {
    const area = { row: down.first, column: across.first, rows: down.count, columns: across.count };
    const cells = `${quoteSheet(sheet)}!${absoluteArea(area)}`;
    const first = `${quoteSheet(sheet)}!${absoluteArea({ ...area, rows: 1, columns: 1 })}`;
    const weights = `(ROW(${cells})-ROW(${first})+${down.index + 1})*(COLUMN(${cells})-COLUMN(${first})+${across.index + 1})`;
    return {
      numbers: `SUMPRODUCT(${cells},${weights})`,
      texts: `SUMPRODUCT(ISTEXT(${cells})*LEN(${cells})*${weights})`,
    };
  });
  const numbers = `=${terms.map((term) => term.numbers).join("+")}`;
  const texts = `=${terms.map((term) => term.texts).join("+")}`;
  return terms.length > 0 && texts.length <= LONGEST_FORMULA ? { numbers, texts } : null;
}

interface Run {
  readonly first: number;
  readonly count: number;
  /** Place of the first one in the list. */
  readonly index: number;
}

/** Ascending numbers as stretches without a gap: 3 4 5 8 → 3–5, 8. */
function runs(numbers: readonly number[]): Run[] {
  const found: { first: number; count: number; index: number }[] = [];
  numbers.forEach((value, index) => {
    const last = found.at(-1);
    if (last && value === last.first + last.count) last.count += 1;
    else found.push({ first: value, count: 1, index });
  });
  return found;
}
