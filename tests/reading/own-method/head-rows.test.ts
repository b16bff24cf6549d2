/** 总分封顶, 总分方向, 名次依据 and 同分 in the head, and sheets of before there were such rows. */
import { definitionPrint } from "../../../src/method/own-sheet/definition-print";
import { USUAL_CONVENTIONS } from "../../../src/method/own-sheet/usual-conventions";
import { conventions as words } from "../../../src/messages/zh/conventions";
import type { Overall } from "../../../src/method/overall";
import { exampleMethod } from "./example-method";
import { cellsOf, headAt, headOf, readCells } from "./sheet";

const ROWS = ["总分封顶", "总分方向", "名次依据", "同分"];

test("a sheet without the rows reads as before", () => {
  const cells = cellsOf(exampleMethod).filter(([label]) => !ROWS.some((row) => row === label));
  const { method, findings } = readCells(cells);
  expect(findings).toEqual([]);
  expect(method).toEqual(exampleMethod);
});

test("what was sealed before there were such rows is still what it was", () => {
  const print = (method: typeof exampleMethod): string =>
    definitionPrint(method, headOf(method), USUAL_CONVENTIONS, words);
  expect(print(exampleMethod)).toBe(
    "e583e655 2a67d046 99b170c5 cbcb15d5 cbc815d9 d1cfee18 ba23d8ef ba4cff01 aa7629de",
  );
  expect(print({ ...exampleMethod, overall: { cap: "99" } })).not.toBe(print(exampleMethod));
});

test.each<[string, string, Overall | undefined]>([
  ["总分封顶", "", undefined],
  ["总分封顶", "不限", undefined],
  ["总分封顶", "105", { cap: "105" }],
  ["总分封顶", "99.50", { cap: "99.5" }],
  ["总分方向", "", undefined],
  ["总分方向", "越大越好", undefined],
  ["总分方向", "越小越好", { lowerIsBetter: true }],
  ["名次依据", "公布值", undefined],
  ["名次依据", "精确值", { ranksExact: true }],
  ["同分", "", undefined],
  ["同分", "并列", { ties: { decidedBy: [], then: "shared" } }],
  ["同分", "表序", { ties: { decidedBy: [], then: "roster" } }],
  ["同分", "1.1、2", { ties: { decidedBy: ["1.1", "2"], then: "shared" } }],
  ["同分", "1.1，11；表序", { ties: { decidedBy: ["1.1", "11"], then: "roster" } }],
])("%s %s", (label, text, expected) => {
  const cells = cellsOf(exampleMethod);
  const [row, column] = headAt(cells, label);
  const line = cells[row];
  if (line) line[column] = text;
  const { method, findings } = readCells(cells);
  expect(findings).toEqual([]);
  expect(method?.overall).toEqual(expected);
});
