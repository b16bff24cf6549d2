import { investment } from "../../src/functions/lookup-functions";
import { columnOf, shownOf, standInForExcel } from "./custom-functions-host";

beforeAll(standInForExcel);

const MARCH = 43_900;
const LEDGER = [
  ["乡镇", "项目名称", "批准日期", "中方投资额(万美元)", "一带一路"],
  ["开发区(太湖街道)", "甲", MARCH, 300, "是"],
  ["开发区(太湖街道)", "乙", MARCH, 100, "否"],
  ["煤山镇", "丙", MARCH, 100, "否"],
  ["南太湖(李家巷镇)", "丁", MARCH, 500, "否"],
];

const pointsOf = (...towns: string[]): unknown =>
  shownOf(() => investment(LEDGER, columnOf(towns), "1-6月"));

test.each([
  ["开发区(太湖街道)", 3],
  ["太湖街道(开发区)", 3],
  ["太湖街道", 3],
  ["开发区", 3],
  ["太湖", 3],
  ["煤山", 1],
  ["李家巷", 2],
  ["和平镇", 0],
])("%s finds its rows by whatever part of the ledger's name it gives", (town, points) => {
  expect(pointsOf(town)).toBe(points);
});

test("in a column each town has the rows of its own", () => {
  expect(pointsOf("太湖", "南太湖", "煤山镇", "和平镇")).toEqual([[3], [2], [1], [0]]);
});

test("two names of one town cannot both have its rows", () => {
  const refused = [
    expect.stringMatching(/^#VALUE! .*第2行第1列：“开发区\(太湖街道\)”可能指“开发区”、“太湖街道”/),
  ];
  expect(pointsOf("开发区", "太湖街道")).toEqual([refused, refused]);
});

test.each(["全县", "合计"])("%s is no town and has no points, beside towns that have", (name) => {
  const refused: unknown = expect.stringMatching(
    new RegExp(`^#VALUE! .*第2行“${name}”是合计行，不是乡镇`),
  );
  expect(pointsOf("煤山镇", name)).toEqual([[1], [refused]]);
});
