/** Whether a number is whole is asked of its 15 digits, in every function and of every sheet alike. */
import { DATA_COLUMNS } from "../method/changxing-2020-names";
import { cultivation } from "../../src/functions/export-functions";
import { scores } from "../../src/functions/table-functions";
import { info } from "../../src/functions/trade-functions";
import { isNumberOf } from "../../src/features/cell-origin/call-observations";
import { gridOfValues } from "../../src/cells/grid";
import { decimalText } from "../../src/numbers/decimal-text";
import { readFigure } from "../../src/reading/sheets/data-cell";
import { shownOf, standInForExcel } from "./custom-functions-host";
import { scoreArguments } from "./sheet-matrices";
import { TWO_TOWNS } from "./two-towns";

beforeAll(standInForExcel);

const one = (value: number): unknown[][] => [[value]];
const isNotWhole = (shown: unknown): boolean => String(shown).includes("整数");

/** The figure of a data sheet; null where it is no count. */
function readCount(value: number): string | null {
  const place = { term: DATA_COLUMNS.activeExporters, row: 0, column: 0, town: "甲山镇" };
  const grid = gridOfValues("数据", [[value]]);
  const read = readFigure(grid, new Map(), { ...place, currency: "万美元", most: null });
  return read.kind === "number" ? decimalText(read.value) : null;
}

/** What CX.SCORES shows of 2 where the first town has so many active exporters. */
function scored(value: number): unknown {
  const [jia, yi] = TWO_TOWNS;
  const towns = [{ ...jia, active: value, insured: 1 }, yi];
  const [, row] = shownOf(() => scores(...scoreArguments(towns))) as unknown[][];
  return row?.[5];
}

test.each<[value: number, whole: string | null]>([
  [0, "0"],
  [1, "1"],
  [3, "3"],
  [2.9999999999999996, "3"],
  [3.0000000000000004, "3"],
  [2.99999999999999, null],
  [3.00000000000001, null],
  [2.5, null],
  [0.5, null],
])("%s is the count %s", (value, whole) => {
  const isRefused = whole === null;
  expect(readCount(value)).toBe(whole);
  expect(isNotWhole(shownOf(() => info(one(value), one(0), one(0))))).toBe(isRefused);
  const cells = [one(value), one(20), one(value), one(20)] as const;
  expect(isNotWhole(shownOf(() => cultivation(...cells, null)))).toBe(isRefused);
  if (value > 0) expect(isNotWhole(scored(value))).toBe(isRefused);
  expect(isNumberOf({ quantity: "activeExporters" }, value)).toBe(!isRefused);
  expect(isNumberOf({ level: "city" }, value)).toBe(!isRefused);
});

test("a count with noise is scored as the count", () => {
  expect(scored(17.999999999999996)).toBe(scored(18));
  expect(scored(18)).not.toBe(scored(17));
});
