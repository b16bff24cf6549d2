import { investment, task } from "../../src/functions/lookup-functions";
import { explain, score, scores } from "../../src/functions/table-functions";
import { conventions as words } from "../../src/messages/zh/conventions";
import { DEFAULT_EDITION } from "../../src/method/catalog";
import { methodRows } from "../../src/method/method-table";
import { METHOD_HEADERS } from "../../src/method/sheet-terms";
import { functionWords } from "../../src/messages/en/function-words";
import { columnOf, HostError, shown, shownOf, standInForExcel } from "./custom-functions-host";
import { dayOf2020, scoreArguments, taskMatrix, type Matrix } from "./sheet-matrices";
import { TWO_TOWNS } from "./two-towns";

beforeAll(standInForExcel);
afterEach(() => {
  globalThis.CX_WORDS = undefined;
});

const [DATA, TASKS, PERIOD, PROJECTS, ITEMS] = scoreArguments(TWO_TOWNS);
const METHOD: Matrix = [
  [...METHOD_HEADERS],
  ...methodRows(DEFAULT_EDITION, DEFAULT_EDITION.defaultConventions, words).map((row) => [...row]),
];
const copy = (matrix: Matrix): Matrix => matrix.map((row) => [...row]);

/** A matrix with one cell changed. Rows and columns count from 1, as messages do. */
function changed(matrix: Matrix, row: number, column: number, value: unknown): Matrix {
  const result = copy(matrix);
  result[row - 1]![column - 1] = value;
  return result;
}

/** The data below a title row. */
const titled = (title: string): Matrix => [[title, ...new Array<null>(16).fill(null)], ...DATA];

interface Changes {
  readonly code?: unknown;
  readonly town?: unknown;
  readonly data?: Matrix;
  readonly tasks?: Matrix;
  readonly period?: unknown;
  readonly projects?: Matrix | null;
  readonly items?: Matrix | null;
  readonly method?: Matrix;
}

/** What a formula shows that is right but for the changes. */
function shownScore(changes: Changes): unknown {
  const all = {
    code: "1.2",
    town: "甲山镇",
    data: DATA,
    tasks: TASKS,
    period: PERIOD,
    projects: PROJECTS,
    items: ITEMS,
    method: undefined,
    ...changes,
  };
  const { code, town, data, tasks, period, projects, items, method } = all;
  // Excel passes null for what is omitted, whatever the type says.
  const ledgers = [projects, items] as unknown as [Matrix, Matrix];
  return shownOf(() => score(code, town, data, tasks, period, ...ledgers, method));
}

