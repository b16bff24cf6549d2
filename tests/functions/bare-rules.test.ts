import { completion, interval, perUnit, tier } from "../../src/functions/rule-functions";
import { functionWords as english } from "../../src/messages/en/function-words";
import {
  columnOf as column,
  HostError,
  shown,
  shownOf,
  standInForExcel,
} from "./custom-functions-host";

beforeAll(standInForExcel);
afterEach(() => {
  globalThis.CX_WORDS = undefined;
});

const one = (value: unknown): unknown[][] => [[value]];
const error = new HostError("#DIV/0!");

type Points = readonly [what: string, call: () => unknown, points: readonly unknown[]];
const expectPoints = (cases: readonly Points[]) =>
  test.each(cases)("%s", (_, call, points) => {
    expect(shown(call())).toEqual(points.map((each) => [each]));
  });

type Refused = readonly [what: string, call: () => unknown, message: string];
const expectRefused = (cases: readonly Refused[]) =>
  test.each(cases)("%s", (_, call, message) => {
    expect(shownOf(call)).toBe(message);
  });

describe("COMPLETION", () => {
  const values = column([50, 49.99, 50.01, 25, 0, -5]);
  expectPoints([
    [
      "all at the target, in proportion below it",
      () => completion(values, one(50), 10, null),
      [10, 10, 10, 5, 0, 0],
    ],
    ["nothing below it", () => completion(values, one(50), 10, "none"), [10, 0, 10, 0, 0, 0]],
    [
      "in proportion when it is said",
      () => completion(column([40]), one(50), 10, "Proportion"),
      [8],
    ],
    [
      "each its own target",
      () => completion(column([8.5, 8.5, 8.5]), column([8.5, 17, 8.4]), 40, null),
      [40, 20, 40],
    ],
    [
      "a target of 0 or less is reached or not",
      () => completion(column([0, -0.01, -3, -2]), column([0, 0, -2, -2]), 6, null),
      [6, 0, 0, 6],
    ],
    ["a half is rounded away from 0", () => completion(one(1), one(8), 0.04, null), [0.01]],
    [
      "each row its own error",
      () => completion(column([1, null, "2", 3]), column([1, 1, 1, error]), 5, null),
      [
        5,
        "#N/A 数值(value) 第2行 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
        "#VALUE! 数值(value) 第3行 的“2”是文本，像是 2。文本不计分，请改填数字 2。",
        "#VALUE! 目标(target) 第4行 是错误值 #DIV/0!。请先改正这个单元格。",
      ],
    ],
  ]);
  expectRefused([
    [
      "no target for all",
      () => completion(values, one(null), 10, null),
      "#N/A 目标(target) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
    ],
    [
      "points of 0",
      () => completion(values, one(50), 0, null),
      "#VALUE! 满分(points) 为 0，应大于 0。请改正。",
    ],
    [
      "an unknown word",
      () => completion(values, one(50), 10, "half"),
      '#VALUE! 未完成时(otherwise)“half”不认识。请填 "proportion"、"none" 之一。',
    ],
    [
      "targets of fewer rows",
      () => completion(values, column([50, 60]), 10, null),
      "#VALUE! 各列行数不同：数值(value) 6 行，目标(target) 2 行。请选相同的行。",
    ],
  ]);
});

