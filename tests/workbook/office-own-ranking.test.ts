/** A month of a method of one's own in Excel: its ranking may be narrower than any published one. */
import { newMethod } from "../../src/features/editions/new-method";
import { makeInputs } from "../../src/features/new-sheets/make-inputs";
import { readWorkbook } from "../../src/record/workbook-reading";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { CellEdit, Workbook } from "../../src/workbook/workbook";
import { OWN_TOWNS } from "../features/editions/own-workbook";
import { cell, JULY } from "../features/sample";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { rank } from "./office-kit";

let bridge: SwitchableBridge;
beforeAll(async () => {
  bridge = await startOfficeHere();
});

async function withFigures(): Promise<Workbook> {
  bridge.newHost();
  const workbook = await openOfficeWorkbook({ answerMs: 20 });
  const method = { base: "points", title: "", document: "示例〔2026〕1号", year: "2026" } as const;
  await newMethod(workbook, method, JULY);
  await makeInputs(workbook, { towns: OWN_TOWNS, periods: ["1-6月"] }, JULY);
  const filled = (sheet: string, at: string, number: number): CellEdit => ({
    cell: cell(sheet, at),
    was: null,
    becomes: { number },
  });
  const edits = OWN_TOWNS.flatMap((_, i) => {
    const row = 5 + i;
    const figures = [1000 + 100 * i, 900, 500 + i, 480, 3 * i, 8];
    return [
      ...figures.map((number, column) => filled("数据 1-6月", `${"BCDEFG"[column]}${row}`, number)),
      filled("任务分解表", `B${row}`, 8),
      filled("任务分解表", `C${row}`, 10),
    ];
  });
  await workbook.apply({ sheets: [], edits, show: null });
  return workbook;
}

test.each([
  ["one category", []],
  ["two categories", ["新增企业", "报送质量"]],
] as const)("%s: 审核 and the date have cells of their own", async (_, moved) => {
  const workbook = await withFigures();
  const rows = (await readWorkbook(workbook)).grids.get("考核办法")?.values ?? [];
  const edits = moved.map((name) => ({
    cell: { sheet: "考核办法", row: rows.findIndex((row) => row[2] === name), column: 1 },
    was: "外贸",
    becomes: { text: "服务" },
  }));
  if (edits.length > 0) await workbook.apply({ sheets: [], edits, show: null });
  expect(await rank(workbook)).toMatchObject({ kind: "ranked" });
  const grid = (await readWorkbook(workbook)).grids.get("排名 1-6月");
  const signed = grid?.values.find(([first]) => first === "制表：");
  expect(signed?.filter((text) => text !== null)).toEqual([
    "制表：",
    "审核：",
    expect.stringMatching(/年.*月.*日/),
  ]);
});
