import { conventions as words } from "../../../src/messages/zh/conventions";
import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { definitionPrint } from "../../../src/method/own-sheet/definition-print";
import type { OwnHead } from "../../../src/method/own-sheet/head";
import { USUAL_CONVENTIONS } from "../../../src/method/own-sheet/usual-conventions";
import { cellsOf, headOf, readCells, type Cells } from "./sheet";

const draft = headOf(changxing2020);
const print = definitionPrint(changxing2020, draft, USUAL_CONVENTIONS, words);
const sealed: OwnHead = {
  ...draft,
  state: "final",
  sealedBy: "示例（虚构）",
  sealedOn: "2026-01-05 09:00",
  print,
};
const cells = (head: OwnHead = sealed): Cells => cellsOf(changxing2020, USUAL_CONVENTIONS, head);

/** The same with one text in place of another, wherever it stands alone in a cell. */
const changed = (was: string, becomes: string): Cells =>
  cells().map((row) => row.map((value) => (value === was ? becomes : value)));

test("a sealed definition is whole and no draft", () => {
  const { findings, method } = readCells(cells());
  expect(findings).toEqual([]);
  expect(method?.names.isDraft).toBeUndefined();
});

test.each([
  ["a word that is nowhere", "没有这样的字", "甲", []],
  ["the title", changxing2020.title, "另一个办法", ["办法"]],
  ["a name", "报送质量", "报送时效", ["指标"]],
  ["an owner", "中信保", "信保公司", ["数据项"]],
])("a change of %s blocks, and its table is named", (_, was, becomes, parts) => {
  const { findings, method } = readCells(changed(was, becomes));
  const found = findings.flatMap(({ code, facts }) =>
    code === "definition-changed" ? [...facts.parts] : [],
  );
  expect(found).toEqual(parts);
  expect(method === null).toBe(parts.length > 0);
});

test("定稿 typed by hand is none", () => {
  const { findings } = readCells(cells({ ...draft, state: "final" }));
  expect(findings.map(({ code }) => code)).toEqual(["definition-not-sealed"]);
});
