import { gridOfValues, OUT_OF_DATE } from "../../src/cells/grid";
import { block } from "../../src/cells/finding";
import { namingOutOfDate } from "../../src/reading/out-of-date";

const GRID = gridOfValues("数据", [
  ["乡镇", "进口额"],
  ["煤山镇", OUT_OF_DATE],
  ["和平镇", 3],
  ["备注", OUT_OF_DATE],
]);
const AREA = { row: 1, column: 0, rows: 2, columns: 2 };
const at = (row: number, column: number) => ({ sheet: "数据", row, column });
const other = block("cell-blank", at(2, 1), { header: "进口额", town: "和平镇" });
const asError = block("cell-error", at(1, 1), {
  header: "进口额",
  town: "煤山镇",
  error: "#STALE!",
});

test("cells of an input that were not computed are named, once, in place of an error; others are no matter", () => {
  const found = namingOutOfDate([asError, other], [{ sheet: "数据", area: AREA }], [GRID]);
  expect(found).toEqual([block("formula-not-calculated", at(1, 1), { formula: null }), other]);
});

test("where nothing could be read, every cell that was not computed is named", () => {
  const found = namingOutOfDate([], [], [GRID]);
  expect(found.map(({ cell }) => cell)).toEqual([at(1, 1), at(3, 1)]);
});

test("without such a cell the findings stay", () => {
  const findings = [other];
  expect(namingOutOfDate(findings, [], [gridOfValues("数据", [[1]])])).toBe(findings);
});
