import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { headOf } from "../../../src/method/own-sheet/head";
import { headingOf, laidOut } from "../../../src/method/own-sheet/layout";
import { ownMethodTables, type OwnTable } from "../../../src/method/own-sheet/tables";
import { OWN_TABLE_IDS } from "../../../src/method/own-sheet/terms";
import { CONVENTION_IDS } from "../../../src/method/conventions";
import type { Method } from "../../../src/method/method";
import type { Rule } from "../../../src/method/rule-kinds";
import { conventions as words } from "../../../src/messages/zh/conventions";

const head = headOf(changxing2020, {
  pointsUnit: "分",
  totalRow: "全县",
  reads: "published",
  corrects: null,
});
const written = ownMethodTables(changxing2020, head, changxing2020.defaultConventions, words);

function table(id: OwnTable["id"]): OwnTable {
  const found = written.tables.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** A row by its headers, without its blank cells. */
function said({ columns, rows }: OwnTable, index: number): Record<string, string> {
  const cells = columns.map(({ header }, column) => [header, rows[index]?.[column] ?? ""]);
  return Object.fromEntries(cells.filter(([, text]) => text !== "")) as Record<string, string>;
}

const choices = (id: OwnTable["id"], header: string) =>
  table(id).columns.find((column) => column.header === header)?.choices;

test("the head is labels and values", () => {
  expect(written.head.map(({ label, value }) => [label, value])).toEqual([
    ["办法", "2020年度乡镇(街道、园区)出口攻坚指数考核办法"],
    ["简称", "出口攻坚指数"],
    ["工作名称", "出口攻坚"],
    ["文号", "长商发〔2020〕17号"],
    ["附件", "附件2"],
    ["年度", "2020"],
    ["计分单位", "分"],
    ["总分", "100"],
    ["总分封顶", ""],
    ["总分方向", "越大越好"],
    ["名次依据", "公布值"],
    ["同分", ""],
    ["考核对象", "乡镇(街道、园区)"],
    ["合计行", "全县"],
    ["上级读", "公布值"],
    ["状态", "草稿"],
    ["更正", ""],
    ["定稿人", ""],
    ["定稿时间", ""],
    ["办法指纹", ""],
  ]);
  expect(written.head.find(({ label }) => label === "状态")?.choices).toEqual(["草稿", "定稿"]);
});

test("rows in the words of the sheet", () => {
  expect(said(table("columns"), 0)).toEqual({
    表头: "自营出口额",
    别名: "出口额、自营出口、出口",
    单位: "万美元",
    类型: "额",
    责任单位: "海关",
    去年同期: "去年同期自营出口额",
    必填: "是",
    每期必变: "是",
  });
  expect(said(table("indicators"), 0)).toEqual({
    代码: "1.1",
    考核内容: "目标任务",
    指标: "目标完成",
    分值: "40",
    计入总分: "是",
    取值: "增幅",
    数据: "自营出口额",
    对比: "去年同期自营出口额",
    规则: "完成任务",
    参照: "自营出口增幅",
    未完成: "按比例",
    条款: "附件2 目标任务第1条",
    原文: "完成目标任务的,得40分;其余按比例得分。",
  });
  expect(table("tiers").rows).toEqual([
    ["5", "1000", "是", "2"],
    ["5", "500", "是", "1"],
    ["5", "200", "是", "0.5"],
  ]);
  expect(table("ledgerPoints").rows.map((row) => row.join(" "))).toEqual([
    "5 每个 1",
    "5 一带一路每个 1.5",
    "9 报送 1",
    "9 市简报 2",
    "9 省简报 3",
  ]);
  expect(table("conventionCells").rows.map((row) => row.join(" "))).toContain(
    "7 口径5  比重 当月出口信保投保企业数 有出口实绩企业数",
  );
});

test("2020 meets every convention; each row has its own choices", () => {
  const { rows, choicesOfRows } = table("conventions");
  expect(rows.map(([code]) => code)).toEqual(CONVENTION_IDS.map((_, index) => `口径${index + 1}`));
  rows.forEach((row, index) => expect(choicesOfRows[index]).toContain(row[2]));
});

test("a method lists the conventions that it can meet, and what is not the default", () => {
  const [first] = changxing2020.categories;
  const categories = first ? [{ ...first, indicators: first.indicators.slice(3) }] : [];
  const chosen = { ...changxing2020.defaultConventions, bound200: false };
  const few = ownMethodTables({ ...changxing2020, categories }, head, chosen, words);
  const listed = few.tables.find(({ id }) => id === "conventions")?.rows.map(([code]) => code);
  expect(listed).toEqual(["口径7", "口径11", "口径12", "口径13", "口径9"]);
});

test("what may be chosen", () => {
  expect(choices("indicators", "规则")?.words).toContain("区间换算");
  expect(choices("indicators", "参照")).toEqual({
    words: [
      ...[...changxing2020.inputs.tasks.values()].map(({ header }) => header),
      "最优",
      "最差",
      "平均",
    ],
    isOpen: true,
  });
  expect(choices("indicators", "数据")?.words).toContain("信息报送");
  expect(choices("parts", "取自")?.words).toEqual(choices("tiers", "代码")?.words);
  expect(choices("indicators", "原文")).toBeNull();
  // A list is written with commas between its words.
  const all = written.tables.flatMap(({ columns }) =>
    columns.flatMap((each) => each.choices?.words ?? []),
  );
  expect(all.filter((word) => word.includes(","))).toEqual([]);
});

test("tables stand one under another", () => {
  const { rows, places } = laidOut(written);
  expect(places.map((place) => place.table.id)).toEqual(OWN_TABLE_IDS);
  for (const { table: own, headingRow, headerRow } of places) {
    expect(rows[headingRow - 1]).toEqual([]);
    expect(rows[headingRow]).toEqual([headingOf(own)]);
    expect(rows[headerRow]).toEqual(own.columns.map(({ header }) => header));
    expect(rows.slice(headerRow + 1, headerRow + 1 + own.rows.length)).toEqual(own.rows);
  }
});

test("a kind of rule that the sheet has no words for is refused", () => {
  const rule = { kind: "per-piece" } as unknown as Rule;
  const [category] = changxing2020.categories;
  const [indicator] = category?.indicators ?? [];
  if (!category || !indicator) throw new Error("no indicator");
  const categories = [{ ...category, indicators: [{ ...indicator, rule }] }];
  const method: Method = { ...changxing2020, categories };
  const write = () => ownMethodTables(method, head, method.defaultConventions, words);
  expect(write).toThrow("cannot say");
});
