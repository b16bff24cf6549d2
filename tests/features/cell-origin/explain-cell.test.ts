import { cellAt, valueAt, type Grid } from "../../../src/cells/grid";
import type { CellAddress } from "../../../src/cells/address";
import { readForExplaining } from "../../../src/features/cell-origin/explain-cell";
import type { ExplainedScores } from "../../../src/features/cell-origin/cell-explanation";
import { explain as explainFunction } from "../../../src/functions/table-functions";
import { everyExplanation as zh } from "../../../src/messages/zh/own-rule-words";
import { sheets as sheetWords } from "../../../src/messages/zh/sheets";
import { PLACE_HEADER, TOTAL_HEADER } from "../../../src/method/sheet-terms";
import { shownText } from "../../../src/reading/words/table-rows";
import { derive } from "../../../src/engine/derivation";
import { explainPlace, explainTotal } from "../../../src/engine/explain";
import { standInForExcel } from "../../functions/custom-functions-host";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { gridOf, ranked, sampleWorkbook } from "../sample";

const PERIODS = ["1-5月", "1-6月"] as const;
let workbook: MemoryWorkbook;
let explainCell: (cell: CellAddress) => ExplainedScores;

beforeAll(async () => {
  standInForExcel();
  workbook = await sampleWorkbook();
  for (const period of PERIODS) await ranked(workbook, { period });
  const explain = await readForExplaining(workbook);
  explainCell = (cell) => {
    const found = explain(cell);
    if (found.kind !== "scores") throw new Error(`${JSON.stringify(cell)} is ${found.kind}`);
    return found;
  };
});

/** What the pane says of a cell: a sentence a score. */
function sentences({ scores, town, shows }: ExplainedScores): string[] {
  if (shows.kind === "total") return [explainTotal(scores, town, zh)];
  if (shows.kind === "place") return [explainPlace(scores, town, zh)];
  if (shows.kind === "town") throw new Error("a town has two sentences");
  return shows.indicators.map((indicator) => derive(scores, indicator, town, zh).sentence);
}

/** What CX.EXPLAIN gives over the same sheets. */
async function byFunction(period: string): Promise<(code: string, town: string) => unknown> {
  const names = [`数据 ${period}`, "任务分解表", "境外投资项目", "信息报送", "考核办法"];
  const grids = await workbook.read(names);
  const [data = [], tasks = [], projects = [], items = [], method = []] = grids.map(matrixOf);
  return (code, town) => explainFunction(code, town, data, tasks, period, projects, items, method);
}

const matrixOf = (grid: Grid): unknown[][] => grid.values.map((row) => [...row]);

/** Cells of a table below its header, with their headers. */
function cellsOf(grid: Grid): { cell: CellAddress; header: string; town: string }[] {
  const rows = grid.values.length;
  const header = grid.values.findIndex((row) => row.includes(TOTAL_HEADER));
  const townColumn = shownText(valueAt(grid, header, 0)) === "乡镇" ? 0 : 1;
  return Array.from({ length: rows - header - 1 }, (_, index) => header + 1 + index).flatMap(
    (row) =>
      (grid.values[header] ?? []).map((text, column) => ({
        cell: cellAt(grid, row, column),
        header: shownText(text),
        town: shownText(valueAt(grid, row, townColumn)),
      })),
  );
}

test.each(PERIODS)("%s: the pane, CX.EXPLAIN and the row of 依据 say the same", async (period) => {
  const ask = await byFunction(period);
  const grounds = await gridOf(workbook, `依据 ${period}`);
  const scores = await gridOf(workbook, `评分 ${period}`);
  const cells = cellsOf(scores);
  const rows = new Map(
    grounds.values.map((row, index) => [
      `${shownText(row[0] ?? null)} ${shownText(row[1] ?? null)}`,
      index,
    ]),
  );
  let compared = 0;
  for (const { cell, header, town } of cells) {
    if (header === "乡镇" || valueAt(scores, cell.row, cell.column) === null) continue;
    const found = explainCell(cell);
    const code = header.split(" ")[0] ?? "";
    expect(sentences(found)).toEqual([ask(code, town)]);
    expect(found.stored?.isCurrent).toBe(true);
    if (header === TOTAL_HEADER || header === PLACE_HEADER) continue;
    const row = rows.get(`${town} ${header}`);
    if (row === undefined) throw new Error(`${town} ${header} has no row in 依据`);
    expect(sentences(explainCell(cellAt(grounds, row, 5)))).toEqual(sentences(found));
    expectRow(grounds, row, found);
    compared += 1;
  }
  expect(compared).toBe(11 * 14);
});

/** The row of 依据 prints the parts of the same derivation. */
function expectRow(grounds: Grid, row: number, { scores, town, shows }: ExplainedScores): void {
  if (shows.kind !== "indicators") throw new Error("no indicator");
  const [indicator = 0] = shows.indicators;
  const derivation = derive(scores, indicator, town, zh);
  const { clause, inputs, comparison, arithmetic, remark, points } = derivation;
  const shown = Array.from({ length: 8 }, (_, column) => valueAt(grounds, row, column));
  const said = inputs.map(({ isOwn, town: whose, name, value, unit, cell }) =>
    sheetWords.grounds.input(isOwn ? "" : whose, name, value, unit, `${cell.sheet}!${a1Of(cell)}`),
  );
  expect(shown.slice(2, 6)).toEqual([
    clause,
    said.join("；") || null,
    comparison || null,
    [arithmetic, remark].filter((part) => part !== "").join("；") || null,
  ]);
  expect(shown[7]).toBe(Number(points?.numerator) / Number(points?.denominator));
}

