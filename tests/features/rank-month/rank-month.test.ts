import { ARCHIVE_SHEET } from "../../../src/method/sheet-terms";
import { sheets as words } from "../../../src/messages/zh/sheets";
import { ChangeRefused } from "../../../src/workbook/workbook";
import { everything, substance } from "../../workbook/contract-kit";
import type { SheetSeed } from "../../workbook/seed";
import {
  AUGUST,
  cell,
  forget,
  gridOf,
  JULY,
  rank,
  ranked,
  rowsOf,
  sampleWorkbook,
} from "../sample";

const NOTES: SheetSeed = {
  name: "我的备注",
  values: [
    ["乡镇", "说明"],
    ["煤山镇", "=不要动"],
  ],
  formats: [
    ["General", "@"],
    ["General", "@"],
  ],
};

describe("a ranking of the sample", () => {
  test("sorts by place, shares places of equal totals in roster order, and ends with 全县", async () => {
    const workbook = await sampleWorkbook();
    await ranked(workbook, { period: "1-5月" });
    await ranked(workbook);
    const rows = await rowsOf(workbook, "排名 1-6月");
    expect(rows[0]?.[0]).toBe("示例(虚构) 2020年1-6月乡镇(街道、园区)出口攻坚指数排名");
    expect(rows[1]?.at(-1)).toBe("单位：分");
    expect(rows[2]).toEqual([
      "名次",
      "乡镇(街道、园区)",
      "总分",
      "目标任务",
      "主体培育",
      "防疫物资\n出口",
      "进口贸易",
      "境外投资",
      "服务贸易",
      "信保\n覆盖面",
      "订单+\n清单",
      "信息交流",
      "较上期\n名次",
      "较上期\n得分",
    ]);
    expect(rows.slice(3, 14)).toEqual([
      [1, "开发区(太湖街道)", 95.71, 58.58, 9.52, 3, 3, 3, 2.9, 4.76, 4.95, 6, "—", 8.82],
      [2, "高新区(画溪街道)", 86.67, 51.57, 10, 2.4, 2.8, 1, 2.9, 5, 5, 6, "—", 0.77],
      [3, "煤山镇", 85.96, 47.91, 9.65, 2.9, 2.6, 2.5, 2.7, 4.8, 4.9, 8, "—", 5.54],
      [4, "南太湖(李家巷镇)", 82.49, 51.94, 9.62, 2.3, 2.2, 1.5, 2.4, 4.66, 4.87, 3, "—", 2.75],
      [5, "示范区(泗安镇)", 73.12, 48.15, 9.5, 2.4, 0, 0, 2.4, 4.87, 4.8, 1, "↑1", -1.2],
      [5, "林城镇", 73.12, 46.94, 9.14, 2.4, 1.8, 0, 1.9, 4.64, 4.3, 2, "↑2", -0.35],
      [7, "洪桥镇", 69.66, 46.72, 9.07, 0.7, 1.6, 0, 1.8, 4.22, 4.55, 1, "↑3", 4.89],
      [8, "和平镇", 67.86, 41.02, 8.95, 1.6, 2.6, 0, 1.8, 4.24, 4.65, 3, "↓3", -7.53],
      [9, "小浦镇", 66.97, 43.49, 8.77, 1.2, 1.6, 0, 1.8, 4.62, 4.49, 1, "↓1", 0.15],
      [10, "虹星桥镇", 60.45, 35.59, 9.21, 1.1, 2, 0, 1.8, 4.15, 4.6, 2, "↓1", -5.81],
      [11, "夹浦镇", 26.73, 2.07, 8.59, 1.1, 0, 2, 2.1, 4.4, 4.47, 2, "—", -0.24],
    ]);
    expect(rows[14]?.slice(0, 4)).toEqual([
      "",
      "全县",
      "",
      "自营出口额 87,305.8万美元，增幅 7.26%（目标 8%，未完成）",
    ]);
  });

  test("gives each town its fourteen scores in roster order", async () => {
    const workbook = await sampleWorkbook();
    await ranked(workbook);
    const rows = await rowsOf(workbook, "评分 1-6月");
    expect(rows[1]?.slice(0, 4)).toEqual(["乡镇", "1.1 目标完成", "1.2 增幅", "1.3 增量"]);
    expect(rows[4]).toEqual([
      "煤山镇",
      40,
      5.35,
      1.35,
      1.21,
      9.65,
      2.5,
      0.4,
      2.6,
      2.5,
      1.3,
      1.4,
      4.8,
      4.9,
      8,
      85.96,
      3,
    ]);
    expect(rows).toHaveLength(2 + 11 + 2);
  });

  test("gives grounds for every score", async () => {
    const workbook = await sampleWorkbook();
    await ranked(workbook);
    const rows = await rowsOf(workbook, "依据 1-6月");
    expect(rows[1]).toEqual([...words.grounds.headers]);
    expect(rows.slice(2, -2)).toHaveLength(11 * 14);
    const growth = rows.find(([town, code]) => town === "煤山镇" && code === "1.2 增幅");
    expect(growth).toEqual([
      "煤山镇",
      "1.2 增幅",
      "附件2 目标任务第2条",
      "自营出口额 5432万美元（数据 1-6月!B7）；去年同期自营出口额 5000万美元（数据 1-6月!C7）；高新区(画溪街道) 自营出口额 8458.8万美元（数据 1-6月!B10）；高新区(画溪街道) 去年同期自营出口额 7600万美元（数据 1-6月!C10）",
      "全县最高 高新区(画溪街道) (8458.8−7600)÷7600=11.30%",
      "(5432−5000)÷5000=8.64%；7×8.64%÷11.30%≈5.3522",
      "逐项2位小数四舍五入，总分为各项之和",
      5.35,
    ]);
  });

  test("prints method, readings, notices, fingerprint and time below the table", async () => {
    const workbook = await sampleWorkbook();
    const { fingerprint } = await ranked(workbook);
    const rows = await rowsOf(workbook, "排名 1-6月");
    const footer = rows.slice(15).map(([line]) => line);
    const print = fingerprint
      .slice(0, 16)
      .toUpperCase()
      .replace(/(.{4})(?=.)/g, "$1 ");
    expect(footer).toEqual([
      "依据：长商发〔2020〕17号附件2；期间：2020年1-6月；共 11 个乡镇(街道、园区)。",
      "口径：全部按默认。",
      "较上期：此前没有已排名的期间。",
      "制表：",
      "",
      "单位：出口额、进口额为万美元，得分为分。",
      "说明：3.1 防疫物资占比：洪桥镇的数值为0，按现行口径仍按名次得分。",
      "说明：4 进口贸易：小浦镇的数值为0，按现行口径仍按名次得分。",
      "说明：6.1 离岸外包占比：和平镇、洪桥镇、夹浦镇、虹星桥镇、小浦镇的数值为0，按现行口径仍按名次得分。",
      "说明：6.2 新增服贸企业：和平镇、洪桥镇、林城镇、虹星桥镇、小浦镇的数值为0，按现行口径仍按名次得分。",
      `数据指纹：${print}`,
      "生成时间：2020-07-03 09:05",
      words.marker,
    ]);
  });

  test("names a reading that is not the default; ledger rows that came later are no part of what is published", async () => {
    const workbook = await sampleWorkbook();
    const method = await gridOf(workbook, "考核办法");
    const row = method.values.findIndex((cells) => cells.includes("仍按名次得分"));
    const column = method.values[row]?.indexOf("仍按名次得分") ?? -1;
    workbook.type({ sheet: "考核办法", row, column }, { text: "不得分" });
    const { scores, warnings } = await ranked(workbook, { period: "1-5月" });
    expect(scores.conventions.zeroEarnsPlace).toBe(false);
    expect(warnings.map(({ code }) => code)).toEqual([
      "reading-not-default",
      "ledger-rows-later",
      "ledger-rows-later",
    ]);
    const lines = (await rowsOf(workbook, "排名 1-5月")).map(([line]) => String(line));
    expect(lines).toContain("口径（非默认）：按名次递减时，数值为0的是否仍按名次得分？不得分。");
    expect(lines).toContain("其余口径按默认。");
    expect(lines.filter((line) => line.startsWith("提醒：境外投资项目!"))).toEqual([]);
  });

  test("is laid out for A4 with bars over the totals", async () => {
    const workbook = await sampleWorkbook();
    await ranked(workbook);
    const layout = workbook.layout("排名 1-6月");
    expect(layout.dataBars).toEqual({ row: 3, column: 2, rows: 11, columns: 1 });
    expect(layout.print).toMatchObject({ landscape: true, titleRows: 3 });
    // From the title to who drew it up: what is said to whoever works with the sheet is not printed.
    expect(layout.print?.paper?.area).toEqual({ row: 0, column: 0, rows: 19, columns: 14 });
    // A page a town.
    const grounds = workbook.layout("依据 1-6月").print;
    expect(grounds?.pages?.starts).toEqual(Array.from({ length: 10 }, (_, i) => 16 + 14 * i));
    expect(grounds?.pages?.scale).toBeGreaterThanOrEqual(50);
    expect(workbook.layout(ARCHIVE_SHEET).isHidden).toBe(true);
    expect(workbook.shown).toBe("排名 1-6月");
  });
});

