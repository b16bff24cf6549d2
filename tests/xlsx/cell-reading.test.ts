import { openWorkbook } from "../../src/xlsx/open-workbook";
import { SharedFormulas } from "../../src/xlsx/shared-formulas";
import { fileOf, zipOf } from "./files";
import { parts, SHEET, sheetXml } from "./hostile/hostile-file";

test.each([
  ["B2*2", "C5*2"],
  ["$B2+B$2+$B$2", "$B5+C$2+$B$2"],
  ["SUM(A1:B2)", "SUM(B4:C5)"],
  ["SUM(A:A)+SUM($A:$A)+SUM(3:3)+SUM($3:$3)", "SUM(B:B)+SUM($A:$A)+SUM(6:6)+SUM($3:$3)"],
  ["'数据 A1'!B2&\"见 B2\"", "'数据 A1'!C5&\"见 B2\""],
  ["数据!B2+Sheet1!B2", "数据!C5+Sheet1!C5"],
  ["LOG10(B2)+Q1_total+b2", "LOG10(C5)+Q1_total+C5"],
  ["XFD1048576", "A3"],
  ["1.5E3+2", "1.5E3+2"],
])("%s three rows down and one column to the right: %s", (first, moved) => {
  const shared = new SharedFormulas();
  expect(shared.formulaAt("0", first, { row: 1, column: 3 })).toBe(first);
  expect(shared.formulaAt("0", "", { row: 4, column: 4 })).toBe(moved);
});

test("formulas that unfold without end are refused", () => {
  const shared = new SharedFormulas({ left: 10 });
  shared.formulaAt("0", "B2+B3", { row: 0, column: 0 });
  expect(shared.formulaAt("0", "", { row: 1, column: 0 })).toBe("B3+B4");
  shared.formulaAt("0", "", { row: 2, column: 0 });
  expect(() => shared.formulaAt("0", "", { row: 3, column: 0 })).toThrow("expands-too-much");
});

async function firstRow(xml: string) {
  const bytes = await zipOf(parts({ [SHEET]: sheetXml(`<row r="1">${xml}</row>`) }));
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
  return [...(opening.workbook.sheets[0]?.sheet.rows.get(0)?.values() ?? [])];
}

test.each([
  ["a number", `<c><v>8.5</v></c>`, 8.5],
  ["a number with its sign and power", `<c><v>-1.5E-7</v></c>`, -1.5e-7],
  [
    "a text in runs, without how it is read aloud",
    `<c t="inlineStr"><is><r><t>煤</t></r><r><t xml:space="preserve"> 山</t></r><rPh><t>mei</t></rPh></is></c>`,
    "煤 山",
  ],
  ["a text of a formula", `<c t="str"><f>A9</f><v>甲 &amp; 乙_x000D_</v></c>`, "甲 & 乙\r"],
  ["a truth", `<c t="b"><v>0</v></c>`, false],
  ["an error", `<c t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
  ["a date by its letters", `<c t="d"><v>2020-03-05</v></c>`, 43895],
  ["a time by its letters", `<c t="d"><v>2020-03-05T00:00:00</v></c>`, 43895],
  ["a time with its zone", `<c t="d"><v>2020-03-05T08:00:00+08:00</v></c>`, 43895],
  ["a date by its number", `<c s="1"><v>43895</v></c>`, 43895],
])("%s", async (_, xml, value) => {
  expect((await firstRow(xml))[0]?.value).toEqual(value);
});

test("a number that a Chinese Excel shows as a date has that format", async () => {
  const styles = `<styleSheet><cellXfs><xf/><xf numFmtId="31"/></cellXfs></styleSheet>`;
  const sheet = sheetXml(`<row r="1"><c s="1"><v>43895</v></c></row>`);
  const bytes = await zipOf(parts({ [SHEET]: sheet, "xl/styles.xml": styles }));
  const opening = await openWorkbook(fileOf(bytes));
  const cell = opening.kind === "opened" && opening.workbook.sheets[0]?.sheet.rows.get(0)?.get(0);
  expect(cell && cell.look.format).toBe(`yyyy"年"m"月"d"日"`);
});
