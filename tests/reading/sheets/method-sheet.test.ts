import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import { conventions as words } from "../../../src/messages/zh/conventions";
import { changxing2020 as method } from "../../../src/method/editions/changxing-2020";
import { methodCodes, methodRows } from "../../../src/method/method-table";
import { METHOD_HEADERS } from "../../../src/method/sheet-terms";
import { CONVENTION_IDS, type Conventions } from "../../../src/method/conventions";
import { readMethodSheet } from "../../../src/reading/sheets/method-sheet";
import { said } from "../found";
import { withCell } from "../built-sheets";

function methodGrid(conventions: Conventions = method.defaultConventions): Grid {
  const rows = methodRows(method, conventions, words) as readonly (readonly CellValue[])[];
  const title = ["考核办法", ...METHOD_HEADERS.slice(1).map(() => null)];
  return gridOfValues("考核办法", [title, [...METHOD_HEADERS], ...rows]);
}

test("a printed copy with default readings has no finding", () => {
  const sheet = readMethodSheet(methodGrid(), method);
  expect(sheet?.findings).toEqual([]);
  expect(sheet?.conventions).toEqual(method.defaultConventions);
  expect(sheet?.area).toEqual({ row: 1, column: 0, rows: 15 + CONVENTION_IDS.length, columns: 7 });
});

test("every reading comes back, and each that is no default is said", () => {
  const conventions: Conventions = {
    targetBasis: "exports",
    targetScope: "four-tasks",
    noPositive: "first-increment",
    zeroBase: "zero",
    insured: "month",
    stepTies: "average",
    rankTies: { decidedBy: ["1.2", "1.4"] },
    zeroEarnsPlace: false,
    bound200: false,
    infoLevels: "submission-plus-adoption",
    rounding: { stage: "total", decimals: 4, mode: "half-even", rankBy: "exact" },
    currency: "sheet",
    proportionBasis: "place",
    shareWhole: "county",
    zeroDenominator: "best",
    targetNotPositive: "exports",
    repeatedTitle: "once",
  };
  const sheet = readMethodSheet(methodGrid(conventions), method);
  expect(sheet?.conventions).toEqual(conventions);
  const rows = CONVENTION_IDS.flatMap((id, index) =>
    id === "currency" ? [] : [`warn reading-not-default G${index + 17}`],
  );
  expect(sheet?.findings.map(said)).toEqual(rows);
});

const CHANGES: readonly (readonly [string, string, number, CellValue, readonly string[]])[] = [
  ["points", "C3", 2, "45", ["block method-differs C3"]],
  ["points as a number", "C3", 2, 40, []],
  ["points as another number", "C3", 2, 40.5, ["block method-differs C3"]],
  ["no points", "C3", 2, null, ["block method-differs C3"]],
  ["a rule", "D3", 3, "看着办", ["block method-differs D3"]],
  ["a code as a number", "A3", 0, 1.1, []],
  ["another code", "A3", 0, "1.5", ["block method-row-unknown A3", "block method-row-missing A2"]],
  [
    "a code twice",
    "A3",
    0,
    "1.2",
    [
      "block method-row-repeated A4",
      "block method-row-missing A2",
      "block method-differs C3",
      "block method-differs D3",
    ],
  ],
  ["a clause", "F3", 5, "附件2", []],
  ["0 for a blank choice", "G3", 6, 0, []],
  ["0 for the points", "C3", 2, 0, ["block method-differs C3"]],
];

test.each(CHANGES)("%s at %s", (_, __, column, value, expected) => {
  expect(
    readMethodSheet(withCell(methodGrid(), 2, column, value), method)?.findings.map(said),
  ).toEqual(expected);
});

test("a parameter that differs can be put back", () => {
  const sheet = readMethodSheet(withCell(methodGrid(), 7, 4, "每名次递减0.3"), method);
  expect(sheet?.findings).toEqual([
    {
      code: "method-differs",
      severity: "block",
      cell: { sheet: "考核办法", row: 7, column: 4 },
      facts: {
        document: "长商发〔2020〕17号",
        code: "3.1",
        header: "参数",
        text: "每名次递减0.3",
        official: "每名次递减0.2",
      },
      fix: {
        cell: { sheet: "考核办法", row: 7, column: 4 },
        was: "每名次递减0.3",
        becomes: { text: "每名次递减0.2" },
      },
    },
  ]);
});

test("a choice nobody offers blocks and lists the choices; blank is the default", () => {
  const unknown = readMethodSheet(withCell(methodGrid(), 16, 6, "随便"), method);
  expect(unknown?.findings.map(said)).toEqual(["block reading-unknown G17"]);
  expect(unknown?.findings[0]?.facts).toEqual({
    code: "口径1",
    convention: "targetBasis",
    text: "随便",
    choices: ["增幅÷目标增幅", "出口额÷[去年同期×(1+目标增幅)]"],
  });
  expect(readMethodSheet(withCell(methodGrid(), 16, 6, null), method)?.findings).toEqual([]);
});

/** A range of the sheet that begins with its header row. */
const rangeOf = (rows: number): Grid =>
  gridOfValues("method", methodGrid().values.slice(1, rows + 1));
const CODES = methodCodes(method);

test("a range that is cut below any row is refused by the rows that it lacks", () => {
  for (let rows = 1; rows < CODES.length + 1; rows += 1) {
    const findings = readMethodSheet(rangeOf(rows), method)?.findings ?? [];
    expect(findings.map(said)).toEqual(["block method-row-missing A1"]);
    expect(findings[0]?.facts).toEqual({ document: method.document, codes: CODES.slice(rows - 1) });
  }
  expect(readMethodSheet(rangeOf(CODES.length + 1), method)?.findings).toEqual([]);
});

test.each([...METHOD_HEADERS.keys()])(
  "a range of %i columns is refused or is no table",
  (columns) => {
    const cut = gridOfValues(
      "method",
      rangeOf(CODES.length + 1).values.map((row) => row.slice(0, columns)),
    );
    const sheet = readMethodSheet(cut, method);
    expect(sheet === null || sheet.findings.some(({ severity }) => severity === "block")).toBe(
      true,
    );
  },
);

test.each(CODES)("a sheet without its row %s is refused", (code) => {
  const grid = methodGrid();
  const sheet = readMethodSheet(
    gridOfValues(
      "考核办法",
      grid.values.filter(([first]) => first !== code),
    ),
    method,
  );
  expect(sheet?.findings.map(said)).toEqual(["block method-row-missing A2"]);
});

test.each([
  ["blank", [[null]]],
  [
    "a list",
    [
      ["代码", "名称"],
      ["1", "x"],
    ],
  ],
])("%s is no method sheet", (_, values: CellValue[][]) => {
  expect(readMethodSheet(gridOfValues("x", values), method)).toBeNull();
});
