import { gridOfValues, type CellValue } from "../../src/cells/grid";
import { fingerprint } from "../../src/cells/fingerprint";

const AREA = { row: 0, column: 0, rows: 2, columns: 2 };

function printOf(values: CellValue[][], facts: string[] = ["m"], sheet = "数据 1-6月"): string {
  return fingerprint([{ grid: gridOfValues(sheet, values), area: AREA }], facts);
}

const SHEET: CellValue[][] = [
  ["乡镇", "出口额"],
  ["煤山镇", 0.1],
];

test("is SHA-256 of a canonical form", () => {
  expect(fingerprint([], [])).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  expect(printOf(SHEET)).toMatch(/^[0-9a-f]{64}$/);
});

test("is the same for the same values, formats and cells outside aside", () => {
  const wider = SHEET.map((row) => [...row, "备注"]);
  expect(printOf(wider)).toBe(printOf(SHEET));
  expect(printOf([...SHEET, ["x", 1]])).toBe(printOf(SHEET));
  expect(printOf(row(0.3 - 0.2))).toBe(printOf(SHEET));
});

const row = (value: CellValue): CellValue[][] => [
  ["乡镇", "出口额"],
  ["煤山镇", value],
];

test.each<[string, string]>([
  ["a number", printOf(row(0.2))],
  ["a number as text", printOf(row("0.1"))],
  ["a blank", printOf(row(null))],
  ["an error", printOf(row({ error: "#N/A" }))],
  ["an error's text", printOf(row("#N/A"))],
  ["rows exchanged", printOf([...SHEET].reverse())],
  [
    "a text that looks like two cells",
    printOf([
      ['乡镇","出口额', null],
      ["煤山镇", 0.1],
    ]),
  ],
  ["other facts", printOf(SHEET, ["n"])],
  ["facts divided otherwise", printOf(SHEET, ["m", ""])],
  ["another sheet", printOf(SHEET, ["m"], "数据 1-5月")],
])("differs with %s", (_, print) => {
  expect(print).not.toBe(printOf(SHEET));
});
