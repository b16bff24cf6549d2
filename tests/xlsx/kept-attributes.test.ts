import { openWorkbook } from "../../src/xlsx/open-workbook";
import type { BookCell } from "../../src/xlsx/book";
import { saveWorkbook } from "../../src/xlsx/save-workbook";
import { readZip, unpack } from "../../src/zip/zip-reading";
import { fileOfCase, type FormulaCase } from "../conformance/recalculated-files";
import { fileOf } from "./files";

/** The first sheet after the cell B1 has become something else, or stands in E1. */
async function savedWith(
  one: FormulaCase,
  column: 1 | 4,
  change: (cell: BookCell) => BookCell,
): Promise<string> {
  const opening = await openWorkbook(fileOf(await fileOfCase(one, 6)));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
  const { workbook } = opening;
  const bytes = await saveWorkbook(
    workbook,
    workbook.sheets.map(({ part, sheet }) => {
      const first = new Map(sheet.rows.get(0));
      const cell = first.get(1);
      first.delete(1);
      if (cell) first.set(column, change(cell));
      const rows = sheet.name === "数据" ? new Map([...sheet.rows, [0, first]]) : sheet.rows;
      return { part, was: sheet, sheet: { ...sheet, rows } };
    }),
  );
  const found = readZip(bytes).find(({ name }) => name === "xl/worksheets/sheet1.xml");
  const xml = found ? new TextDecoder().decode(await unpack(found)) : "";
  return /<row r="1"[^>]*>.*?<\/row>/.exec(xml)?.[0] ?? "";
}

const same = (cell: BookCell): BookCell => cell;
const array = { formula: "SUM(A1:A3*A1:A3)", is: "kept" } as const;

test.each<[string, FormulaCase, string]>([
  [
    "of one cell",
    { ...array, attributes: ` t="array" ref="B1"` },
    `<c r="E1"><f t="array" ref="E1">`,
  ],
  [
    "that is dynamic",
    { ...array, attributes: ` t="array" aca="1" ref="B1:B2" ca="1"`, cell: ` cm="1"` },
    `<c r="E1" cm="1"><f t="array" ref="E1:E2" aca="1" ca="1">`,
  ],
])("an array formula %s stays one where its cell has moved", async (_, one, start) => {
  const row = await savedWith(one, 4, same);
  expect(row).toContain(`${start}SUM(A1:A3*A1:A3)</f><v>6</v></c>`);
  expect(row).not.toContain(`r="B1"`);
});

test("a table of what-if values keeps all that it says, though another value stands in it", async () => {
  const attributes = ` t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"`;
  const row = await savedWith({ formula: "", attributes, is: "kept" }, 1, (cell) => ({
    ...cell,
    value: 7,
  }));
  expect(row).toContain(`<f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"></f><v>7</v>`);
});