describe("writing", () => {
  test("changes nothing outside of our own sheets", async () => {
    const workbook = await sampleWorkbook([NOTES]);
    const before = (await workbook.read("all")).map(substance);
    await ranked(workbook);
    const after = (await workbook.read("all")).map(substance);
    expect(after.slice(0, before.length)).toEqual(before);
    expect((await workbook.sheets()).slice(before.length).map(({ name }) => name)).toEqual([
      "考核存档",
      "评分 1-6月",
      "排名 1-6月",
      "依据 1-6月",
    ]);
  });

  test("reads once and writes once", async () => {
    const workbook = await sampleWorkbook();
    await ranked(workbook);
    expect(workbook.calls).toEqual(["read", "apply"]);
  });

  test("writes nothing the second time, whatever the time is", async () => {
    const workbook = await sampleWorkbook();
    const first = await ranked(workbook);
    const before = await everything(workbook);
    forget(workbook);
    const second = await ranked(workbook, { now: AUGUST });
    expect([first.written, second.written]).toEqual(["changed", "unchanged"]);
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(workbook.calls).toEqual(["read"]);
    expect(await everything(workbook)).toEqual(before);
  });

  test.each([
    ["a score", cell("评分 1-6月", "C3"), { number: 7 }],
    ["a place", cell("排名 1-6月", "A4"), { number: 2 }],
    ["a note beside the table", cell("排名 1-6月", "P4"), { text: "?" }],
    ["a footer line", cell("排名 1-6月", "A18"), null],
    ["a ground", cell("依据 1-6月", "H9"), null],
    ["a score that became a formula", cell("评分 1-6月", "B3"), { formula: "=40" }],
  ] as const)("puts right %s that was changed", async (_, where, content) => {
    const workbook = await sampleWorkbook();
    await ranked(workbook);
    const before = await gridOf(workbook, where.sheet);
    workbook.type(where, content);
    const again = await ranked(workbook);
    expect(again.written).toBe("changed");
    expect(substance(await gridOf(workbook, where.sheet))).toEqual(substance(before));
  });

  test("writes a deleted sheet again", async () => {
    const workbook = await sampleWorkbook();
    await ranked(workbook);
    workbook.deleteSheet("依据 1-6月");
    expect((await ranked(workbook)).written).toBe("changed");
    expect(await rowsOf(workbook, "依据 1-6月")).toHaveLength(2 + 11 * 14 + 2);
  });

  test("prints the new time and fingerprint after a figure has changed, and keeps what was replaced", async () => {
    const workbook = await sampleWorkbook();
    const first = await ranked(workbook);
    workbook.type(cell("数据 1-6月", "C5"), { number: 27033 });
    const second = await ranked(workbook, { now: AUGUST });
    expect(second.written).toBe("changed");
    expect(second.fingerprint).not.toBe(first.fingerprint);
    const lines = (await rowsOf(workbook, "排名 1-6月")).map(([line]) => line);
    expect(lines).toContain("生成时间：2020-08-12 16:30");
    const archive = await rowsOf(workbook, ARCHIVE_SHEET);
    const replaced = archive.filter(([key]) => key === "replaced").map(([, , text]) => text);
    expect(replaced.join("")).toContain("生成时间：2020-07-03 09:05");
  });

  test("writes beside a sheet of the user's that has our name, says so, and finds its own again", async () => {
    const own: SheetSeed = { name: "排名 1-6月", values: [["领导批示"]] };
    const workbook = await sampleWorkbook([own]);
    const { sheets } = await ranked(workbook);
    expect(sheets).toEqual({
      scores: "评分 1-6月",
      ranking: "排名 1-6月 (2)",
      grounds: "依据 1-6月",
    });
    expect(await rowsOf(workbook, "排名 1-6月")).toEqual([["领导批示"]]);
    const lines = (await rowsOf(workbook, "排名 1-6月 (2)")).map(([line]) => line);
    expect(lines).toContain("“排名 1-6月”不是本加载项所写，未作改动；结果写在“排名 1-6月 (2)”。");
    expect((await ranked(workbook)).written).toBe("unchanged");
  });

  test("no longer takes a sheet for its own when the marker line is gone", async () => {
    const workbook = await sampleWorkbook();
    await ranked(workbook);
    const rows = await rowsOf(workbook, "排名 1-6月");
    workbook.type({ sheet: "排名 1-6月", row: rows.length - 1, column: 0 }, { text: "请示后改" });
    const { sheets } = await ranked(workbook);
    expect(sheets.ranking).toBe("排名 1-6月 (2)");
  });

  test("keeps what it does not know in the archive", async () => {
    const archive: SheetSeed = {
      name: ARCHIVE_SHEET,
      values: [
        ["key", "part", "text"],
        ["future", "1", "abc"],
        ["future", "2", "def"],
      ],
      isHidden: true,
    };
    const workbook = await sampleWorkbook([archive]);
    await ranked(workbook);
    const rows = await rowsOf(workbook, ARCHIVE_SHEET);
    expect(rows.filter(([key]) => key === "future")).toEqual([["future", "1", "tabcdef"]]);
  });

  test("leaves the workbook as it was when the host fails", async () => {
    const workbook = await sampleWorkbook([NOTES]);
    const before = await everything(workbook);
    workbook.failNextApply();
    await expect(rank(workbook)).rejects.toThrow(ChangeRefused);
    expect(await everything(workbook)).toEqual(before);
    expect((await ranked(workbook)).written).toBe("changed");
  });

  test("compares with the nearest earlier ranked period only", async () => {
    const workbook = await sampleWorkbook();
    await ranked(workbook);
    await ranked(workbook, { period: "1-5月" });
    const lines = (await rowsOf(workbook, "排名 1-5月")).map(([line]) => line);
    expect(lines).toContain("较上期：此前没有已排名的期间。");
    expect((await ranked(workbook)).written).toBe("changed");
    const later = (await rowsOf(workbook, "排名 1-6月")).map(([line]) => line);
    expect(later).toContain("较上期：与 1-5月 的排名相比。");
  });
});

