import type { CellContent } from "../../src/workbook/workbook";
import type { Decision } from "../../src/method/decision";
import { archiveSheet } from "../../src/record/archive";
import { newWorkbookSheets } from "../../src/features/new-sheets/new-workbook";
import { withDecision } from "../../src/record/policy-record";
import { MemoryWorkbook } from "../workbook/memory-workbook";

/** Decided in May about the gap that June has again. */
const IN_MAY: Decision = {
  kind: "not-reported",
  town: "煤山镇",
  quantity: "outsourcing",
  period: "1-5月",
  year: 2020,
  note: "企业迟报",
  basis: "局务会纪要〔2020〕5号",
  time: "2020-06-03 09:05",
};

/** Two gaps of the sample's June: 煤山镇's 离岸服务外包执行额 and the column 订单+清单监测得分. */
export function workbookWithGaps(): MemoryWorkbook {
  const workbook = new MemoryWorkbook([]);
  const sheets = newWorkbookSheets("sample").map((sheet) =>
    sheet.name === "数据 1-6月" ? { ...sheet, cells: withGaps(sheet.cells) } : sheet,
  );
  const archive = withDecision({ sheet: null, texts: new Map() }, IN_MAY);
  void workbook.apply({
    sheets: [...sheets, archiveSheet("考核存档", archive)],
    edits: [],
    show: null,
  });
  return workbook;
}

const textOf = (content: CellContent): string => (content && "text" in content ? content.text : "");

function withGaps(cells: readonly (readonly CellContent[])[]): CellContent[][] {
  const headers = cells[1]?.map(textOf) ?? [];
  const [outsourcing, orders] = ["离岸服务外包执行额", "订单+清单监测得分"].map((header) =>
    headers.indexOf(header),
  );
  return cells.map((row) =>
    row.map((content, column) => {
      const isGap = column === outsourcing && textOf(row[0] ?? null) === "煤山镇";
      return isGap || column === orders ? null : content;
    }),
  );
}
