import { gridOfValues } from "../../src/cells/grid";
import { archiveRows, readArchive } from "../../src/record/archive";
import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../office-host/excel/worksheet";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { at, changeOf, number, plainSheet, refusal, text } from "./contract-kit";
import { typeFigure } from "./office-actions";
import { rank } from "./office-kit";
import { keepFewTowns } from "./office-prepared";
import { stateOf } from "./office-state";

const ARCHIVE = "考核存档";
const LONG = "长".repeat(8193);

let bridge: SwitchableBridge;
let host: OfficeHost;
let workbook: Workbook;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

beforeEach(async () => {
  host = bridge.newHost();
  workbook = await openOfficeWorkbook({ answerMs: 1000 });
  await createWorkbook(workbook, "sample");
  host.workbook.sheets.forEach(keepFewTowns);
  host.countFromHere();
});

const sheetOf = (name: string): Worksheet => host.workbook.worksheets.getItem(name);

/** Lays texts down as a file brings them, however they could be entered. */
function laidDown(sheet: Worksheet, rows: readonly (readonly string[])[]): void {
  sheet.cells.remove(sheet.getUsedRange().area);
  rows.forEach((row, i) =>
    row.forEach((value, j) => Object.assign(sheet.cells.make(i, j), { value, format: "@" })),
  );
}

/** 考核存档 as it was written before: parts of 32,000 characters, which begin with anything. */
async function makeArchiveOld(): Promise<void> {
  const [grid] = await workbook.read([ARCHIVE]);
  const { texts } = readArchive(grid ? [grid] : []);
  const rows = [...texts].flatMap(([key, value]) =>
    (value.match(/[\s\S]{1,32000}/g) ?? [""]).map((part, i) => [key, String(i + 1), part]),
  );
  laidDown(sheetOf(ARCHIVE), [["key", "part", "text"], ...rows]);
  const widest = Math.max(...rows.map(([, , part = ""]) => part.length));
  expect(widest).toBeGreaterThan(8192);
}

test("a month is ranked again two hundred times: no ranking fails, and none has to be put back", async () => {
  const firstTown = at("数据 1-6月", 4, 0);
  host.workbook.worksheets.getItem("任务分解表").getCell(4, 0).values = [["''开发区(太湖街道)"]];
  sheetOf(firstTown.sheet).getCell(4, 0).values = [["''开发区(太湖街道)"]];
  const kinds = new Set<string>();
  for (let run = 1; run <= 200; run += 1) {
    typeFigure(host, 2000 + run);
    if (run === 100) await makeArchiveOld();
    kinds.add((await rank(workbook)).kind);
    const parts = sheetOf(ARCHIVE)
      .getUsedRange()
      .values?.map(([, , part]) => String(part));
    expect(parts?.slice(1).every((part) => /^t/.test(part) && part.length <= 8000)).toBe(true);
  }
  expect([...kinds]).toEqual(["ranked"]);
  expect(sheetOf("评分 1-6月").getUsedRange().values?.flat()).toContain("'开发区(太湖街道)");
}, 120_000);

test("an old archive is read as it is, and put back as it was where the next ranking fails", async () => {
  await rank(workbook);
  typeFigure(host, 1999);
  await rank(workbook);
  const [written] = await workbook.read([ARCHIVE]);
  await makeArchiveOld();
  const [old] = await workbook.read([ARCHIVE]);
  expect(readArchive(old ? [old] : [])).toEqual(readArchive(written ? [written] : []));
  typeFigure(host, 2000);
  const before = stateOf(host.workbook);
  host.countFromHere();
  for (const request of [7, 8, 9, 10]) host.faults.at(request, "half");
  const reason = await refusal(rank(workbook));
  expect(reason.kind).not.toBe("put-back-failed");
  expect(stateOf(host.workbook)).toEqual(before);
});

test("long texts of a person are read with the formulas beside them", async () => {
  laidDown(sheetOf("Sheet1"), [
    ["甲", LONG, "乙"],
    ["丙", "丁", `-${LONG}`],
  ]);
  for (const [row, column, formula] of [
    [0, 0, "=1+1"],
    [2, 1, "=2+2"],
  ] as const) {
    const cell = sheetOf("Sheet1").getCell(row, column);
    cell.numberFormat = "General";
    cell.formulas = [[formula]];
  }
  const [grid] = await workbook.read(["Sheet1"]);
  expect(grid?.values[0]).toEqual([{ error: "#NAME?" }, LONG, "乙"]);
  expect(grid?.values[1]?.[2]).toBe(`-${LONG}`);
  expect(grid?.formulas).toEqual([
    ["=1+1", null, null],
    [null, null, null],
    [null, "=2+2", null],
  ]);
});

test("a sheet with a long text is written over, and put back where that fails", async () => {
  await workbook.apply(
    changeOf({ sheets: [plainSheet("新", [[text(LONG)], [text(`=${LONG}`)]])] }),
  );
  expect(sheetOf("新").getCell(1, 0).values).toEqual([[`=${LONG}`]]);
  host.countFromHere();
  const [read] = await workbook.read(["新"]);
  const change = changeOf({
    sheets: [plainSheet("新", [[number(1)], [number(2)]])],
    asRead: [{ name: "新", grid: read ?? null }],
  });
  const receipt = await workbook.apply(change);
  expect(sheetOf("新").getUsedRange().values).toEqual([[1], [2]]);
  await workbook.restore(receipt);
  expect(sheetOf("新").getUsedRange().values).toEqual([[LONG], [`=${LONG}`]]);
});

test.each(["'甲", "''甲", "'", "'=1+1", "=1+1", "-甲", "@甲", "+1"])(
  "a text %s is written as it is and read as it is",
  async (value) => {
    await workbook.apply(changeOf({ sheets: [plainSheet("新", [[text(value)]])] }));
    const [grid] = await workbook.read(["新"]);
    expect(grid?.values).toEqual([[value]]);
    expect(grid?.formulas).toEqual([[null]]);
  },
);

test("rows of an archive are the same whichever way they were read", () => {
  const texts = new Map([["a", `'-${LONG}`]]);
  const rows = archiveRows({ sheet: null, texts });
  expect(readArchive([gridOfValues(ARCHIVE, rows)]).texts).toEqual(texts);
});
