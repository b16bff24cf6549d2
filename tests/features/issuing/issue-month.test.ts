import { addPeriod } from "../../../src/features/new-sheets/add-period";
import { checkIssue, type IssueCheck } from "../../../src/features/issuing/check-issue";
import { recallRanking } from "../../ranking/recalled-now";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { valueAt, type CellValue, type Grid } from "../../../src/cells/grid";
import { CODE_PLACE, sealKey } from "../../../src/record/seal";
import { readArchive } from "../../../src/record/archive";
import { MemoryWorkbook } from "../../workbook/memory-workbook";
import { everyChangeFound, withValue } from "./single-changes";
import { AUGUST, cell, forget, gridOf, JULY, ranked, sampleWorkbook } from "../sample";

const PERIOD = "1-6月";
const DATA = "数据 1-6月";
const RANKING = "排名 1-6月";
const ISSUE = "签发 1-6月";

async function issuedWorkbook(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  const outcome = await issueMonth(workbook, PERIOD, JULY);
  if (outcome.kind !== "sealed") throw new Error(JSON.stringify(outcome));
  return workbook;
}

type Checked = Extract<IssueCheck, { kind: "checked" }>;

async function checked(workbook: MemoryWorkbook, typed = ""): Promise<Checked> {
  const check = await checkIssue(workbook, PERIOD, typed);
  if (check.kind !== "checked") throw new Error(check.kind);
  return check;
}

const texts = ({ values }: Grid): CellValue[] => values.flat();

test("an issued month is intact, its code stands on 排名 and on 签发, and paper vouches for the file", async () => {
  const workbook = await issuedWorkbook();
  const { code, changes, time } = await checked(workbook);
  expect(changes).toEqual([]);
  expect(code).toMatch(/^[0-9A-F]{4} [0-9A-F]{4}$/);
  expect(code).toHaveLength(CODE_PLACE.length);
  expect(texts(await gridOf(workbook, RANKING))).toContain(`签发号：${code}（${time} 签发）`);
  expect(texts(await gridOf(workbook, ISSUE))).toContain(code);
  expect((await checked(workbook, code)).isOnPaper).toBe(true);
  expect((await checked(workbook, code.replace(" ", "").toLowerCase())).isOnPaper).toBe(true);
  expect((await checked(workbook, "0000 0000")).isOnPaper).toBe(false);
});

test("an issued month cannot be issued again; one that is not ranked, or out of date, not at all", async () => {
  const workbook = await sampleWorkbook();
  const refused = (why: string) => ({ kind: "refused", why });
  expect(await issueMonth(workbook, PERIOD, JULY)).toEqual(refused("not-ranked"));
  await ranked(workbook);
  const was = valueAt(await gridOf(workbook, DATA), 4, 1);
  workbook.type(cell(DATA, "B5"), { number: 1 });
  expect(await issueMonth(workbook, PERIOD, JULY)).toEqual(refused("not-current"));
  workbook.type(cell(DATA, "B5"), { number: Number(was) });
  expect((await issueMonth(workbook, PERIOD, JULY)).kind).toBe("sealed");
  expect(await issueMonth(workbook, PERIOD, AUGUST)).toEqual(refused("issued-already"));
});

test("ranking an issued month again, in either way of writing, changes no cell", async () => {
  const workbook = await issuedWorkbook();
  forget(workbook);
  expect((await ranked(workbook, { now: AUGUST })).written).toBe("unchanged");
  expect((await ranked(workbook, { now: AUGUST, writeMode: "formulas" })).written).toBe(
    "unchanged",
  );
  expect(workbook.applied).toEqual([]);
});

test("a later month, its columns and ledger rows leave an issued one intact", async () => {
  const workbook = await issuedWorkbook();
  await addPeriod(workbook, { period: "1-7月", targets: "copy-last" });
  const ledger = await gridOf(workbook, "信息报送");
  const row = ledger.top + ledger.values.length;
  ["煤山镇", "2020-07-08", "七月信息", "报送"].forEach((text, column) => {
    workbook.type({ sheet: "信息报送", row, column }, { text });
  });
  expect((await checked(workbook)).changes).toEqual([]);
});

/** A copy of a workbook's sheets in which one grid is changed. */
async function copyWith(workbook: MemoryWorkbook, change: (grid: Grid) => Grid) {
  const grids = await workbook.read("all");
  return { read: () => Promise.resolve(grids.map(change)) } as unknown as MemoryWorkbook;
}

test("1,000 changes of single cells, in value, formula or meaning of the format: each is found, at its cell and alone", async () => {
  const workbook = await issuedWorkbook();
  expect(everyChangeFound(await workbook.read("all"), PERIOD)).toEqual({ found: 1000, sheets: 8 });
});

