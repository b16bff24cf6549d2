/** Faults in a definition: each is named at its cell, and none is scored. */
import { a1 } from "../../../src/cells/address";
import { isBlocking, type FindingCode } from "../../../src/cells/finding";
import type { CellValue } from "../../../src/cells/grid";
import type { OwnTableId } from "../../../src/method/own-sheet/terms";
import { exampleMethod } from "./example-method";
import { at, cellsOf, headAt, readCells, rowOf, type Cells } from "./sheet";

test("the example without a fault", () => {
  const { method, findings } = readCells(cellsOf(exampleMethod));
  expect(findings).toEqual([]);
  expect(method).toEqual(exampleMethod);
});

/** A cell: its table, its column, and the row by the text of the table's first column (or by number, from 1). */
type Spot = readonly [table: OwnTableId | "head", header: string, row?: string | number];

const FIRST: Readonly<Record<string, string>> = { columns: "表头", tasks: "任务", unclear: "表头" };

function place(cells: Cells, [table, header, row = 1]: Spot): [number, number] {
  if (table === "head") return headAt(cells, header);
  const index = typeof row === "number" ? row : rowOf(cells, table, FIRST[table] ?? "代码", row);
  return at(cells, table, header, index);
}

const set =
  (spot: Spot, value: CellValue) =>
  (cells: Cells): void => {
    const [row, column] = place(cells, spot);
    const line = cells[row];
    if (line) line[column] = value;
  };

/** 【条件】 with one row. */
const condition =
  (...texts: readonly string[]) =>
  (cells: Cells): void => {
    const [row] = at(cells, "conditions", "代码", 1);
    cells.splice(row, 0, [...texts, ...Array.from({ length: 20 }, () => "")]);
  };
const inCondition = (code: FindingCode, header: string, ...texts: readonly string[]): Fault => [
  code,
  condition(...texts),
  ["conditions", header, 1],
];

type Fault = readonly [code: FindingCode, strike: (cells: Cells) => void, at: Spot];
/** At the very cell that is struck. */
const struck = (code: FindingCode, spot: Spot, value: CellValue): Fault => [
  code,
  set(spot, value),
  spot,
];

const IMPORTS = "进口额";

function tiesTwice(cells: Cells): void {
  set(["head", "同分"], "表序")(cells);
  set(["conventions", "口径", "口径7"], "并列，后面名次不跳过")(cells);
}

const HEAD: readonly Fault[] = [
  struck("definition-cell-blank", ["head", "文号"], ""),
  struck("definition-cell-blank", ["head", "考核对象"], ""),
  struck("definition-number-unreadable", ["head", "年度"], "二〇二六年"),
  struck("definition-number-outside", ["head", "年度"], "26"),
  struck("definition-number-unreadable", ["head", "总分"], "一百"),
  struck("definition-points-differ", ["head", "总分"], "101"),
  ["definition-points-differ", set(["indicators", "分值", "1.1"], "21"), ["head", "总分"]],
  struck("definition-number-unreadable", ["head", "总分封顶"], "一百"),
  struck("definition-number-outside", ["head", "总分封顶"], "99.125"),
  struck("definition-number-outside", ["head", "总分封顶"], "-1"),
  struck("definition-word-unknown", ["head", "总分方向"], "小"),
  struck("definition-word-unknown", ["head", "名次依据"], "原值"),
  struck("definition-name-unknown", ["head", "同分"], "1.1、12"),
  struck("definition-name-unknown", ["head", "同分"], "表序、1.1"),
  struck("definition-repeated", ["head", "同分"], "1.1、2、1.1"),
  ["definition-ties-twice", tiesTwice, ["conventions", "口径", "口径7"]],
  struck("definition-word-unknown", ["head", "上级读"], "公布"),
  struck("definition-word-unknown", ["head", "状态"], "已定稿"),
  struck("definition-corrects-itself", ["head", "更正"], "示例发 〔2026〕1号"),
];

