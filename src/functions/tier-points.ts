import { firstUnordered } from "../method/tier-order";
import { exact, exactOfCell, ZERO } from "../numbers/exact";
import { YES_NO } from "../reading/sheets/projects-ledger";
import { plain } from "../reading/words/plain-text";
import { reachedTier } from "../rules/tier";
import { invalid, missing, refuse, words } from "./cell-error";
import { cellNumber, isBlank, numberText } from "./cell-number";
import { column } from "./columns";
import { kindOf } from "./figure-kinds";
import type { Argument, Given } from "./given";
import { published } from "./indicator-points";
import { isLowBetter, shownCell } from "./options";
import { isNothing, rowsOf } from "./ranges";
import { spill } from "./spill";

/** The points of the best tier that a value reaches; 0 where it reaches none. */
export function pointsOfTier(call: Given): unknown[][] {
  const isLow = isLowBetter(call);
  const tiers = readTiers(call.argument("tiers"), isLow);
  return spill([column(call.argument("own"), kindOf("any"))], ([own = NaN]) => {
    const reached = reachedTier(exactOfCell(own), tiers, isLow);
    return reached === null ? ZERO : published(exact(tiers[reached]?.points ?? ""));
  });
}

const COLUMNS = 3;

/** The rows of 至少, 含, 分, from the best tier down, below their headers if there are any. Throws for whatever is no such table. */
function readTiers({ name, value }: Argument, isLow: boolean) {
  const parameter = words().parameter(name);
  const at = (row: number, column: number): string => words().place(parameter, row + 1, column);
  const rows = rowsOf(value).map((cells, row) => ({ cells, row }));
  const filled = rows.filter(({ cells }) => !cells.every(isNothing));
  const body = filled.slice(filled[0]?.cells.every(isHeader) ? 1 : 0);
  const isTable = rows.every(({ cells }) => cells.length === COLUMNS) && body.length > 0;
  if (!isTable) refuse(invalid(words().tierColumns(parameter)));
  const tiers = body.map(({ cells: [bound, included, points], row }) => ({
    bound: numberAt(bound, at(row, 1)),
    isIncluded: yesAt(included, at(row, 2)),
    points: numberAt(points, at(row, COLUMNS)),
  }));
  const fault = firstUnordered(tiers, isLow);
  const row = fault && body[fault.index]?.row;
  if (typeof row === "number") {
    refuse(invalid(words().tierOrder(at(row, fault?.why === "points" ? COLUMNS : 1))));
  }
  return tiers;
}

/** Words without a digit: `90以上` is a bound that must be typed as a number. */
const isHeader = (cell: unknown): boolean =>
  typeof cell === "string" && !isBlank(cell) && !/\d/.test(cell);

function numberAt(cell: unknown, at: string): string {
  const value = cellNumber(cell, at, "");
  return typeof value === "number" ? numberText(value) : refuse(value);
}

function yesAt(cell: unknown, at: string): boolean {
  if (isBlank(cell)) return refuse(missing(words().blank(at)));
  return (
    YES_NO.get(plain(String(cell)).toLowerCase()) ??
    refuse(invalid(words().unknownWord(at, shownCell(cell), ["是", "否"])))
  );
}
