import {
  formatAt,
  formulaAt,
  gridEnd,
  valueAt,
  type CellValue,
  type Grid,
} from "../../src/cells/grid";
import { rankMonth } from "../../src/features/rank-month/rank-month";
import { sheetContent, text } from "../../src/workbook/sheet-parts";
import { bookSheetOfContent } from "../../src/xlsx/content-sheet";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { CellContent } from "../../src/workbook/workbook";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { saveWorkbook } from "../../src/xlsx/save-workbook";
import { readZip, unpack } from "../../src/zip/zip-reading";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { dataGrid, itemsGrid, projectsGrid, serial, taskGrid } from "../reading/built-sheets";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import { seedOfGrid } from "../workbook/office-kit";
import type { SheetSeed } from "../workbook/seed";
import { fileOf } from "../xlsx/files";
import { PAYLOADS } from "./payloads";

const PERIOD = "1-6月";
const BATCH = 10;
const BATCHES = Array.from({ length: PAYLOADS.length / BATCH }, (_, index) =>
  PAYLOADS.slice(index * BATCH, (index + 1) * BATCH),
);

test("there are five hundred payloads, all different", () => {
  expect(new Set(PAYLOADS).size).toBe(500);
});

/** Names that differ, whatever is the same in them. */
const townsOf = (payloads: readonly string[]): string[] =>
  payloads.map((payload, index) => `${payload}${"甲乙丙丁戊己庚辛壬癸".charAt(index)}镇`);

/** A month whose every text is one of the payloads: names, titles, remarks, headers, ledgers, a sheet. */
function hostileBook(payloads: readonly string[]): SheetSeed[] {
  const towns = townsOf(payloads);
  const [first = ""] = payloads;
  const noted = (grid: Grid): Grid => ({
    ...grid,
    values: [
      [...padded(grid, first)],
      ...grid.values,
      ...payloads.map((payload) => padded(grid, `备注：${payload}`)),
    ],
    formulas: [],
    formats: [],
    merges: [],
  });
  const data = dataGrid(PERIOD, towns);
  const widened: Grid = {
    ...data,
    values: data.values.map((row, index) => [...row, payloads[index] ?? null]),
  };
  const projects = payloads.map(
    (payload, index) => [towns[index] ?? "", payload, serial("2020-03-05"), 250, "是"] as const,
  );
  const items = payloads.map(
    (payload, index) => [towns[index] ?? "", serial("2020-04-01"), payload, "报送"] as const,
  );
  return [
    seedOfGrid({ ...taskGrid(towns, [PERIOD]) }),
    bare(noted(widened)),
    seedOfGrid(projectsGrid(projects)),
    seedOfGrid(itemsGrid(items)),
    { name: sheetName(first), values: payloads.map((payload) => [payload]) },
  ];
}

const bare = ({ sheet, values }: Grid): SheetSeed => ({ name: sheet, values });

const padded = (grid: Grid, words: string): CellValue[] => [
  words,
  ...new Array<CellValue>((grid.values[0]?.length ?? 1) - 1).fill(null),
];

/** As much of a text as Excel lets a sheet be called. */
const sheetName = (payload: string): string =>
  `${payload.replace(/[[\]:*?/\\']/g, "").slice(0, 20)}的表`;

function rank(workbook: MemoryWorkbook) {
  return rankMonth(workbook, {
    period: PERIOD,
    writeMode: "values",
    now: new Date(2020, 6, 3),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

test.each(BATCHES.map((payloads, index) => [index, payloads] as const))(
  "batch %i: no formula is born in a ranking, and every text is kept as text",
  async (_, payloads) => {
    const workbook = new MemoryWorkbook(hostileBook(payloads));
    const before = (await workbook.sheets()).length;
    const outcome = await rank(workbook);
    if (outcome.kind !== "ranked") throw new Error(JSON.stringify(outcome).slice(0, 2000));
    const grids = (await workbook.read("all")).slice(before);
    expect(grids).toHaveLength(4);
    for (const grid of grids) expect(faultsOf(grid)).toEqual([]);
    const written = workbook.applied.flatMap(({ sheets }) => sheets.flatMap(({ cells }) => cells));
    expect(written.flat().filter(isFormula)).toEqual([]);
    const named = new Map(grids.map((grid) => [grid.sheet, grid.values]));
    const names = named.get(outcome.sheets.scores)?.map(([name]) => name) ?? [];
    expect(names.slice(2, 2 + payloads.length)).toEqual(outcome.scores.towns);
    const grounds = JSON.stringify(named.get(outcome.sheets.grounds));
    expect(
      payloads.filter((payload) => !grounds.includes(JSON.stringify(payload.trim()).slice(1, -1))),
    ).toEqual([]);
  },
);

const isFormula = (content: CellContent): boolean => content !== null && "formula" in content;

/** Cells that are formulas, and texts without the format of text. */
function faultsOf(grid: Grid): string[] {
  const faults: string[] = [];
  for (let row = 0; row < gridEnd(grid).row; row += 1) {
    for (let column = 0; column < gridEnd(grid).column; column += 1) {
      if (formulaAt(grid, row, column) !== null) faults.push(`formula ${row} ${column}`);
      const isText = typeof valueAt(grid, row, column) === "string";
      if (isText && formatAt(grid, row, column) !== "@") faults.push(`format ${row} ${column}`);
    }
  }
  return faults;
}

const ALL = sheetContent(
  "文字",
  PAYLOADS.map((payload) => [text(payload)]),
  {},
);

let bridge: SwitchableBridge;
beforeAll(async () => {
  bridge = await startOfficeHere();
});

test("Excel, by its real client: every payload stays the text that it was", async () => {
  const host = bridge.newHost();
  const workbook = await openOfficeWorkbook({ answerMs: 2000 });
  await workbook.apply({ sheets: [ALL], edits: [], show: null });
  const [grid] = await workbook.read(["文字"]);
  expect(grid?.values.map(([value]) => value)).toEqual(PAYLOADS);
  expect(grid && faultsOf(grid)).toEqual([]);
  const sheet = host.workbook.worksheets.getItem("文字");
  expect(PAYLOADS.map((_, row) => sheet.cells.at(row, 0)?.formula).filter(Boolean)).toEqual([]);
});

test("a file: every payload is a text in it, and in the workbook opened from it", async () => {
  const sheet = bookSheetOfContent(ALL);
  const bytes = await saveWorkbook(null, [{ sheet, part: null, was: null }]);
  const [part] = readZip(bytes).filter(({ name }) => name.startsWith("xl/worksheets/"));
  if (!part) throw new Error("no sheet");
  const xml = new TextDecoder().decode(await unpack(part));
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml).not.toContain("<script");
  const opening = await openWorkbook(fileOf(bytes, `${PAYLOADS[130] ?? ""}.xlsx`));
  if (opening.kind !== "opened") throw new Error(opening.kind);
  const rows = opening.workbook.sheets[0]?.sheet.rows;
  const cells = PAYLOADS.map((_, row) => rows?.get(row)?.get(0));
  expect(cells.map((cell) => cell?.value)).toEqual(PAYLOADS);
  expect(cells.filter((cell) => cell?.formula !== null)).toEqual([]);
  expect(cells.filter((cell) => cell?.look.format !== "@")).toEqual([]);
});
