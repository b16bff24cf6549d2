import * as exportFunctions from "../../src/functions/export-functions";
import * as ruleFunctions from "../../src/functions/rule-functions";
import * as tradeFunctions from "../../src/functions/trade-functions";
import { functionWords } from "../../src/messages/en/function-words";
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

const { target, growth, total, cultivation } = exportFunctions;
const { epidemic, insurance, info, service } = tradeFunctions;
const { rank, proportion, rankStep } = ruleFunctions;

const NOW = column([1085, 1060, 970]);
const BEFORE = column([1000, 1000, 1000]);
const one = (value: unknown): unknown[][] => [[value]];
const divisionByZero = new HostError("#DIV/0!");

/** A growth of one own row against NOW and BEFORE. */
const growthOf = (now: unknown, before: unknown = 1000) =>
  growth(one(now), one(before), NOW, BEFORE, null);
/** A growth of the first town against peers that are not as they should be. */
const growthAmong = (now: unknown[][], before: unknown[][]) =>
  growth(one(1085), one(1000), now, before, null);
const targetOf = (percent: unknown) => target(one(1085), one(1000), one(percent), null);

type Case = readonly [what: string, call: () => unknown, message: string];

const OWN: readonly Case[] = [
  [
    "blank",
    () => growthOf(null),
    "#N/A 出口额(exports) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
  ],
  [
    "empty text",
    () => growthOf(""),
    "#N/A 出口额(exports) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
  ],
  [
    "only spaces",
    () => growthOf(" 　"),
    "#N/A 出口额(exports) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
  ],
  [
    "second argument blank",
    () => growthOf(1085, null),
    "#N/A 去年同期(lastYear) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
  ],
  [
    "text",
    () => growthOf("待报"),
    "#VALUE! 出口额(exports) 的“待报”是文本，不是数字。请改填数字。",
  ],
  ["a dash", () => growthOf("—"), "#VALUE! 出口额(exports) 的“—”是文本，不是数字。请改填数字。"],
  [
    "full-width digits",
    () => growthOf("１，２３４"),
    "#VALUE! 出口额(exports) 的“１，２３４”是文本，像是 1234。文本不计分，请改填数字 1234。",
  ],
  [
    "a unit behind the number",
    () => growthOf("12.3万"),
    "#VALUE! 出口额(exports) 的“12.3万”是文本，像是 12.3。文本不计分，请改填数字 12.3。",
  ],
  [
    "a percent as text",
    () => targetOf("8.5%"),
    "#VALUE! 目标增幅(targetPercent) 的“8.5%”是文本，像是 8.5。文本不计分，请改填数字 8.5。",
  ],
  [
    "logical",
    () => growthOf(true),
    "#VALUE! 出口额(exports) 是逻辑值 TRUE，不是数字。请改填数字。",
  ],
  [
    "error cell",
    () => growthOf(divisionByZero),
    "#VALUE! 出口额(exports) 是错误值 #DIV/0!。请先改正这个单元格。",
  ],
  [
    "not finite",
    () => growthOf(Number.NaN),
    "#VALUE! 出口额(exports) 是错误值 #NUM!。请先改正这个单元格。",
  ],
  [
    "negative",
    () => growthOf(-0.5),
    "#VALUE! 出口额(exports) 为 -0.5，此项不会是负数。请核对后改正。",
  ],
  [
    "percent cell",
    () => targetOf(0.085),
    "#VALUE! 目标增幅(targetPercent)：0.085 像是 8.5%，请填 8.5。",
  ],
  [
    "percent cell, just below 1",
    () => targetOf(0.99),
    "#VALUE! 目标增幅(targetPercent)：0.99 像是 99%，请填 99。",
  ],
  [
    "not among the peers",
    () => growthOf(1085, 999),
    "#VALUE! 本行的 出口额(exports)（1085）、去年同期(lastYear)（999） 不在 全部出口额(allExports)、全部去年同期(allLastYear) 之中。" +
      "公式下拉时区域要加 $，例如 $B$5:$B$15；本乡镇也要在区域内。",
  ],
  [
    "half an item",
    () => info(one(0), one(1.5), one(0)),
    "#VALUE! 市简报条数(city) 为 1.5，家数、条数只能是整数。请核对后改正。",
  ],
  [
    "fewer than no items",
    () => info(one(-1), one(0), one(0)),
    "#VALUE! 报送条数(submitted) 为 -1，此项不会是负数。请核对后改正。",
  ],
  [
    "half a firm",
    () => cultivation(one(20.5), one(20), one(20), one(20), null),
    "#VALUE! 实绩企业数(active) 为 20.5，家数、条数只能是整数。请核对后改正。",
  ],
  [
    "half a firm last year",
    () => cultivation(one(20), one(19.5), one(20), one(20), null),
    "#VALUE! 去年实绩企业数(activeLastYear) 为 19.5，家数、条数只能是整数。请核对后改正。",
  ],
  [
    "half a new firm",
    () => service(one(1), one(2), one(0.5), one(1), one(2), one(1)),
    "#VALUE! 新增企业数(newFirms) 为 0.5，家数、条数只能是整数。请核对后改正。",
  ],
  [
    "half an insured firm",
    () => insurance(one(1.5), one(20), one(2), one(20), null),
    "#VALUE! 投保企业数(insured) 为 1.5，家数、条数只能是整数。请核对后改正。",
  ],
  [
    "quality above 0.5",
    () => epidemic(one(1), one(2), one(1), one(2), one(0.51)),
    "#VALUE! 酌情分(quality) 为 0.51，酌情分只能在 0 到 0.5 之间。请改正。",
  ],
  [
    "quality below 0",
    () => epidemic(one(1), one(2), one(1), one(2), one(-0.01)),
    "#VALUE! 酌情分(quality) 为 -0.01，酌情分只能在 0 到 0.5 之间。请改正。",
  ],
  [
    "quality not entered",
    () => epidemic(one(1), one(2), one(1), one(2), one(null)),
    "#N/A 酌情分(quality) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
  ],
  [
    "negative count",
    () => info(one(-1), one(0), one(0)),
    "#VALUE! 报送条数(submitted) 为 -1，此项不会是负数。请核对后改正。",
  ],
];