const INPUTS: readonly Fault[] = [
  struck("definition-repeated", ["columns", "表头", "订单+清单监测得分"], IMPORTS),
  struck("definition-names-alike", ["columns", "别名", IMPORTS], "出口"),
  [
    "definition-names-alike",
    set(["columns", "别名", IMPORTS], "企业数"),
    ["unclear", "表头", "企业数"],
  ],
  struck("definition-name-unfit", ["columns", "表头", "订单+清单监测得分"], "乡镇"),
  struck("definition-name-unfit", ["columns", "别名", IMPORTS], "进口额(万元)"),
  struck("definition-name-unfit", ["columns", "别名", IMPORTS], "1-6月进口"),
  struck("definition-unit-unfit", ["columns", "单位", IMPORTS], "吨"),
  struck("definition-units-differ", ["columns", "单位", IMPORTS], "万元"),
  struck("definition-word-unknown", ["columns", "单位", "有出口实绩企业数"], "户"),
  struck("definition-word-unknown", ["columns", "类型", IMPORTS], "金额"),
  struck("definition-cell-blank", ["columns", "责任单位", IMPORTS], ""),
  struck("definition-cell-blank", ["columns", "必填", IMPORTS], ""),
  struck("definition-name-unknown", ["columns", "去年同期", IMPORTS], "上年进口额"),
  struck("definition-pair-unfit", ["columns", "去年同期", IMPORTS], IMPORTS),
  struck("definition-name-unknown", ["columns", "不大于", IMPORTS], "出口额"),
  struck("definition-pair-unfit", ["columns", "去年同期", IMPORTS], "有出口实绩企业数"),
  struck("definition-repeated", ["unclear", "可能是", "得分"], "进口额、自营出口额、进口额"),
  struck("definition-repeated", ["tasks", "任务", "累计投保完成率"], "自营出口增幅"),
  struck("definition-name-unfit", ["tasks", "任务", "自营出口增幅"], "最优"),
  struck("definition-names-alike", ["tasks", "别名", "累计投保完成率"], "出口增幅"),
  struck("definition-cell-blank", ["tasks", "单位", "自营出口增幅"], ""),
  struck("definition-unclear-few", ["unclear", "可能是", "得分"], "订单+清单监测得分"),
  struck("definition-name-unknown", ["unclear", "可能是", "得分"], "订单+清单监测得分、进出口"),
  struck("definition-names-alike", ["unclear", "表头", "得分"], "进口"),
];

const CONDITIONS: readonly Fault[] = [
  inCondition("definition-word-unknown", "代码", "3", "数值", IMPORTS, "大于", "5", "总分为0"),
  inCondition("definition-word-unknown", "取值", "总分", "增幅", IMPORTS, "大于", "5", "总分为0"),
  inCondition("definition-name-unknown", "数据", "总分", "数值", "进口", "大于", "5", "总分为0"),
  inCondition("definition-word-unknown", "比较", "总分", "数值", IMPORTS, "超过", "5", "总分为0"),
  inCondition("definition-cell-blank", "数", "总分", "数值", IMPORTS, "大于", "", "总分为0"),
  inCondition("definition-word-unknown", "后果", "总分", "数值", IMPORTS, "大于", "5", "一票否决"),
  inCondition("definition-cell-unused", "分", "总分", "数值", IMPORTS, "大于", "5", "总分为0", "5"),
  inCondition("definition-cell-blank", "分", "总分", "数值", IMPORTS, "大于", "5", "扣分"),
  inCondition(
    "definition-number-outside",
    "分",
    "总分",
    "数值",
    IMPORTS,
    "大于",
    "5",
    "扣分",
    "-1",
  ),
  inCondition(
    "definition-number-outside",
    "分",
    "总分",
    "数值",
    IMPORTS,
    "小于",
    "5",
    "扣分",
    "0.125",
  ),
];

const ROWS: readonly Fault[] = [
  struck("definition-code-malformed", ["indicators", "代码", "1.1"], "一"),
  struck("definition-repeated", ["indicators", "代码", "1.2"], "1.1"),
  struck("definition-cell-blank", ["indicators", "考核内容", "1.2"], ""),
  [
    "definition-category-split",
    set(["indicators", "考核内容", "1.2"], "进出口"),
    ["indicators", "考核内容", "1.3"],
  ],
  struck("definition-cell-blank", ["indicators", "条款", "3"], " "),
  struck("definition-number-unreadable", ["indicators", "分值", "3"], "10分"),
  struck("definition-number-outside", ["indicators", "分值", "3"], "-10"),
  struck("definition-zero-typed", ["indicators", "起分", "3"], 0),
  struck("definition-word-unknown", ["indicators", "计入总分", "3"], "计入"),
  ["definition-points-differ", set(["indicators", "计入总分", "3"], "加分项"), ["head", "总分"]],
  struck("definition-monitored-counted", ["indicators", "计入总分", "11"], "加分项"),
  struck("definition-word-unknown", ["indicators", "规则", "3"], "功效系数法"),
  struck("cell-error", ["indicators", "规则", "3"], { error: "#REF!" }),
  struck("definition-word-unknown", ["indicators", "取值", "3"], "完成度"),
  struck("definition-name-unknown", ["indicators", "数据", "3"], "进口"),
  struck("definition-cell-blank", ["indicators", "对比", "4"], ""),
  struck("definition-pair-unfit", ["indicators", "对比", "4"], IMPORTS),
  struck("definition-pair-unfit", ["indicators", "对比", "4"], "有出口实绩企业数"),
  struck("definition-cell-unused", ["indicators", "对比", "3"], IMPORTS),
];

