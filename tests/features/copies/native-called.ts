/** The sheet of figures with each function of ours turned into plain formulas. */
import { CallBlocks } from "../../../src/features/copies/native-calls/call-blocks";
import { plannedFormula } from "../../../src/features/copies/native-calls/planned-formula";
import type { Grid } from "../../../src/cells/grid";
import { callSheet } from "../../../src/compile/call-sheet";
import type { SheetContent } from "../../../src/workbook/workbook";
import { CALLED, calledFormula, calledValue } from "./called-sheet";

export const STEPS = "公式计算";

export interface NativeCalls {
  readonly steps: SheetContent;
  /** By function; for each row the formula of one cell and that of the column. */
  readonly formulas: readonly (readonly string[])[];
}

/** Plain formulas of every function, a row each, and the steps that they refer to. */
export function nativeCalls(grid: Grid, stepsSheet: string = STEPS): NativeCalls {
  const grids = new Map([[grid.sheet, grid]]);
  const blocks = new CallBlocks(stepsSheet, grids);
  const scope = { grids, own: grid.sheet, months: [], tasks: new Map(), blocks };
  const rows = grid.values.length - 1;
  const planned = CALLED.map((called) => {
    const single = Array.from({ length: rows }, (_, row) =>
      plannedFormula(calledFormula(called, grid, row), null, scope),
    );
    const hasConstant = called.args.some((given, index) => index < 3 && typeof given === "number");
    const spill =
      rows === 1 || hasConstant || called.name === "EPIDEMIC"
        ? single.map((table) => table?.[0])
        : plannedFormula(calledFormula(called, grid, null), { rows, columns: 1 }, scope);
    return single.map((table, row) => [table?.[0]?.[0], spill?.[row]?.[0]]);
  });
  const steps = callSheet(stepsSheet, blocks.compile());
  const formulas = planned.map((each) =>
    each.flatMap((both) => both.map((text) => `=${text ? text() : '"none"'}`)),
  );
  return { steps, formulas };
}

/** What the functions give of the sheet as it is now, in the order of the formulas that were written before; null for an error. */
export const expectedOf = (written: Grid, now: Grid): (number | null)[][] =>
  CALLED.map((called) =>
    written.values.slice(1).flatMap((_, row) => {
      const value = calledValue(called, now, row, written.values.length - 1);
      return [value, value];
    }),
  );

/** Formulas hold figures of so many digits, and the rows that there were; our functions hold any. */
export const isHeld = (written: Grid, now: Grid): boolean =>
  now.values.length === written.values.length &&
  now.values.flat().every((value) => typeof value !== "number" || value < 1e10);
