import { growth } from "../../src/functions/export-functions";
import { score } from "../../src/functions/table-functions";
import { standInForExcel } from "../functions/custom-functions-host";
import { ORACLE_CODES } from "../oracle/method-oracle";
import { dataGrid, taskGrid } from "../reading/built-sheets";
import { scoreByFloats } from "./float-loop";
import { print, sideBySide } from "./measure";
import { randomFigures } from "./random-month";

type Matrix = number[][];

/** CX.GROWTH and CX.SCORE as a sheet calls them: once a cell, each time with the ranges of all towns. */
export function printTypedFunctions(): void {
  standInForExcel();
  printGrowth(1_000, 15);
  printGrowth(5_000, 3);
  printScore(500);
}

function printGrowth(rows: number, runs: number): void {
  const figures = randomFigures(rows);
  // Two of each by turns: no host gives the same arrays twice.
  const ranges = twice(() => ({
    now: figures.map(({ exports }) => [exports]),
    before: figures.map(({ exportsLastYear }) => [exportsLastYear]),
  }));
  const typed = (called: (own: Matrix, last: Matrix, all: Matrix, allLast: Matrix) => unknown) =>
    figures.map(({ exports, exportsLastYear }, row) => {
      const { now, before } = ranges(row);
      return called([[exports]], [[exportsLastYear]], now, before);
    });
  print(
    `CX.GROWTH in ${rows} rows`,
    sideBySide(
      () => typed(growth),
      () => typed(growthByFloats),
      runs,
    ),
  );
}

const twice = <Ranges>(make: () => Ranges): ((call: number) => Ranges) => {
  const [even, odd] = [make(), make()];
  return (call) => (call % 2 === 0 ? even : odd);
};

/** As a plain program would write the function. */
function growthByFloats(own: Matrix, last: Matrix, all: Matrix, allLast: Matrix): Matrix {
  let best = 0;
  for (let row = 0; row < all.length; row += 1) {
    best = Math.max(best, growthIn(all, allLast, row));
  }
  return own.map((_, row) => {
    const value = growthIn(own, last, row);
    return [best > 0 && value > 0 ? (7 * value) / best : 0];
  });
}

function growthIn(now: Matrix, before: Matrix, row: number): number {
  const base = before[row]?.[0] ?? NaN;
  return ((now[row]?.[0] ?? NaN) - base) / base;
}

/** A whole score table in cells of its own; beside it plain floats that score the month for each of them. */
function printScore(count: number): void {
  const towns = Array.from({ length: count }, (_, index) => `乡镇${index + 1}`);
  const codes = [...ORACLE_CODES, "总分", "名次"];
  const ranges = twice(() => ({
    data: dataGrid("1-6月", towns).values as unknown[][],
    tasks: taskGrid(towns, ["1-6月"]).values as unknown[][],
    projects: [["乡镇", "项目名称", "批准日期", "中方投资额(万美元)", "一带一路(是/否)"]],
    items: [["乡镇", "日期", "标题", "采用级别"]],
  }));
  const figures = randomFigures(count);
  const cells = towns.flatMap((town, row) => codes.map((code) => ({ town, code, row })));
  print(
    `CX.SCORE in ${count} × ${codes.length} cells`,
    sideBySide(
      () =>
        cells.map(({ town, code }, call) => {
          const { data, tasks, projects, items } = ranges(call);
          return score(code, town, data, tasks, "1-6月", projects, items);
        }),
      () => cells.map(({ row }) => scoreByFloats(figures)[row]),
      1,
    ),
  );
}
