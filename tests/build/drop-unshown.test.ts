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
    `const a = { document: "丙", title: "${title}", each: [{ clause: "第1条", text: "${text}" }] };`;
  expect(dropped("/src/method/editions/a-2030.ts", edition("甲", "乙"))).toBe(edition("", ""));
});

test("what only doubts ask of a column is left out of an edition", () => {
  const column = "const a = { atMost: { whole: b }, alwaysMoves: true, lastYear: c };";
  expect(dropped("/src/method/editions/a-2030.ts", column)).toBe("const a = { lastYear: c };");
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