const a1Of = ({ row, column }: CellAddress): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

test("排名 shows the total, the place and the indicators of a category", async () => {
  const grid = await gridOf(workbook, "排名 1-6月");
  const first = cellsOf(grid).slice(0, 14);
  const kinds = first.map(({ cell, header }) => {
    const { shows, scores } = explainCell(cell);
    const codes =
      shows.kind === "indicators"
        ? shows.indicators.map((index) => scores.indicators[index]?.indicator.code).join(" ")
        : shows.kind;
    return `${header.replace("\n", "")}: ${codes}`;
  });
  expect(kinds).toEqual([
    "名次: place",
    "乡镇(街道、园区): town",
    "总分: total",
    "目标任务: 1.1 1.2 1.3 1.4",
    "主体培育: 2",
    "防疫物资出口: 3.1 3.2",
    "进口贸易: 4",
    "境外投资: 5",
    "服务贸易: 6.1 6.2",
    "信保覆盖面: 7",
    "订单+清单: 8",
    "信息交流: 9",
    "较上期名次: place",
    "较上期得分: total",
  ]);
  const change = explainCell(first[12]?.cell ?? cellAt(grid, 0, 0));
  expect(change.source).toMatchObject({ kind: "ranking", last: { period: "1-5月" } });
  expect(change.stored).toBeNull();
});

test("the parts of a total are cells of 评分", async () => {
  const grid = await gridOf(workbook, "排名 1-6月");
  const { source, scores, town } = explainCell(cellAt(grid, 3, 2));
  if (source.kind !== "ranking" || !source.cells) throw new Error("no cells");
  const table = await gridOf(workbook, "评分 1-6月");
  const [first] = source.cells.indicators;
  expect(first && valueAt(table, first.row, 0)).toBe(scores.towns[town]);
  expect(first && valueAt(table, 1, first.column)).toBe("1.1 目标完成");
  expect(source.cells.totals).toHaveLength(11);
});

test.each([
  ["the title", "评分 1-6月", 0, 0, "plain"],
  ["a heading", "评分 1-6月", 1, 3, "plain"],
  ["the unit", "排名 1-6月", 1, 13, "plain"],
  ["the marker line", "排名 1-6月", 30, 0, "plain"],
  ["a typed figure", "数据 1-6月", 4, 1, "plain"],
  ["no sheet", "没有", 0, 0, "plain"],
])("%s comes from nowhere", async (_what, sheet, row, column, kind) => {
  const explain = await readForExplaining(workbook);
  expect(explain({ sheet, row, column }).kind).toBe(kind);
});

test("全县 is reconciled, never scored", async () => {
  const explain = await readForExplaining(workbook);
  const grid = await gridOf(workbook, "排名 1-6月");
  const row = grid.values.findIndex((cells) => cells[1] === "全县");
  expect(explain(cellAt(grid, row, 3))).toMatchObject({ kind: "lost", why: "county" });
});

test("a score whose data have changed since says so, with both figures", async () => {
  const changed = await sampleWorkbook();
  await ranked(changed);
  const data = await gridOf(changed, "数据 1-6月");
  const row = data.values.findIndex((cells) => cells[0] === "煤山镇");
  changed.type(cellAt(data, row, 1), { number: 1 });
  const scores = await gridOf(changed, "评分 1-6月");
  const own = scores.values.findIndex((cells) => cells[0] === "煤山镇");
  const found = (await readForExplaining(changed))(cellAt(scores, own, 2));
  expect(found).toMatchObject({ kind: "scores", stored: { isCurrent: false, now: "0.00" } });
  changed.type(cellAt(data, row, 1), null);
  const gone = (await readForExplaining(changed))(cellAt(scores, own, 2));
  expect(gone).toMatchObject({ kind: "scores", stored: { isCurrent: false, now: null } });
  if (gone.kind !== "scores") throw new Error("no score");
  expect(sentences(gone)[0]).toContain("数据 1-6月!B");
});

test("a period whose sheets are gone, and a town that left the roster", async () => {
  const changed = await sampleWorkbook();
  await ranked(changed);
  const tasks = await gridOf(changed, "任务分解表");
  const row = tasks.values.findIndex((cells) => cells[0] === "煤山镇");
  const scores = await gridOf(changed, "评分 1-6月");
  const own = scores.values.findIndex((cells) => cells[0] === "煤山镇");
  changed.type(cellAt(tasks, row, 0), { text: "别处镇" });
  const cell = cellAt(scores, own, 2);
  expect((await readForExplaining(changed))(cell)).toMatchObject({
    kind: "lost",
    why: "town-gone",
  });
  changed.deleteSheet("数据 1-6月");
  expect((await readForExplaining(changed))(cell)).toMatchObject({
    kind: "lost",
    why: "unreadable",
    period: "1-6月",
  });
});