describe("INTERVAL", () => {
  const all = column([60, 80, 100, 99.99]);
  expectPoints([
    ["from the base to the full points", () => interval(all, all, 15, 6, null), [6, 10.5, 15, 15]],
    ["from 0", () => interval(all, all, 10, null, ""), [0, 5, 10, 10]],
    ["the smaller the better", () => interval(all, all, 15, 6, "low"), [15, 10.5, 6, 6]],
    ["all alike", () => interval(column([7, 7]), column([7, 7]), 5, 1, null), [5, 5]],
    ["one town alone", () => interval(one(-3), one(-3), 5, 1, "low"), [5]],
    ["the base may be all", () => interval(all, all, 15, 15, null), [15, 15, 15, 15]],
    [
      "below 0",
      () => interval(column([-10, 0, 10]), column([-10, 0, 10]), 3, null, "HIGH"),
      [0, 1.5, 3],
    ],
  ]);
  expectRefused([
    [
      "more base than points",
      () => interval(all, all, 15, 15.01, null),
      "#VALUE! 起分(base) 15.01 大于 满分(points) 15。请核对后改正。",
    ],
    [
      "a negative base",
      () => interval(all, all, 15, -1, null),
      "#VALUE! 起分(base) 为 -1，此项不会是负数。请核对后改正。",
    ],
    [
      "neither high nor low",
      () => interval(all, all, 15, 6, "高"),
      '#VALUE! 方向(better)“高”不认识。请填 "high"、"low" 之一。',
    ],
    [
      "a gap among the peers",
      () => interval(one(60), column([60, null, 80]), 15, 6, null),
      "#N/A 全部数值(all) 的第2行是空行，而下面还有数据。请补齐这一行，或删去空行。",
    ],
    [
      "not among the peers",
      () => interval(one(61), all, 15, 6, null),
      "#VALUE! 本行的 数值(value)（61） 不在 全部数值(all) 之中。" +
        "公式下拉时区域要加 $，例如 $B$5:$B$15；本乡镇也要在区域内。",
    ],
  ]);
});

describe("PERUNIT", () => {
  const values = column([24.99, 25, 27, 28.99, 29, 20]);
  expectPoints([
    [
      "parts of a unit count",
      () => perUnit(column([25, 26, 24]), one(25), 2, 0.5, 10, null, null, null),
      [10, 10.25, 9.75],
    ],
    [
      "whole units only, toward 0 on either side",
      () => perUnit(values, one(25), 2, 0.5, 10, null, null, true),
      [10, 10, 10.5, 10.5, 11, 9],
    ],
    [
      "within the limits, both included",
      () => perUnit(column([0, 10, 10.01, 40, 41]), one(20), 1, 1, 10, 0, 30, false),
      [0, 0, 0.01, 30, 30],
    ],
    [
      "without limits",
      () => perUnit(column([-100, 100]), one(0), 1, 1, null, null, null, null),
      [-100, 100],
    ],
    [
      "each its own reference",
      () => perUnit(column([5, 5]), column([4, 6]), 0.5, 1, null, null, null, "TRUE"),
      [2, -2],
    ],
    [
      "0.3 is three times 0.1",
      () => perUnit(one(0.3), one(0), 0.1, 1, null, null, null, true),
      [3],
    ],
  ]);
  expectRefused([
    [
      "a unit of 0",
      () => perUnit(values, one(25), 0, 0.5, null, null, null, null),
      "#VALUE! 每单位(per) 为 0，应大于 0。请改正。",
    ],
    [
      "a step below 0",
      () => perUnit(values, one(25), 1, -0.5, null, null, null, null),
      "#VALUE! 每步分数(step) 为 -0.5，应大于 0。请改正。",
    ],
    [
      "limits that cross",
      () => perUnit(values, one(25), 1, 1, null, 5, 4.99, null),
      "#VALUE! 最低分(least) 5 大于 最高分(most) 4.99。请核对后改正。",
    ],
    [
      "neither true nor false",
      () => perUnit(values, one(25), 1, 1, null, null, null, "整"),
      '#VALUE! 整单位(whole)“整”不认识。请填 "false"、"true" 之一。',
    ],
    [
      "a reference in two columns",
      () => perUnit(values, [[25, 26]], 1, 1, null, null, null, null),
      "#VALUE! 参照(reference) 应是一列，现在是 1 行 2 列。请只选一列，例如 B5:B15。",
    ],
  ]);
});