const PEERS: readonly Case[] = [
  [
    "全县 among the peers, in both columns the sum",
    () => growthAmong(column([1085, 1060, 2145]), column([1000, 1000, 2000])),
    "#VALUE! 全部出口额(allExports) 第3行、全部去年同期(allLastYear) 第3行 在每一列都等于其余各行之和，是全县合计，不是乡镇。请只选各乡镇的行。",
  ],
  [
    "blank in one column",
    () => growthAmong(NOW, column([1000, 1000, null])),
    "#N/A 全部去年同期(allLastYear) 第3行 是空白，而同一行的其他列有数据。缺一个乡镇的数据，得分就不可靠，请补齐。",
  ],
  [
    "a gap",
    () => growthAmong(column([1085, "", 970]), column([1000, null, 1000])),
    "#N/A 全部出口额(allExports)、全部去年同期(allLastYear) 的第2行是空行，而下面还有数据。请补齐这一行，或删去空行。",
  ],
  [
    "nothing at all",
    () => growthAmong(column([null, ""]), column(["", null])),
    "#N/A 全部出口额(allExports)、全部去年同期(allLastYear) 全是空白，没有可比的乡镇。请选全部乡镇的数据。",
  ],
  [
    "text",
    () => growthAmong(column([1085, "1,060", 970]), BEFORE),
    "#VALUE! 全部出口额(allExports) 第2行 的“1,060”是文本，像是 1060。文本不计分，请改填数字 1060。",
  ],
  [
    "error cell",
    () => growthAmong(column([1085, divisionByZero, 970]), BEFORE),
    "#VALUE! 全部出口额(allExports) 第2行 是错误值 #DIV/0!。请先改正这个单元格。",
  ],
  [
    "negative",
    () => growthAmong(NOW, column([1000, 1000, -1])),
    "#VALUE! 全部去年同期(allLastYear) 第3行 为 -1，此项不会是负数。请核对后改正。",
  ],
];

const SHAPE: readonly Case[] = [
  [
    "own columns of unequal length",
    () => growth(NOW, column([1000]), NOW, BEFORE, null),
    "#VALUE! 各列行数不同：出口额(exports) 3 行，去年同期(lastYear) 1 行。请选相同的行。",
  ],
  [
    "peers of unequal length",
    () => growthAmong(NOW, column([1000, 1000])),
    "#VALUE! 各列行数不同：全部出口额(allExports) 3 行，全部去年同期(allLastYear) 2 行。请选相同的行。",
  ],
  [
    "a table instead of a column",
    () => growthAmong([[1085, 1000]], BEFORE),
    "#VALUE! 全部出口额(allExports) 应是一列，现在是 1 行 2 列。请只选一列，例如 B5:B15。",
  ],
  [
    "a column instead of a cell",
    () => total(NOW, NOW, column([6, 6])),
    "#VALUE! 满分(points) 应是一个单元格，现在是 2 行 1 列。请只选一个单元格。",
  ],
  ["points of 0", () => total(NOW, NOW, 0), "#VALUE! 满分(points) 为 0，应大于 0。请改正。"],
  [
    "points as text",
    () => total(NOW, NOW, "6分"),
    "#VALUE! 满分(points) 的“6分”是文本，不是数字。请改填数字。",
  ],
  [
    "points missing",
    () => proportion(NOW, NOW, null),
    "#N/A 满分(points) 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。",
  ],
  [
    "a negative step",
    () => rankStep(NOW, NOW, 3, -1),
    "#VALUE! 每步分数(step) 为 -1，此项不会是负数。请核对后改正。",
  ],
  [
    "unknown ties",
    () => rank(NOW, NOW, "first"),
    '#VALUE! 并列方式(ties)“first”不认识。请填 "skip"、"dense"、"average" 之一。',
  ],
];

