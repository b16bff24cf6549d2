import { parseArea } from "../../src/cells/address";
import { valueAt, type CellValue, type Grid } from "../../src/cells/grid";
import { rank as rankFunction } from "../../src/functions/rule-functions";
import { score as scoreFunction } from "../../src/functions/table-functions";
import { nearestDouble } from "../../src/numbers/decimal-text";
import { exactOfCell, sum } from "../../src/numbers/exact";
import { round } from "../../src/numbers/rounding";
import { shownOf, standInForExcel } from "../functions/custom-functions-host";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { ranked, rowsOf, sampleWorkbook } from "./sample";

standInForExcel();

/** Grids of the sheets that formulas refer to, read when the workbook is made. */
type Grids = ReadonlyMap<string, Grid>;

/** An argument as Excel passes it: a text, a cell's value, or a matrix. */
function argumentOf(text: string, grids: Grids): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  const [, sheet = "评分 1-6月", cells = ""] = /^(?:'([^']+)'!)?(.+)$/.exec(text) ?? [];
  const [area, grid] = [parseArea(cells), grids.get(sheet)];
  if (!area || !grid) throw new Error(`no argument: ${text}`);
  const matrix = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => valueAt(grid, area.row + i, area.column + j)),
  );
  return cells.includes(":") ? matrix : matrix[0]?.[0];
}

function evaluate(formula: string, grids: Grids): CellValue {
  const [, name, list = ""] = /^=([A-Z.]+)\((.*)\)$/.exec(formula) ?? [];
  if (name === "ROUND") return roundedSum(argumentOf(list.replace(/^SUM\((.*)\),2$/, "$1"), grids));
  const args = list.split(/,(?=["'$])/).map((text) => argumentOf(text, grids));
  if (name === "CX.SCORE") {
    return shownOf(() => scoreFunction(...(args as Parameters<typeof scoreFunction>))) as CellValue;
  }
  const [own, all] = args;
  return shownOf(() => rankFunction([[own]], all as unknown[][])) as CellValue;
}

function roundedSum(matrix: unknown): CellValue {
  const numbers = (matrix as unknown[][]).flat().filter((value) => typeof value === "number");
  return nearestDouble(round(sum(numbers.map(exactOfCell)), 2));
}

/** Three rounds, as totals wait for scores and places for totals. */
function calculateThrice(workbook: MemoryWorkbook, grids: Map<string, Grid>): void {
  let rounds = 0;
  workbook.onCalculated(() => {
    rounds += 1;
    void workbook.read(["评分 1-6月"]).then(([grid]) => {
      if (grid) grids.set(grid.sheet, grid);
      if (rounds < 3) workbook.calculate();
    });
  });
}

test("the formulas of 评分 show what the ranking computed", async () => {
  const grids = new Map<string, Grid>();
  const scores = new Map<string, CellValue>();
  const workbook = await sampleWorkbook([], {
    // The input never changes here: one call a score is enough.
    evaluate: (formula) => {
      const known = scores.get(formula) ?? evaluate(formula, grids);
      if (formula.startsWith("=CX.SCORE")) scores.set(formula, known);
      return known;
    },
  });
  const right = await sampleWorkbook();
  await ranked(right);
  for (const grid of await right.read("all")) grids.set(grid.sheet, grid);
  calculateThrice(workbook, grids);
  const outcome = await ranked(workbook, { writeMode: "formulas", calculationLimitMs: 4000 });
  expect(outcome).toMatchObject({ writtenAs: "formulas", fallback: null });
  expect(await rowsOf(workbook, "评分 1-6月")).toEqual(await rowsOf(right, "评分 1-6月"));
});
