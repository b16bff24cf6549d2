import type { CellValue } from "../../../src/cells/grid";
import type { SheetSeed } from "../../workbook/seed";

/** Arguments of CX.SCORE after the town. */
export const PEERS =
  "'数据 1-6月'!$A$2:$Q$15,'任务分解表'!$A$1:$I$15,\"1-6月\",'境外投资项目'!$A$2:$E$8,'信息报送'!$A$2:$D$26,'考核办法'!$A$2:$G$33";

/** A sheet of the user's with one formula a row, and the value that it shows. */
export function ownSheet(
  rows: readonly (readonly [text: string, formula: string, value: CellValue])[],
): SheetSeed {
  return {
    name: "我的分析",
    values: rows.map(([text, , value]) => [text, value]),
    formulas: rows.map(([, formula]) => [null, formula]),
  };
}

/** Calls of ours on a sheet of the user's, over the sample. */
export const ANALYSIS = ownSheet([
  ["煤山镇", `=CX.SCORE("总分",A1,${PEERS})`, 85.96],
  ["煤山镇", `=CX.SCORE("名次",A2,${PEERS})`, 3],
  [
    "增幅",
    "=CX.GROWTH('数据 1-6月'!B7,'数据 1-6月'!C7,'数据 1-6月'!B5:B15,'数据 1-6月'!C5:C15)",
    5.35,
  ],
  ["合计", "=SUM(B1:B2)", 88.96],
  // Not what the function gives now: the program has not calculated it yet.
  ["总量", "=CX.TOTAL('数据 1-6月'!B7,'数据 1-6月'!B5:B15)", 1.99],
]);
