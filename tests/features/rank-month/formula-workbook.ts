import type { CellValue } from "../../../src/cells/grid";
import type { MemoryOptions } from "../../workbook/memory-workbook";
import { ranked, rowsOf, sampleWorkbook } from "../sample";

/** 评分 as values: what right functions would show. */
export async function rightValues(): Promise<(string | number)[][]> {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  return rowsOf(workbook, "评分 1-6月");
}

/** The value of one of our formulas, by the code and the row it names. */
function valueOf(formula: string, rows: readonly (string | number)[][]): CellValue {
  const [, code, scoreRow] = /^=CX\.SCORE\("([^"]+)",\$A\$(\d+),/.exec(formula) ?? [];
  const [, totalRow] = /^=ROUND\(SUM\(B(\d+):O\d+\),2\)$/.exec(formula) ?? [];
  const [, placeRow] = /^=CX\.RANK\(\$P\$(\d+),\$P\$3:\$P\$13\)$/.exec(formula) ?? [];
  const row = rows[Number(scoreRow ?? totalRow ?? placeRow) - 1] ?? [];
  if (code !== undefined) {
    return row[rows[1]?.findIndex((header) => String(header).startsWith(`${code} `)) ?? -1] ?? null;
  }
  return (totalRow === undefined ? row[16] : row[15]) ?? null;
}

/** The sample, in which the formulas of 评分 show what they should, but for a change. */
export async function formulaWorkbook(
  change: (value: CellValue, formula: string) => CellValue = (value) => value,
  options: MemoryOptions = {},
): ReturnType<typeof sampleWorkbook> {
  const rows = await rightValues();
  const evaluate = (formula: string): CellValue => change(valueOf(formula, rows), formula);
  return sampleWorkbook([], { evaluate, ...options });
}