test("through the whole reading, too, no change goes unseen", async () => {
  const workbook = await issuedWorkbook();
  for (const [where, value] of [
    ["任务分解表!A6", "某镇"],
    ["任务分解表!C6", 9.5],
    ["数据 1-6月!B1", "备注"],
    ["信息报送!B5", "2020-07-01"],
    ["考核办法!G3", "另一口径"],
    ["排名 1-6月!C4", 99],
  ] as const) {
    const [sheet = "", address = ""] = where.split("!");
    const { row, column } = cell(sheet, address);
    const copy = await copyWith(workbook, (grid) =>
      grid.sheet === sheet ? withValue(grid, row - grid.top, column - grid.left, value) : grid,
    );
    const { changes } = await checked(copy);
    expect([where, changes.length > 0]).toEqual([where, true]);
  }
});

test("rows that changed places, a renamed sheet and a sheet that is gone are named", async () => {
  const workbook = await issuedWorkbook();
  const exchanged = await copyWith(workbook, (grid) =>
    grid.sheet === RANKING
      ? {
          ...grid,
          values: grid.values.map(
            (row, i) => (i === 2 ? grid.values[3] : i === 3 ? grid.values[2] : row) ?? [],
          ),
        }
      : grid,
  );
  const rows = (await checked(exchanged)).changes.map((change) =>
    "cell" in change ? change.cell.row : -1,
  );
  expect(new Set(rows)).toEqual(new Set([2, 3]));
  const renamed = await copyWith(workbook, (grid) =>
    grid.sheet === "依据 1-6月" ? { ...grid, sheet: "依据" } : grid,
  );
  expect((await checked(renamed)).changes).toEqual([
    { kind: "sheet-renamed", sheet: "依据 1-6月", now: "依据" },
  ]);
  const grids = (await workbook.read("all")).filter(({ sheet }) => sheet !== "依据 1-6月");
  const gone = { read: () => Promise.resolve(grids) } as unknown as MemoryWorkbook;
  expect((await checked(gone)).changes).toEqual([{ kind: "sheet-gone", sheet: "依据 1-6月" }]);
});

test("revised figures are ranked beside the issued ranking, which stays as it is", async () => {
  const workbook = await issuedWorkbook();
  const before = await gridOf(workbook, RANKING);
  workbook.type(cell(DATA, "B13"), { number: 9999 });
  const { sheets } = await ranked(workbook, { now: AUGUST });
  expect(sheets).toEqual({
    scores: "评分 1-6月 修订",
    ranking: "排名 1-6月 修订",
    grounds: "依据 1-6月 修订",
  });
  expect(await gridOf(workbook, RANKING)).toEqual(before);
  const lines = texts(await gridOf(workbook, sheets.ranking)).map(String);
  const { code } = await checked(workbook);
  expect(lines[0]).toContain("（修订）");
  expect(lines.some((line) => line.includes(`签发的排名（签发号 ${code}）不变`))).toBe(true);
  expect(lines.some((line) => line.startsWith("修订后名次有变的乡镇："))).toBe(true);
  expect(lines.some((line) => line.startsWith("更正参考："))).toBe(true);
  expect((await checked(workbook)).changes).toMatchObject([
    { kind: "cell", cell: cell(DATA, "B13"), now: { value: 9999 } },
  ]);
  forget(workbook);
  expect((await ranked(workbook, { now: AUGUST })).written).toBe("unchanged");
});

test("where the figures become again what they were, the issued ranking is current and the revision is not", async () => {
  const workbook = await issuedWorkbook();
  const was = valueAt(await gridOf(workbook, DATA), 12, 1);
  workbook.type(cell(DATA, "B13"), { number: 9999 });
  await ranked(workbook, { now: AUGUST });
  expect(await recallRanking(workbook, PERIOD)).toMatchObject({
    kind: "current",
    outcome: { isRevision: true, sheets: { ranking: "排名 1-6月 修订" } },
  });
  workbook.type(cell(DATA, "B13"), { number: Number(was) });
  expect(await recallRanking(workbook, PERIOD)).toMatchObject({
    kind: "current",
    outcome: { isRevision: false, sheets: { ranking: RANKING } },
  });
});

test("a record of the issue that was changed is said to be of no use, and the issued sheets are not written over", async () => {
  const workbook = await issuedWorkbook();
  const archive = await gridOf(workbook, "考核存档");
  const row = archive.values.findIndex(([key]) => key === sealKey(PERIOD));
  const text = readArchive([archive]).texts.get(sealKey(PERIOD)) ?? "";
  const part = archive.values[row]?.[2];
  workbook.type(
    { sheet: archive.sheet, row: archive.top + row, column: 2 },
    { text: (typeof part === "string" ? part : "").replace('"year":2020', '"year":2021') },
  );
  expect(text).toContain('"year":2020');
  expect(await checkIssue(workbook, PERIOD)).toEqual({ kind: "damaged" });
  expect((await ranked(workbook, { now: AUGUST })).sheets.ranking).toBe("排名 1-6月 修订");
});