const RULES: readonly Fault[] = [
  struck("definition-word-unknown", ["indicators", "参照", "1.1"], "出口目标"),
  struck("definition-word-unknown", ["indicators", "参照", "2"], "平均"),
  struck("definition-number-unreadable", ["indicators", "参照", "1.3"], "60%"),
  struck("definition-word-unknown", ["indicators", "未完成", "1.1"], "不给分"),
  struck("definition-word-unknown", ["indicators", "方向", "2"], "小"),
  struck("definition-ends-equal", ["indicators", "至", "3"], "最差"),
  struck("definition-cell-blank", ["indicators", "起分", "3"], ""),
  struck("definition-number-outside", ["indicators", "起分", "3"], "10.5"),
  struck("definition-number-outside", ["indicators", "起分", "3"], "-1"),
  struck("definition-cell-unused", ["indicators", "起分", "2"], "6"),
  struck("definition-cell-unused", ["indicators", "最高", "3"], "10"),
  struck("definition-number-outside", ["indicators", "每", "1.3"], "0"),
  struck("definition-number-outside", ["indicators", "每", "1.3"], "-5"),
  struck("definition-percent-unclear", ["indicators", "每", "1.3"], "5%"),
  struck("definition-number-outside", ["indicators", "分", "1.3"], "0"),
  struck("definition-cell-blank", ["indicators", "整档", "1.3"], ""),
  struck("definition-number-outside", ["indicators", "最高", "1.3"], "-1"),
  [
    "definition-number-outside",
    set(["indicators", "最低", "2"], "11"),
    ["indicators", "最高", "2"],
  ],
  struck("definition-number-outside", ["indicators", "分", "6"], "0"),
  struck("definition-number-outside", ["indicators", "最低", "6"], "1"),
  struck("definition-number-outside", ["indicators", "最低", "10.1"], "9.5"),
  struck("definition-word-unknown", ["indicators", "负值", "6"], "0"),
  struck("definition-cell-unused", ["indicators", "负值", "10.1"], "不得分"),
  struck("definition-cell-unused", ["indicators", "措辞", "10.2"], "排序"),
  struck("definition-word-unknown", ["indicators", "措辞", "1.2"], "排名"),
  [
    "definition-word-unknown",
    (cells) => {
      set(["indicators", "取值", "1.2"], "数值")(cells);
      set(["indicators", "对比", "1.2"], "")(cells);
    },
    ["indicators", "措辞", "1.2"],
  ],
  struck("definition-not-points", ["indicators", "数据", "9"], IMPORTS),
  struck("definition-word-unknown", ["indicators", "数据", "7"], IMPORTS),
  struck("definition-number-outside", ["indicators", "分值", "11"], "5"),
  struck("definition-monitored-counted", ["indicators", "计入总分", "11"], "是"),
  struck("definition-name-unknown", ["indicators", "参照", "11"], "最优"),
  struck("definition-cell-blank", ["indicators", "分档按", "5"], ""),
];

