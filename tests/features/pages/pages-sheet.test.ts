import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { pagesSheet } from "../../../src/features/pages/pages-sheet";
import { PAGE_WIDTHS } from "../../../src/features/pages/page-rows";
import type { TownPage } from "../../../src/features/pages/town-page";
import type { Told } from "../../../src/features/tasks/progress-terms";
import { exact } from "../../../src/numbers/exact";
import { rowHeightsOf } from "../../../src/xlsx/row-heights";
import { sheets } from "../../../src/messages/zh/sheets";

const told = (text: string, decimals = 0): Told => ({ value: exact(text), decimals, cells: [] });
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const page = (name: string, indicators: number, months: number): TownPage => ({
  name,
  total: exact("75.39"),
  place: exact("5"),
  change: { period: "1-11月", place: exact("7"), points: exact("1.25") },
  indicators: times(indicators, (index) => ({
    code: String(index + 1),
    name: "名称写得很长很长的一项指标",
    clause: "附件2 某项考核内容第1条",
    points: exact("2.35"),
    full: exact("3.5"),
    lost: exact("1.15"),
    best: exact("3.5"),
    place: exact("4"),
  })),
  gaps: { kind: "ways", ways: times(10, (index) => `再出口 ${index} 万美元：第4名`), tried: 10 },
  tasks: times(4, () => ({
    header: "500万美元以下企业投保完成率",
    unit: "%",
    value: told("7"),
    target: told("8"),
    difference: told("-1"),
    light: "behind",
    next: {
      period: "1-12月",
      target: told("20"),
      left: told("13"),
      isReached: false,
      monthlyMean: { told: told("13", 2), unit: "家" },
    },
  })),
  months: times(months, (index) => ({
    period: `1-${index + 1}月`,
    total: exact("50"),
    place: exact("3"),
  })),
});

const frame = {
  names: changxing2020.names,
  year: 2026,
  period: "1-12月",
  towns: 13,
  decimals: 2,
  document: "示例办法",
  fullTotal: exact("100"),
  mostTowns: 100,
  isSample: true,
  isRevision: false,
  notes: times(6, () => "说明"),
};

/** Of A4 within the usual margins, in points. */
const PAPER = { width: 595 - 2 * 50.4, height: 842 - 2 * 54 };
const ROW = 15;
/** 宋体 of 11 points is 8 pixels wide. */
const widthOf = (widths: readonly number[]): number =>
  widths.reduce((sum, characters) => sum + (characters * 8 + 5) * 0.75, 0);

test.each([
  [1, 1],
  [14, 6],
  [30, 12],
  [40, 12],
])("a town with %s indicators and %s months is on one page", (indicators, months) => {
  const content = pagesSheet(
    "一镇一页",
    times(3, (i) => page(`${i}镇`, indicators, months)),
    frame,
  );
  const { scale, starts } = content.print!.pages!;
  const heights = rowHeightsOf(content);
  const ends = [...starts, content.cells.length];
  [0, ...starts].forEach((start, index) => {
    const rows = times(ends[index]! - start, (row) => heights.get(start + row) ?? ROW);
    const height = rows.reduce((sum, each) => sum + each, 0);
    expect((height * scale) / 100).toBeLessThanOrEqual(PAPER.height);
  });
  expect((widthOf(content.columnWidths) * scale) / 100).toBeLessThanOrEqual(PAPER.width);
  expect(scale).toBeGreaterThanOrEqual(40);
});

test("every page begins with the town's own title, and the sheet ends with the marker line", () => {
  const content = pagesSheet("一镇一页", [page("甲镇", 2, 1), page("乙镇", 2, 1)], frame);
  const starts = [0, ...content.print!.pages!.starts];
  expect(starts.map((row) => content.cells[row]?.[0])).toEqual([
    { text: "示例(虚构) 甲镇 2026年1-12月考核情况" },
    { text: "示例(虚构) 乙镇 2026年1-12月考核情况" },
  ]);
  expect(content.cells.at(-1)?.[0]).toEqual({ text: sheets.marker });
  expect(new Set(content.cells.map(({ length }) => length))).toEqual(new Set([PAGE_WIDTHS.length]));
});