describe("what stops a run", () => {
  test.each([
    ["a blank figure", "C5", null, "cell-blank"],
    ["a text", "C5", { text: "27,032" }, "cell-text"],
    ["a negative", "C5", { number: -1 }, "value-negative"],
    ["an unknown town", "A7", { text: "没有镇" }, "town-unknown"],
  ] as const)("%s blocks and writes nothing", async (_, where, content, code) => {
    const workbook = await sampleWorkbook();
    workbook.type(cell("数据 1-6月", where), content);
    const before = await everything(workbook);
    const outcome = await rank(workbook);
    expect(outcome.kind).toBe("blocked");
    expect(outcome.kind === "blocked" && outcome.findings.map((finding) => finding.code)).toContain(
      code,
    );
    expect(workbook.applied).toEqual([]);
    expect(await everything(workbook)).toEqual(before);
  });

  test.each([
    ["no task sheet", "任务分解表", "no-task-sheet"],
    ["no ledger", "信息报送", "ledger-absent"],
    ["no data sheet", "数据 1-6月", "no-data-sheet"],
  ])("%s blocks", async (_, sheet, code) => {
    const workbook = await sampleWorkbook();
    workbook.deleteSheet(sheet);
    const outcome = await rank(workbook);
    expect(outcome.kind === "blocked" && outcome.findings.map((finding) => finding.code)).toContain(
      code,
    );
    expect(workbook.applied).toEqual([]);
  });

  test("a period that is none blocks", async () => {
    const workbook = await sampleWorkbook();
    const outcome = await rank(workbook, { period: "6月" });
    expect(outcome.kind === "blocked" && outcome.findings.map((finding) => finding.code)).toEqual([
      "period-not-cumulative",
    ]);
  });

  test.each(["reading", "checking", "scoring"])(
    "cancelling while %s writes nothing",
    async (at) => {
      const workbook = await sampleWorkbook();
      const abort = new AbortController();
      const steps: string[] = [];
      const outcome = await rank(workbook, {
        signal: abort.signal,
        onProgress: (step) => {
          steps.push(step);
          if (step === at) abort.abort();
        },
      });
      expect(outcome).toEqual({ kind: "cancelled" });
      expect(steps).not.toContain("writing");
      expect(workbook.applied).toEqual([]);
    },
  );

  test.each(["reading", "checking", "scoring", "writing"])(
    "a click that waits while it is %s is heard before anything is written",
    async (at) => {
      const workbook = await sampleWorkbook();
      const abort = new AbortController();
      const outcome = await rank(workbook, {
        signal: abort.signal,
        onProgress: (step) => {
          if (step === at) setImmediate(() => abort.abort());
        },
      });
      expect(outcome).toEqual({ kind: "cancelled" });
      expect(workbook.calls).toEqual(at === "reading" ? [] : ["read"]);
    },
  );

  test("tells its steps in order", async () => {
    const workbook = await sampleWorkbook();
    const steps: string[] = [];
    await ranked(workbook, { onProgress: (step) => steps.push(step), now: JULY });
    expect(steps).toEqual(["reading", "checking", "scoring", "writing"]);
  });
});
