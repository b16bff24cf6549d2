import { valueAt, type CellValue, type Grid } from "../../../src/cells/grid";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { realFormulas } from "./real-formulas";
import { ranked, rowsOf, sampleWorkbook } from "../sample";

const SCORES = "评分 1-6月";

/** Grids of the sheets that formulas refer to, read when the workbook is made. */
type Grids = ReadonlyMap<string, Grid>;

function cellsFrom(grids: Grids): Parameters<typeof realFormulas>[0] {
  return (sheet, { row, column, rows, columns }) => {
    const grid = grids.get(sheet);
    if (!grid) throw new Error(`no sheet ${sheet}`);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => valueAt(grid, row + i, column + j)),
    );
  };
}

/** Three rounds, as totals wait for scores and places for totals. */
function calculateThrice(workbook: MemoryWorkbook, grids: Map<string, Grid>): void {
  let rounds = 0;
  workbook.onCalculated(() => {
    rounds += 1;
    void workbook.read([SCORES]).then(([grid]) => {
      if (grid) grids.set(grid.sheet, grid);
      if (rounds < 3) workbook.calculate();
    });
  });
}

test("the formulas of 评分 show what the ranking computed", async () => {
  const grids = new Map<string, Grid>();
  const evaluate = realFormulas(cellsFrom(grids));
  const workbook = await sampleWorkbook([], {
    evaluate: (formula): CellValue => evaluate(formula, SCORES),
  });
  const right = await sampleWorkbook();
  await ranked(right);
  for (const grid of await right.read("all")) grids.set(grid.sheet, grid);
  calculateThrice(workbook, grids);
  const outcome = await ranked(workbook, { writeMode: "formulas", calculationLimitMs: 4000 });
  expect(outcome).toMatchObject({ writtenAs: "formulas", fallback: null });
  expect(await rowsOf(workbook, SCORES)).toEqual(await rowsOf(right, SCORES));
});
