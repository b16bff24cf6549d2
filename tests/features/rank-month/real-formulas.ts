import { parseArea, type Area } from "../../../src/cells/address";
import type { CellValue } from "../../../src/cells/grid";
import { rank as rankFunction } from "../../../src/functions/rule-functions";
import { score as scoreFunction } from "../../../src/functions/table-functions";
import { nearestDouble } from "../../../src/numbers/decimal-text";
import { exactOfCell, sum } from "../../../src/numbers/exact";
import { round } from "../../../src/numbers/rounding";
import { shownOf, standInForExcel } from "../../functions/custom-functions-host";

/** The cells of an area as Excel passes them to a function. */
export type CellsOf = (sheet: string, area: Area) => unknown[][];

/** Works out the formulas of 评分 by calling the functions themselves. */
export function realFormulas(cellsOf: CellsOf): (formula: string, sheet: string) => CellValue {
  standInForExcel();
  // The input never changes here: one call a score is enough.
  const scores = new Map<string, CellValue>();
  return (formula, sheet) => {
    const known = scores.get(formula);
    if (known !== undefined) return known;
    const value = evaluate(formula, sheet, cellsOf);
    if (formula.startsWith("=CX.SCORE")) scores.set(formula, value);
    return value;
  };
}

function evaluate(formula: string, sheet: string, cellsOf: CellsOf): CellValue {
  const [, name, list = ""] = /^=([A-Z.]+)\((.*)\)$/.exec(formula) ?? [];
  const argument = (text: string): unknown => argumentOf(text, sheet, cellsOf);
  if (name === "ROUND") return roundedSum(argument(list.replace(/^SUM\((.*)\),2$/, "$1")));
  const args = list.split(/,(?=["'$])/).map(argument);
  if (name === "CX.SCORE") {
    return shownOf(() => scoreFunction(...(args as Parameters<typeof scoreFunction>))) as CellValue;
  }
  const [own, all] = args;
  return shownOf(() => rankFunction([[own]], all as unknown[][])) as CellValue;
}

/** A text, a cell's value, or a matrix. */
function argumentOf(text: string, own: string, cellsOf: CellsOf): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  const [, sheet = own, cells = ""] = /^(?:'([^']+)'!)?(.+)$/.exec(text) ?? [];
  const area = parseArea(cells);
  if (!area) throw new Error(`no argument: ${text}`);
  const matrix = cellsOf(sheet, area);
  return cells.includes(":") ? matrix : matrix[0]?.[0];
}

function roundedSum(matrix: unknown): CellValue {
  const numbers = (matrix as unknown[][]).flat().filter((value) => typeof value === "number");
  return nearestDouble(round(sum(numbers.map(exactOfCell)), 2));
}
