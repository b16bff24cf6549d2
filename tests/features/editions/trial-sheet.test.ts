import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { trialSheet } from "../../../src/features/editions/trial-sheet";
import type { CellContent } from "../../../src/workbook/workbook";

const textOf = (cell: CellContent): string => {
  if (cell === null) return "";
  if ("text" in cell) return cell.text;
  return "number" in cell ? String(cell.number) : "?";
};

const { cells } = trialSheet("试算", changxing2020, changxing2020.defaultConventions);
const shown = cells.map((row) => row.map(textOf));

/** The rows below the header row that has this word, up to a blank one. */
function rowsOf(header: string): string[][] {
  const top = shown.findIndex((row) => row.includes(header));
  const rows = shown.slice(top + 1);
  return rows.slice(
    0,
    rows.findIndex((row) => row.every((text) => text === "")),
  );
}

test("scores every unit of an invented month, which is labelled as one", () => {
  expect(shown[0]?.[0]).toBe("示例(虚构) 试算：2020年度乡镇(街道、园区)出口攻坚指数考核办法");
  const scores = rowsOf("总分").map((row) => row.slice(0, 17));
  expect(scores).toHaveLength(8);
  expect(scores.flat()).not.toContain("");
});

test("has ties, a fall, a unit without anything and one without a last year", () => {
  const growth = rowsOf("总分").map((row) => row[2]);
  expect(growth.slice(0, 5)).toEqual(["7", "7", "0", "0", "0"]);
  const said = rowsOf("怎么算的").map((row) => row[3] ?? "");
  expect(said).toHaveLength(8 * 14);
  for (const words of ["并列第1名", "负增长不得分", "没有信息报送", "示例项目一"]) {
    expect(said.some((sentence) => sentence.includes(words))).toBe(true);
  }
});