describe("what is wrong is said in Chinese: what, where, what to do", () => {
  test.each([...OWN, ...PEERS, ...SHAPE])("%s", (_, call, message) => {
    expect(shownOf(call)).toBe(message);
  });
});

describe("English, when the page has set it", () => {
  test.each<Case>([
    [
      "blank",
      () => growthOf(null),
      "#N/A exports is blank: without data there is no score. Enter the number; enter 0 if it is zero.",
    ],
    [
      "percent cell",
      () => targetOf(0.085),
      "#VALUE! targetPercent: 0.085 looks like 8.5%; enter 8.5.",
    ],
    [
      "a gap",
      () => growthAmong(column([1085, "", 970]), column([1000, null, 1000])),
      "#N/A Row 2 of allExports, allLastYear is blank, with data below it. Fill in that row or delete it.",
    ],
  ])("%s", (_, call, message) => {
    globalThis.CX_WORDS = functionWords;
    expect(shownOf(call)).toBe(message);
  });
});

describe("which errors are returned, and which are thrown", () => {
  test("in a column each row has its own score or its own error", () => {
    const own = column([1085, null, "x", 1060, 5]);
    const result = growth(own, column([1000, 1000, 1000, 1000, 5]), NOW, BEFORE, null);
    expect(shown(result)).toEqual([
      [7],
      ["#N/A 出口额(exports) 第2行 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。"],
      ["#VALUE! 出口额(exports) 第3行 的“x”是文本，不是数字。请改填数字。"],
      [4.94],
      [
        expect.stringMatching(
          /^#VALUE! 本行的 出口额\(exports\) 第5行（5）、去年同期\(lastYear\) 第5行（5） 不在 /,
        ),
      ],
    ]);
  });

  test.each([...PEERS, ...SHAPE])("thrown: %s", (_, call) => {
    expect(call).toThrow(HostError);
  });

  test.each(OWN)("returned: %s", (_, call) => {
    expect(call()).toEqual([[expect.any(HostError)]]);
  });
});

describe("what is no error", () => {
  test.each<readonly [string, () => unknown, unknown]>([
    [
      "a zero denominator among the peers",
      () => growth(one(1085), one(1000), column([1085, 5]), column([1000, 0]), null),
      7,
    ],
    [
      "an own zero denominator",
      () => growth(one(5), one(0), column([1085, 5]), column([1000, 0]), null),
      0,
    ],
    ["E = E0 = 0", () => target(one(0), one(0), one(8.5), null), 0],
    ["E0 = 0 and E > 0", () => target(one(1), one(0), one(8.5), null), 40],
    ["a target of exactly 1", () => targetOf(1), 40],
    ["a target of 0 that is met", () => target(one(1000), one(1000), one(0), null), 40],
    ["a negative target that is not met", () => target(one(900), one(1000), one(-2), null), 0],
    [
      "nobody insured among no exporters",
      () => insurance(one(0), one(0), column([0, 1]), column([0, 2]), null),
      0,
    ],
    ["ties in capitals", () => rank(one(1060), column([1085, 1060, 1060]), "AVERAGE"), 2.5],
    ["ties blank", () => rank(one(1060), column([1085, 1060, 1060]), ""), 2],
    ["binary noise is the same number", () => rank(one(0.3), column([0.1 + 0.2, 1]), null), 2],
    ["0 and a blank are told apart", () => total(one(0), column([0, 10]), null), 0],
  ])("%s", (_, call, expected) => {
    expect(shownOf(call)).toBe(expected);
  });
});

test("3, 1, 1, 1 is an honest month: in one column, and in one of two", () => {
  const threeTimes = column([3, 1, 1, 1]);
  expect(shown(exportFunctions.total(threeTimes, threeTimes, null))).toEqual([[6], [2], [2], [2]]);
  expect(shown(rank(threeTimes, threeTimes, null))).toEqual([[1], [2], [2], [2]]);
  const before = column([2, 1, 1, 1]);
  expect(shown(growth(threeTimes, before, threeTimes, before, null))).toEqual([[7], [0], [0], [0]]);
  const twice = column([6, 2, 2, 2]);
  expect(shownOf(() => growth(threeTimes, twice, threeTimes, twice, null))).toMatch(
    /^#VALUE! .*合计/,
  );
});

test("more insured exporters than active ones are scored: a doubt about the sheet, no fault", () => {
  expect(shownOf(() => insurance(one(3), one(2), column([20, 3]), column([20, 2]), null))).toBe(5);
});