describe("SCORE says what it cannot find", () => {
  test.each<readonly [string, Changes, string]>([
    ["code blank", { code: null }, '#N/A 指标代码(code) 是空白。请填指标，例如 "1.2"。'],
    [
      "unknown code",
      { code: "1.5" },
      "#VALUE! 指标代码(code)“1.5”不是指标。请填 1.1、1.2、1.3、1.4、2、3.1、3.2、4、5、6.1、6.2、7、8、9、总分、名次 之一。",
    ],
    [
      "code an error",
      { code: new HostError("#REF!") },
      "#VALUE! 指标代码(code) 是错误值 #REF!。请先改正这个单元格。",
    ],
    ["town blank", { town: "" }, "#N/A 乡镇(town) 是空白。请填乡镇名称。"],
    [
      "town misspelt",
      { town: "甲山真" },
      "#VALUE! 乡镇(town)“甲山真”不在乡镇名单中，是否为“甲山镇”？请按名单填写。",
    ],
    [
      "town unknown",
      { town: "和平镇乡" },
      "#VALUE! 乡镇(town)“和平镇乡”不在乡镇名单中。请核对名称。",
    ],
    [
      "a total row",
      { town: "全县" },
      "#VALUE! 乡镇(town)“全县”是合计行，不是乡镇，不计分。请填乡镇名称。",
    ],
    ["period blank", { period: null }, '#N/A 期间(period) 是空白。请填期间，例如 "1-6月"。'],
    [
      "period no period",
      { period: "上月" },
      '#VALUE! 期间(period)“上月”不是期间。请填累计期间，例如 "1-6月"。',
    ],
    [
      "period made a date",
      { period: 43_983 },
      '#VALUE! 期间(period) 是数字或日期（43983），多半被 Excel 自动转换了。请填文本，例如 "1-6月"。',
    ],
    [
      "a lone month",
      { period: "6月" },
      '#VALUE! 期间(period)“6月”不是从1月起的累计期间。考核按累计数，请填 "1-6月"。',
    ],
    [
      "a period without target",
      { period: "1-7月" },
      "#VALUE! 任务分解表没有 1-7月 的目标（期间(period)）。现有：1-5月、1-6月。请先新增期间，或改填已有的期间。",
    ],
    [
      "no task sheet",
      { tasks: [["甲"]] },
      "#VALUE! 任务分解表(tasks) 不像任务分解表：找不到表头 乡镇、自营出口增幅。请选包含表头的整个区域。",
    ],
    [
      "no data sheet",
      { data: [[1, 2]] },
      "#VALUE! 数据表(data) 不像数据：找不到表头 乡镇、自营出口额。请选包含表头的整个区域。",
    ],
    [
      "no method sheet",
      { method: [["甲"]] },
      "#VALUE! 考核办法(method) 不像考核办法：找不到表头 代码、考核内容、分值、规则、参数、条款、口径。请选包含表头的整个区域。",
    ],
  ])("%s", (_, changes, message) => {
    expect(shownScore(changes)).toBe(message);
  });

  test.each<readonly [string, Changes, RegExp]>([
    [
      "a method sheet cut below",
      { method: METHOD.slice(0, 20) },
      /^#VALUE! 考核办法\(method\) 第1行第1列：考核办法里缺少口径6、.*口径\d+。请补上这些行；公式引用的区域要包括整张表。$/,
    ],
    [
      "a method sheet cut on the right",
      { method: METHOD.map((row) => row.slice(0, 6)) },
      /^#VALUE! 考核办法\(method\) 第1行第1列：缺少“口径”一列/,
    ],
    [
      "a town twice in the data",
      { data: [...DATA, DATA[1]!] },
      /^#VALUE! 数据表\(data\) 第4行第1列：.*乙山镇/,
    ],
    [
      "an unknown town in the data",
      { data: changed(DATA, 2, 1, "丁庄") },
      /^#VALUE! 数据表\(data\) 第2行第1列：.*丁庄/,
    ],
    ["data of another period", { data: titled("数据 1-5月") }, /^#VALUE! 数据表\(data\) .*1-5月/],
    ["data of another year", { data: titled("2019年1-6月数据") }, /^#VALUE! 数据表\(data\) .*2019/],
    [
      "targets of another year",
      { period: "2021年1-6月" },
      /^#VALUE! 任务分解表\(tasks\) 第1行第1列：这里写的是2020年，考核年度是2021年/,
    ],
    [
      "a blank cell",
      { data: changed(DATA, 3, 2, null) },
      /^#N\/A 数据表\(data\) 第3行第2列：甲山镇的“自营出口额”/,
    ],
    [
      "a text",
      { data: changed(DATA, 3, 2, "1,234") },
      /^#VALUE! 数据表\(data\) 第3行第2列：.*1,234.*1234/,
    ],
    [
      "an error cell",
      { data: changed(DATA, 3, 2, new HostError("#N/A")) },
      /^#VALUE! 数据表\(data\) 第3行第2列：.*#N\/A/,
    ],
    ["a negative", { data: changed(DATA, 3, 3, -1) }, /^#VALUE! 数据表\(data\) 第3行第3列：.*-1/],
    [
      "a percent cell",
      { code: "1.1", tasks: changed(TASKS, 5, 3, 0.085) },
      /^#VALUE! 任务分解表\(tasks\) 第5行第3列：.*0\.085.*8\.5/,
    ],
    [
      "a target missing",
      { code: "1.1", tasks: changed(TASKS, 5, 3, null) },
      /^#N\/A 任务分解表\(tasks\) 第5行第3列：/,
    ],
    ["no projects given", { code: 5, projects: null }, /^#N\/A .*境外投资项目/],
    ["no items given", { code: 9, items: null }, /^#N\/A .*信息报送/],
    [
      "another year",
      { code: 5, projects: changed(PROJECTS, 2, 3, 43_500) },
      /^#VALUE! 境外投资台账\(projects\) 第2行第3列：.*2019/,
    ],
    [
      "an unknown level",
      { code: 9, items: changed(ITEMS, 2, 4, "国简报") },
      /^#VALUE! 信息报送台账\(items\) 第2行第4列：.*国简报/,
    ],
    [
      "no date",
      { code: 9, items: changed(ITEMS, 2, 2, "上旬") },
      /^#VALUE! 信息报送台账\(items\) 第2行第2列：.*上旬/,
    ],
  ])("%s", (_, changes, message) => {
    expect(shownScore(changes)).toMatch(message);
  });

  test("a name that fits two towns", () => {
    const names = ["东区(甲街道)", "东区(乙街道)"];
    const [data, tasks] = scoreArguments(
      TWO_TOWNS.map((town, i) => ({ ...town, name: names[i]! })),
    );
    expect(shownScore({ data, tasks, town: "东区" })).toBe(
      "#VALUE! 乡镇(town)“东区”可以指 东区(甲街道)、东区(乙街道)。请写全名。",
    );
  });

  test("what one score does not need does not disturb it", () => {
    expect(shownScore({ data: changed(DATA, 3, 17, "待报") })).toBe(shownScore({}));
    expect(shownScore({ projects: null, items: null })).toBe(shownScore({}));
  });

  test("an empty ledger with its header is 0", () => {
    expect(shownScore({ code: 5, projects: PROJECTS.slice(0, 1) })).toBe(0);
    expect(shownScore({ code: 9, items: ITEMS.slice(0, 1) })).toBe(0);
  });

  test("English, when the page has set it", () => {
    globalThis.CX_WORDS = functionWords;
    expect(shownScore({ period: "6月" })).toBe(
      '#VALUE! period “6月” does not begin in January. The assessment is cumulative: enter "1-6月".',
    );
    expect(shownScore({ data: changed(DATA, 3, 2, null) })).toMatch(/^#N\/A data row 3 column 2: /);
  });
});

describe("SCORES with gaps", () => {
  const table = (data: Matrix, projects: unknown = PROJECTS): unknown[][] =>
    shown(scores(data, TASKS, PERIOD, projects as Matrix, ITEMS)) as unknown[][];

  test("a missing input takes its indicator's scores, every total and every place", () => {
    const [, first, second] = table(changed(DATA, 3, 17, null));
    expect(first![13]).toMatch(/^#N\/A 数据表\(data\) 第3行第17列：/);
    expect(first!.slice(1, 13).every((points) => typeof points === "number")).toBe(true);
    expect(first![15]).toMatch(
      /^#N\/A 甲山镇 的指标 8 没有得分，总分算不出。数据表\(data\) 第3行第17列：/,
    );
    expect(first![16]).toMatch(/^#N\/A 甲山镇 没有总分，缺一个乡镇就排不出任何名次。/);
    expect(second![13]).toBe(
      String(first![13]).replace("#N/A ", "#N/A 这项指标要和全部乡镇比较，缺一个就都不计分。"),
    );
    expect(second![15]).toMatch(/^#N\/A 乙山镇 的指标 8 没有得分，总分算不出。这项指标/);
    expect(second![16]).toBe(first![16]);
  });

  test("a text is #VALUE!, and so is what depends on it", () => {
    const [, first, second] = table(changed(DATA, 3, 17, "待报"));
    expect([first![13], first![15], second![16]]).toEqual(
      new Array(3).fill(expect.stringMatching(/^#VALUE! /)),
    );
  });

  test("an omitted ledger is no zero", () => {
    const [, first] = table(DATA, null);
    expect(first![9]).toMatch(/^#N\/A /);
    expect(first![16]).toMatch(/^#N\/A /);
  });

  test("a town without a row takes every comparison, and nothing else of the others", () => {
    const [, first, second] = table(DATA.slice(0, 2));
    expect(first!.slice(1, 5)).toEqual(new Array(4).fill(expect.stringMatching(/^#N\/A /)));
    expect(second!.slice(2, 5)).toEqual(new Array(3).fill(expect.stringMatching(/^#N\/A /)));
    expect(second![1]).toEqual(expect.any(Number));
  });

  test("two thousand towns with a gap do not take quadratic time", () => {
    const towns = Array.from({ length: 2_000 }, (_, index) => ({
      ...TWO_TOWNS[0],
      name: `第${index}镇`,
    }));
    const [data, tasks, period, projects, items] = scoreArguments(towns);
    const result = scores(changed(data, 2, 2, null), tasks, period, projects, items);
    expect(result).toHaveLength(2_001);
  });
});

test("EXPLAIN has the errors of SCORE", () => {
  const call = () => explain("1.5", "甲山镇", DATA, TASKS, PERIOD, PROJECTS, ITEMS);
  expect(shownOf(call)).toMatch(/^#VALUE! 指标代码\(code\)“1\.5”不是指标/);
  const gap = () =>
    explain("1.2", "甲山镇", changed(DATA, 3, 2, null), TASKS, PERIOD, PROJECTS, ITEMS);
  expect(shownOf(gap)).toMatch(/^#N\/A 数据表\(data\) 第3行第2列：/);
});

describe("TASK", () => {
  const target = (town: unknown, indicator: unknown, period: unknown, sheet = TASKS) =>
    shownOf(() => task(sheet, [[town]], indicator, period));

  test.each<readonly [string, unknown, unknown, unknown, string]>([
    [
      "an unknown town",
      "丁庄",
      "1.1",
      "1-6月",
      "#VALUE! 乡镇(town)“丁庄”不在乡镇名单中。请核对名称。",
    ],
    ["a blank town", null, "1.1", "1-6月", "#N/A 乡镇(town) 是空白。请填乡镇名称。"],
    [
      "an indicator without a task",
      "甲山镇",
      "1.2",
      "1-6月",
      "#VALUE! 指标(indicator)“1.2”不是指标。请填 1.1、自营出口增幅、新增有出口实绩企业家数、500万美元以下企业投保完成率、累计投保完成率 之一。",
    ],
    [
      "a period without target",
      "甲山镇",
      "1.1",
      "1-9月",
      "#VALUE! 任务分解表没有 1-9月 的目标（期间(period)）。现有：1-5月、1-6月。请先新增期间，或改填已有的期间。",
    ],
    [
      "a period of another year",
      "甲山镇",
      "1.1",
      "2021年1-6月",
      "#VALUE! 任务分解表(taskSheet) 第1行第1列：这里写的是2020年，考核年度是2021年。请核对年度后改正。",
    ],
  ])("%s", (_, town, indicator, period, message) => {
    expect(target(town, indicator, period)).toBe(message);
  });

  test("each row of a column has its own target or its own error", () => {
    const blank = changed(TASKS, 5, 3, null);
    const result = shown(task(blank, columnOf(["乙山镇", "甲山镇", "丁庄"]), "1.1", "1-6月"));
    expect(result).toEqual([
      [9],
      [expect.stringMatching(/^#N\/A 任务分解表\(taskSheet\) 第5行第3列：/)],
      ["#VALUE! 乡镇(town) 第3行“丁庄”不在乡镇名单中。请核对名称。"],
    ]);
  });

  test("a sheet that is no task sheet is refused", () => {
    expect(target("甲山镇", "1.1", "1-6月", DATA)).toMatch(
      /^#VALUE! 任务分解表\(taskSheet\) 不像任务分解表/,
    );
    expect(target("甲山镇", "1.1", "1-6月", taskMatrix(TWO_TOWNS).slice(2))).toMatch(/^#VALUE! /);
  });
});

describe("INVESTMENT", () => {
  const points = (projects: unknown, town: unknown = "甲山镇", period: unknown = null) =>
    shownOf(() => investment(projects as Matrix, [[town]], period));

  test("a town without projects has 0, and one without a name none", () => {
    expect(points(PROJECTS, "丁庄")).toBe(0);
    expect(points(PROJECTS.slice(0, 1))).toBe(0);
    expect(points(PROJECTS, "")).toBe("#N/A 乡镇(town) 是空白。请填乡镇名称。");
  });

  test("no ledger, another table, a wrong row", () => {
    expect(points([[null, ""]])).toMatch(/^#N\/A 未提供台账：境外投资台账\(projects\) 是空白。/);
    expect(points(DATA)).toMatch(/^#VALUE! 境外投资台账\(projects\) /);
    expect(points(changed(PROJECTS, 2, 4, "不详"))).toMatch(
      /^#VALUE! 境外投资台账\(projects\) 第2行第4列：.*不详/,
    );
    expect(points(changed(PROJECTS, 2, 3, 43_500))).toMatch(
      /^#VALUE! 境外投资台账\(projects\) 第2行第3列：.*2019/,
    );
  });

  test("rows after the period do not count", () => {
    const later = changed(PROJECTS, 2, 3, dayOf2020(0) + 200);
    expect(points(later, "甲山镇", "1-6月")).toBe(0);
    expect(points(later, "甲山镇", "1-12月")).toBe(2);
  });
});
