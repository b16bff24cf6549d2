import { transpileModule } from "typescript";
import { dropUnshown } from "../../src/build/drop-unshown";

const dropped = (fileName: string, source: string): string =>
  transpileModule(source, {
    fileName,
    compilerOptions: { target: 99, module: 99 },
    transformers: { before: [dropUnshown] },
  }).outputText.trim();

const FINDINGS = "/src/messages/zh/sheet-findings.ts";

test.each([
  ['const a = text("甲", "因为", "请改");', 'const a = text("甲", "", "请改");'],
  [
    "const a = () => text(`${b}`, `因为${b}`, c ? `请${d}` : `改`);",
    'const a = () => text(`${b}`, "", c ? `请${d}` : `改`);',
  ],
  [
    'const a = { b: () => text("甲", why(), "请改") };',
    'const a = { b: () => text("甲", "", "请改") };',
  ],
])("%s", (source, expected) => {
  expect(dropped(FINDINGS, source)).toBe(expected);
});

test.each([
  ['throw new Error("no town");', "throw new Error();"],
  ["const a = () => f(new Error(`no ${b}`));", "const a = () => f(new Error());"],
])("what a bug says is left out of any file: %s", (source, expected) => {
  expect(dropped("/src/numbers/exact.ts", source)).toBe(expected);
});

test("the wording of a clause and the title are left out of an edition, and its document is not", () => {
  const edition = (title: string, text: string) =>
    `const a = { document: "丙",${title} each: [{ clause: "第1条"${text} }] };`;
  const whole = edition(' title: "甲",', ', text: "乙"');
  expect(dropped("/src/method/editions/a-2030.ts", whole)).toBe(edition("", ""));
});

test("what only doubts ask of a column is left out of an edition", () => {
  const column = "const a = { atMost: { whole: b }, alwaysMoves: true, lastYear: c };";
  expect(dropped("/src/method/editions/a-2030.ts", column)).toBe("const a = { lastYear: c };");
});

test.each([
  ["const a = formatAt(b, 1, 2);", 'const a = "General";'],
  ["if (isDateFormat(c) || isPercentFormat(c)) d();", "if (false || false)\n    d();"],
  ["const a = [...b, ...hiddenRows(c, d, 0)];", "const a = [...b, ...[]];"],
  ["const a = mergedArea(mergeIndex(b), 1, 2);", "const a = null;"],
])("of values alone everything else is that of plain cells: %s", (source, expected) => {
  expect(dropped("/src/reading/words/cell-number.ts", source)).toBe(expected);
});

test("a grid of values alone has nothing else", () => {
  const grid = "const a = { values: b, formulas: c, formats: d, merges: [], hidden: false };";
  expect(dropped("/src/cells/grid.ts", grid)).toBe("const a = { values: b };");
});

test.each([
  [
    "/src/reading/calls/our-functions.ts",
    'const a = { answers: "figures", indicators: ["1.2"] };',
    'const a = { indicators: ["1.2"] };',
  ],
  ["/src/method/rule-inputs.ts", "const a = { name: b, raises: true };", "const a = { name: b };"],
  [
    "/src/reading/sheets/task-sheet.ts",
    "const a = { townCells: b, countyRow: c, roster: d };",
    "const a = { roster: d };",
  ],
  [
    "/src/messages/zh/explanation.ts",
    "const a = { best: () => b, decided: () => c, leftOut: () => d };",
    "const a = { best: () => b };",
  ],
])("of %s nothing is there that no function asks for", (fileName, source, expected) => {
  expect(dropped(fileName, source)).toBe(expected);
});

test.each([
  ["const a = [...warningsOf(b, c, d)];", "const a = [...[]];"],
  ["a.push(...repeatedItem(b, c, d));", "a.push(...[]);"],
  [
    "const a = { area: ledgerArea(b), rows: periodRows(b, c) };",
    "const a = { area: null, rows: [] };",
  ],
])("nothing warns, and nobody asks where a table stands: %s", (source, expected) => {
  expect(dropped("/src/reading/sheets/ledger-rows.ts", source)).toBe(expected);
});

test.each([
  ['block("cell-text", a, b, fix);', 'block("cell-text", a, b);'],
  ['warn("row-hidden", a, b);', 'warn("row-hidden", a);'],
])("no cell shows a fix, or what a warning says: %s", (source, expected) => {
  expect(dropped("/src/reading/words/cell-number.ts", source)).toBe(expected);
});

test.each([
  ["/src/functions/cell-error.ts", "throw new CustomFunctions.Error(code, message);"],
  [FINDINGS, 'text("甲", "乙");'],
  [FINDINGS, 'words.text("甲", "乙", "丙");'],
  ["/src/messages/zh/functions.ts", 'text("甲", "乙", "丙");'],
  ["/src/reading/data-findings.ts", 'text("甲", "乙", "丙");'],
  ["/src/method/sheet-terms.ts", 'const a = { title: "标题" };'],
  ["/src/method/editions/a-2030.ts", "const a = { text: shown(b) };"],
])("%s leaves %s", (fileName, source) => {
  expect(dropped(fileName, source)).toBe(source);
});
