import { block, type Fix } from "../../../../src/cells/finding";
import { missingLedger } from "../../../../src/features/findings/missing-ledger";
import { offeredFix, offeredFixes } from "../../../../src/features/findings/pane/fixes";
import { SCENE_BLOCKS, SCENE_FIXABLE } from "../../../taskpane/scene-scores";

const CELL = { sheet: "任务分解表", row: 3, column: 1 };
const fixOf = (was: Fix["was"], becomes: Fix["becomes"]): Fix => ({ cell: CELL, was, becomes });
const text = (fix: Fix) =>
  block("cell-text", CELL, { header: "", town: "", text: "", seems: null }, fix);

test.each([
  [text(fixOf(" 12 ", { number: 12 })), "“ 12 ”", "12"],
  [text(fixOf(0.085, { number: 8.5 })), "0.085", "8.5"],
  [text(fixOf(true, { text: "是" })), "TRUE", "是"],
  [text(fixOf({ error: "#N/A" }, { text: "是" })), "#N/A", "是"],
  [
    block(
      "period-is-date",
      CELL,
      { date: "2020-01-06", seems: "1-6月" },
      fixOf(43836, { text: "1-6月" }),
    ),
    "2020-01-06",
    "1-6月",
  ],
])("old and new as the user sees them, %#", (finding, was, becomes) => {
  expect(offeredFix(finding)?.words).toEqual({ cell: "任务分解表!B4", was, becomes });
});

test("a finding that is not certain offers nothing", () => {
  expect(offeredFixes(SCENE_BLOCKS)).toEqual([]);
});

test("a cell that two findings would correct is corrected once", () => {
  const cells = offeredFixes([...SCENE_FIXABLE, ...SCENE_FIXABLE]).map(({ words }) => words.cell);
  expect(cells).toEqual(["数据 1-6月!C5", "任务分解表!B7"]);
});

test.each([
  ["境外投资项目", "projects"],
  ["信息报送", "items"],
  ["", null],
])("the missing ledger “%s” is %s", (ledger, expected) => {
  expect(missingLedger(block("ledger-absent", null, { ledger }))).toBe(expected);
});
