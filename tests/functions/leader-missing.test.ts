/** Where a comparison lacks a town, the leader may be the one that is missing: nobody has that score. */
import { growth } from "../../src/functions/export-functions";
import { explain, score, scores } from "../../src/functions/table-functions";
import { ORACLE_CODES } from "../oracle/method-oracle";
import { columnOf, shown, shownOf, standInForExcel } from "./custom-functions-host";
import { scoreArguments, type Matrix } from "./sheet-matrices";
import { TWO_TOWNS } from "./two-towns";

beforeAll(standInForExcel);

const [DATA, TASKS, PERIOD, PROJECTS, ITEMS] = scoreArguments(TWO_TOWNS);
const HEADERS = DATA[0]!.map(String);

/** The data with another value in the row of 乙山镇, which stands first. */
function without(header: string, value: unknown): Matrix {
  const column = HEADERS.findIndex((text) => text.startsWith(header));
  return DATA.map((row, at) =>
    at === 1 ? row.map((old, i) => (i === column ? value : old)) : row,
  );
}

const tableOf = (data: Matrix): unknown[][] =>
  shown(scores(data, TASKS, PERIOD, PROJECTS, ITEMS)) as unknown[][];

/** Codes of which that town has no score. */
const withoutScore = (row: unknown[] | undefined, error: string): string[] =>
  ORACLE_CODES.filter((_, index) => String(row?.[index + 1]).startsWith(error));

test.each<[header: string, ofAll: string[], ofTown: string[]]>([
  ["自营出口额", ["1.2", "1.3", "1.4", "6.1"], ["1.1"]],
  ["去年同期自营出口额", ["1.2", "1.3"], ["1.1"]],
  ["有出口实绩企业数", ["2", "7"], []],
  ["去年同期有出口实绩企业数", ["2"], []],
  ["出口信保投保企业数", ["7"], []],
  ["一般贸易出口额", ["3.1"], []],
  ["防疫物资出口额", ["3.1"], []],
  ["防疫物资报送质量分", [], ["3.2"]],
  ["进口额", ["4"], []],
  ["离岸服务外包执行额", ["6.1"], []],
  ["新增有实绩服务贸易企业数", ["6.2"], []],
  ["订单+清单监测得分", ["8"], []],
  ["当月出口信保投保企业数", [], []],
])("a blank %s takes %j of everybody and %j of that town", (header, ofAll, ofTown) => {
  const [, jia, yi] = tableOf(without(header, null));
  expect(withoutScore(jia, "#N/A")).toEqual(ofAll);
  expect(withoutScore(yi, "#N/A")).toEqual([...ofAll, ...ofTown].sort());
  const isWhole = ofAll.length + ofTown.length === 0;
  expect([jia, yi].map((row) => String(row?.at(-1)).startsWith("#N/A"))).toEqual([
    !isWhole,
    !isWhole,
  ]);
  expect(String(jia?.at(-2)).startsWith("#N/A")).toBe(ofAll.length > 0);
});

test("what is wrong with another town is #VALUE!, as in the single functions", () => {
  const [, jia] = tableOf(without("自营出口额", "1,113"));
  expect(withoutScore(jia, "#VALUE!")).toEqual(["1.2", "1.3", "1.4", "6.1"]);
  const [own, peers] = [columnOf([1086.4]), columnOf([1086.4, "1,113"])];
  const single = shownOf(() => growth(own, columnOf([1000]), peers, columnOf([1000, 1000]), null));
  expect(single).toMatch(/^#VALUE! /);
});

test("SCORE and EXPLAIN say whose figure is not there, and that towns are compared", () => {
  const data = without("自营出口额", null);
  const sheets = [data, TASKS, PERIOD, PROJECTS, ITEMS] as const;
  const said =
    "#N/A 这项指标要和全部乡镇比较，缺一个就都不计分。数据表(data) 第2行第2列：乙山镇的“自营出口额”没有填。请填上数据；确实为零的请填0。";
  expect(shownOf(() => score("1.2", "甲山镇", ...sheets))).toBe(said);
  expect(shownOf(() => explain("1.2", "甲山镇", ...sheets))).toBe(said);
  expect(shownOf(() => score("1.1", "甲山镇", ...sheets))).toBe(40);
  expect(shownOf(() => score("总分", "甲山镇", ...sheets))).toBe(
    `#N/A 甲山镇 的指标 1.2、1.3、1.4、6.1 没有得分，总分算不出。${said.slice(5)}`,
  );
});

test("a denominator of 0 is a fact and no gap", () => {
  const [, jia, yi] = tableOf(without("去年同期自营出口额", 0));
  expect([...(jia ?? []), ...(yi ?? [])].filter((cell) => String(cell).startsWith("#"))).toEqual(
    [],
  );
});