describe("TIER", () => {
  const TIERS = [
    ["至少", "含", "分"],
    [90, "是", 10],
    [60, "否", 5],
    [0, "是", -2.5],
  ];
  const values = column([90.01, 90, 89.99, 60.01, 60, 0, -0.01]);
  const points = [10, 10, 5, 5, -2.5, -2.5, 0];
  expectPoints([
    ["by the best tier that is reached", () => tier(values, TIERS, null), points],
    ["without headers", () => tier(values, TIERS.slice(1), "high"), points],
    [
      "blank rows count nothing, and 0 may stand for a blank",
      () => tier(values, [[null, "", null], ...TIERS, [0, 0, 0]], null),
      points,
    ],
    [
      "the smaller the better",
      () =>
        tier(
          column([1, 2, 3, 3.01]),
          [
            [1, "是", 10],
            [3, "√", 7],
          ],
          "low",
        ),
      [10, 7, 7, 0],
    ],
    [
      "the bound itself, and above",
      () =>
        tier(
          column([60.01, 60]),
          [
            [60, "否", 10],
            [60, "是", 6],
          ],
          null,
        ),
      [10, 6],
    ],
    [
      "true and false",
      () =>
        tier(
          one(5),
          [
            [5, false, 3],
            [4, true, 2],
          ],
          null,
        ),
      [2],
    ],
  ]);
  const told =
    (rows: unknown[][], better: unknown = null) =>
    () =>
      tier(one(1), rows, better);
  expectRefused([
    [
      "two columns",
      told([[90, 10]]),
      "#VALUE! 分档(tiers) 应是三列：至少、含（是或否）、分。请只选这三列。",
    ],
    [
      "headers alone",
      told([["至少", "含", "分"]]),
      "#VALUE! 分档(tiers) 应是三列：至少、含（是或否）、分。请只选这三列。",
    ],
    [
      "neither yes nor no",
      told([[90, "含", 10]]),
      '#VALUE! 分档(tiers) 第1行第2列“含”不认识。请填 "是"、"否" 之一。',
    ],
    [
      "a blank bound",
      told([...TIERS.slice(0, 2), [null, "是", 5]]),
      "#N/A 分档(tiers) 第3行第1列 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
    ],
    [
      "blank 含",
      told([[1, null, 5]]),
      "#N/A 分档(tiers) 第1行第2列 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
    ],
    [
      "a number as text in the first row",
      told([["９０", "是", 10]]),
      "#VALUE! 分档(tiers) 第1行第1列 的“９０”是文本，像是 90。文本不计分，请改填数字 90。",
    ],
    [
      "bounds that are words",
      told([
        ["90以上", "是", "10分"],
        [60, "是", 5],
      ]),
      "#VALUE! 分档(tiers) 第1行第1列 的“90以上”是文本，不是数字。请改填数字。",
    ],
    [
      "from the worst one up",
      told([
        ["至少", "含", "分"],
        [60, "是", 5],
        [90, "是", 10],
      ]),
      "#VALUE! 分档(tiers) 第3行第1列 的顺序不对。请从最好的一档往下排，分不能比上一档高。",
    ],
    [
      "worth more than the one above",
      told([
        [90, "是", 5],
        [60, "是", 5.01],
      ]),
      "#VALUE! 分档(tiers) 第2行第3列 的顺序不对。请从最好的一档往下排，分不能比上一档高。",
    ],
    [
      "the same order is wrong where less is better",
      told(
        [
          [90, "是", 10],
          [60, "是", 5],
        ],
        "low",
      ),
      "#VALUE! 分档(tiers) 第2行第1列 的顺序不对。请从最好的一档往下排，分不能比上一档高。",
    ],
  ]);
});

test.each<Refused>([
  [
    "a word",
    () => completion(one(1), one(1), 1, "half"),
    '#VALUE! otherwise “half” is not known. Enter one of "proportion", "none".',
  ],
  [
    "limits",
    () => perUnit(one(1), one(1), 1, 1, 0, 2, 1, null),
    "#VALUE! least 2 is more than most 1. Check and correct it.",
  ],
  [
    "yes or no",
    () => tier(one(1), [[1, "x", 1]], null),
    '#VALUE! tiers row 1 column 2 “x” is not known. Enter one of "是", "否".',
  ],
])("in English: %s", (_, call, message) => {
  globalThis.CX_WORDS = english;
  expect(shownOf(call)).toBe(message);
});