const OTHER_TABLES: readonly Fault[] = [
  struck("definition-name-unknown", ["tiers", "代码", 1], "40"),
  struck("definition-row-unused", ["tiers", "代码", 1], "3"),
  struck("definition-tier-order", ["tiers", "界线", 2], "1000"),
  struck("definition-tier-order", ["tiers", "界线", 2], "1200"),
  struck("definition-tier-order", ["tiers", "分", 3], "7"),
  ["definition-tier-order", set(["tiers", "含", 2], "是"), ["tiers", "界线", 3]],
  struck("definition-number-outside", ["tiers", "分", 1], "11"),
  struck("definition-number-outside", ["tiers", "界线", "5"], "1.5"),
  struck("definition-word-unknown", ["tiers", "含", 1], "含"),
  struck("definition-word-unknown", ["tiers", "含", "7"], "否"),
  ["definition-tier-order", set(["tiers", "界线", "7"], "500"), ["tiers", "界线", 7]],
  struck("definition-word-unknown", ["ledgerPoints", "项", "7"], "每项"),
  struck("definition-repeated", ["ledgerPoints", "项", 2], "每个"),
  ["definition-rows-missing", set(["ledgerPoints", "项", 2], "每个"), ["indicators", "规则", "7"]],
  ["definition-levels-unordered", set(["ledgerPoints", "分", 4], "0.5"), ["ledgerPoints", "分", 4]],
  ["definition-levels-unordered", set(["ledgerPoints", "分", 5], "1.5"), ["ledgerPoints", "分", 5]],
  struck("definition-name-unknown", ["parts", "取自", 1], "10.3"),
  struck("definition-circle", ["parts", "取自", 1], "10"),
  struck("definition-repeated", ["parts", "取自", 2], "10.1"),
  struck("definition-part-without-points", ["parts", "取自", 2], "11"),
  struck("definition-number-unreadable", ["parts", "权数", 1], "三分之一"),
  struck("definition-number-unreadable", ["parts", "权数", 1], "50%"),
  struck("definition-number-unreadable", ["parts", "权数", 1], "1/0"),
  [
    "definition-rows-missing",
    (cells) => {
      set(["parts", "代码", 1], "")(cells);
      set(["parts", "取自", 1], "")(cells);
      set(["parts", "权数", 1], "")(cells);
      set(["parts", "代码", 2], "")(cells);
      set(["parts", "取自", 2], "")(cells);
      set(["parts", "权数", 2], "")(cells);
    },
    ["indicators", "规则", "10"],
  ],
  ["definition-cell-unused", set(["indicators", "取值", "10"], "平均"), ["parts", "权数", 1]],
  struck("definition-word-unknown", ["conventionCells", "口径", 1], "口径5"),
  struck("definition-row-unused", ["conventionCells", "代码", 1], "2"),
  struck("definition-name-unknown", ["conventionCells", "任务", 1], "新增企业"),
  struck("definition-cell-blank", ["conventionCells", "对比", 2], ""),
  struck("definition-convention-unknown", ["conventions", "代码", 1], "口径40"),
  struck("definition-repeated", ["conventions", "代码", 2], "口径1"),
  struck("reading-unknown", ["conventions", "口径", 1], "随便"),
  struck(
    "definition-question-differs",
    ["conventions", "问题", 1],
    "7 “当期”投保企业家数指本期累计，还是当月？",
  ),
  struck("definition-tie-code", ["conventions", "口径", "口径7"], "依次比较 1.1、10.1"),
  struck("reading-unknown", ["conventions", "口径", "口径7"], "依次比较 1.1、12"),
];

const heading = (cells: Cells, title: string): number =>
  cells.findIndex(([first]) => first === title);

/** Of the sheet itself, at a cell that is counted from a heading. */
const TABLES: readonly (readonly [
  FindingCode,
  (cells: Cells) => void,
  title: string,
  below: number,
])[] = [
  [
    "definition-table-unknown",
    (cells) => void ((cells[heading(cells, "【分档】")] ?? [])[0] = "【档次】"),
    "【档次】",
    0,
  ],
  [
    "definition-repeated",
    (cells) => void ((cells[heading(cells, "【分档】")] ?? [])[0] = "【指标】"),
    "【口径用项】",
    -99,
  ],
  [
    "column-missing",
    (cells) => void ((cells[heading(cells, "【指标】") + 1] ?? [])[8] = "规则说明"),
    "【指标】",
    1,
  ],
  [
    "column-repeated",
    (cells) => void ((cells[heading(cells, "【指标】") + 1] ?? [])[9] = "规则"),
    "【指标】",
    -99,
  ],
  [
    "table-not-found",
    (cells) => void cells.splice(heading(cells, "【合成】") + 1, 1),
    "【合成】",
    1,
  ],
  [
    "definition-table-missing",
    (cells) => void ((cells[heading(cells, "【数据项】")] ?? [])[0] = ""),
    "",
    -99,
  ],
];

const ALL = [...HEAD, ...INPUTS, ...CONDITIONS, ...ROWS, ...RULES, ...OTHER_TABLES];
const named = ALL.map(
  ([code, strike, spot], index) => [index, code, spot.join(" "), strike, spot] as const,
);

test.each(named)("%s %s at %s", (_, code, __, strike, spot) => {
  const cells = cellsOf(exampleMethod);
  const [row, column] = place(cells, spot);
  strike(cells);
  const { method, findings } = readCells(cells);
  expect(method).toBeNull();
  const blocking = findings
    .filter(isBlocking)
    .map((each) => [each.code, each.cell && a1(each.cell.row, each.cell.column)]);
  expect(blocking).toContainEqual([code, a1(row, column)]);
});

test.each(TABLES)("%s of a table", (code, strike, title, below) => {
  const cells = cellsOf(exampleMethod);
  strike(cells);
  const { method, findings } = readCells(cells);
  expect(method).toBeNull();
  const found = findings.filter((each) => each.code === code);
  expect(found).not.toEqual([]);
  if (below > -99)
    expect(found.map(({ cell }) => cell?.row)).toContain(heading(cells, title) + below);
});
