import { isCellError, valueAt, type Grid } from "../../cells/grid";
import type { FormulaVerdict } from "../../ranking/rank-outcome";
import { valueShows } from "../../workbook/sheet-shows";
import type { SheetContent, Unsubscribe, Workbook } from "../../workbook/workbook";

/** Hears the recalculations of a workbook from its making on, so that none between writing and waiting is missed. */
export class CalculationWatch {
  private heard = 0;
  private wake: (() => void) | null = null;
  private readonly stop: Unsubscribe;

  constructor(workbook: Workbook) {
    this.stop = workbook.onCalculated(() => {
      this.heard += 1;
      this.wake?.();
    });
  }

  /** True when a recalculation has ended since the last call, false when none does within the limit. */
  async next(limitMs: number): Promise<boolean> {
    if (this.heard === 0) await this.waited(limitMs);
    const came = this.heard > 0;
    this.heard = 0;
    return came;
  }

  close(): void {
    this.stop();
  }

  private waited(limitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** What is looked at: 评分 as its formulas must show it, and sheets that are read with it. */
export interface FormulaLook {
  readonly values: SheetContent;
  readonly beside: readonly string[];
}

/** Reads the sheet after each recalculation until it shows the values, or has no functions, or the limit has passed. */
export async function formulasShow(
  workbook: Workbook,
  { values, beside: names }: FormulaLook,
  watch: CalculationWatch,
  limitMs: number,
): Promise<{ readonly verdict: FormulaVerdict; readonly grids: readonly Grid[] }> {
  const end = performance.now() + limitMs;
  for (;;) {
    const came = await watch.next(Math.max(0, end - performance.now()));
    const grids = await workbook.read([values.name, ...names]);
    const [grid] = grids;
    if (!grid) throw new Error("a sheet was not read");
    if (hasUnknownName(grid)) return { verdict: "no-functions", grids };
    if (showsAll(grid, values)) return { verdict: "shown", grids };
    if (!came) return { verdict: "not-confirmed", grids };
  }
}

function hasUnknownName(grid: Grid): boolean {
  return grid.values.some((row) =>
    row.some((value) => isCellError(value) && value.error === "#NAME?"),
  );
}

function showsAll(grid: Grid, { cells }: SheetContent): boolean {
  return cells.every((row, i) =>
    row.every((content, j) => valueShows(valueAt(grid, i, j), content)),
  );
}
