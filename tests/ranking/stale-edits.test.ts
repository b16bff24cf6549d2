import fc from "fast-check";
import { recallRanking } from "./recalled-now";
import { recalled } from "../../src/ranking/recall-ranking";
import { readWorkbook, type WorkbookReading } from "../../src/record/workbook-reading";
import { cellText } from "../../src/cells/address";
import { valueAt, type CellValue, type Grid } from "../../src/cells/grid";
import { readArchive } from "../../src/record/archive";
import { cell, ranked, sampleWorkbook } from "../features/sample";

const PERIOD = "1-6月";
let reading: WorkbookReading;

beforeAll(async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  reading = await readWorkbook(workbook);
});

/** The reading with one cell changed, as if the file had been changed while the pane was closed. */
function withCell(where: { sheet: string; row: number; column: number }, value: CellValue) {
  const change = (grid: Grid): Grid =>
    grid.sheet !== where.sheet
      ? grid
      : {
          ...grid,
          values: grid.values.map((row, i) =>
            row.map((old, j) =>
              i === where.row - grid.top && j === where.column - grid.left ? value : old,
            ),
          ),
        };
  return withGrids(change);
}

function withGrids(change: (grid: Grid) => Grid): WorkbookReading {
  const grids = new Map([...reading.grids].map(([name, grid]) => [name, change(grid)]));
  return { ...reading, grids, inputs: reading.inputs.map(change) };
}

/** Every filled cell of these columns: figures, targets and towns, points and parameters, conventions. */
const PLACES = [
  { what: "value", sheet: "数据 1-6月", rows: [3, 14], columns: [1, 12] },
  { what: "target", sheet: "任务分解表", rows: [3, 14], columns: [1, 8] },
  { what: "roster", sheet: "任务分解表", rows: [4, 14], columns: [0, 0] },
  { what: "weight", sheet: "考核办法", rows: [2, 15], columns: [2, 2] },
  { what: "reading", sheet: "考核办法", rows: [2, 15], columns: [6, 6] },
] as const;

function filledCells() {
  return PLACES.flatMap(({ sheet, rows, columns }) => {
    const grid = reading.grids.get(sheet);
    if (!grid) throw new Error(`no ${sheet}`);
    const found = [];
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      for (let column = columns[0]; column <= columns[1]; column += 1) {
        // Of the targets every second column is the other period's.
        if (sheet === "任务分解表" && column % 2 === 1) continue;
        if (valueAt(grid, row, column) !== null) found.push({ sheet, row, column });
      }
    }
    return found;
  });
}

test("500 later edits of a value, a weight, the roster or a reading: all are flagged, at the right cell", async () => {
  const cells = filledCells();
  expect(new Set(cells.map(({ sheet }) => sheet)).size).toBe(3);
  let flagged = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(cells.length - 1),
      fc.integer({ min: 1, max: 9999 }),
      async (index, delta) => {
        const where = cells[index];
        if (!where) throw new Error("no cell");
        const was = valueAt(reading.grids.get(where.sheet) as Grid, where.row, where.column);
        const now =
          typeof was === "number"
            ? was + delta / 8
            : `${typeof was === "string" ? was : ""}${delta}`;
        const found = await recalled(withCell(where, now), PERIOD);
        if (found.kind !== "stale") throw new Error(`${cellText(where)} ${found.kind}`);
        expect(found.changes).toContainEqual({ kind: "cell", cell: where, was, now });
        expect(found.changes).toHaveLength(1);
        flagged += 1;
      },
    ),
    { numRuns: 500, seed: 20200703 },
  );
  expect(flagged).toBe(500);
});

test("nothing is flagged where nothing that matters has changed: looks, notes, sheets of the user's", async () => {
  expect((await recalled(reading, PERIOD)).kind).toBe("current");
  const looks = withGrids((grid) => ({
    ...grid,
    formats: grid.formats.map((row) => row.map((format) => (format === "@" ? format : "0.0000"))),
  }));
  expect((await recalled(looks, PERIOD)).kind).toBe("current");
});

test("numbers that differ after the fifteenth digit are the same: another program's saving changes no score", async () => {
  const saved = withGrids((grid) => ({
    ...grid,
    values: grid.values.map((row) =>
      row.map((value) => (typeof value === "number" ? Number(value.toPrecision(15)) : value)),
    ),
  }));
  expect((await recalled(saved, PERIOD)).kind).toBe("current");
});

test("a row that was put in or taken out is one change, not all below it", async () => {
  const without = withGrids((grid) =>
    grid.sheet === "数据 1-6月"
      ? {
          ...grid,
          values: grid.values.filter((_, i) => i !== 6),
          formulas: grid.formulas.filter((_, i) => i !== 6),
          formats: grid.formats.filter((_, i) => i !== 6),
        }
      : grid,
  );
  const found = await recalled(without, PERIOD);
  expect(found.kind === "stale" && found.changes?.map(({ kind }) => kind)).toEqual(["row-removed"]);
});

test.each([
  ["the whole archive is gone", "unverifiable", () => new Map<string, string>()],
  [
    "the result is gone",
    "unverifiable",
    (texts: ReadonlyMap<string, string>) => without(texts, "result 1-6月"),
  ],
  [
    "the result is damaged",
    "unverifiable",
    (texts: ReadonlyMap<string, string>) => new Map(texts).set("result 1-6月", "{"),
  ],
])("%s: %s, never unchanged", async (_, kind, change) => {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  const { archive } = await readWorkbook(workbook);
  workbook.deleteSheet("考核存档");
  const texts = change(archive.texts);
  const rows = [["key", "part", "text"], ...[...texts].map(([key, text]) => [key, "1", text])];
  await workbook.apply({
    sheets: [],
    edits: [],
    show: null,
    journal: {
      sheet: "考核存档",
      open: () => [],
      closed: () => rows.map(([a = "", b = "", c = ""]) => [a, b, c] as const),
    },
  });
  expect((await recallRanking(workbook, PERIOD)).kind).toBe(kind);
});

test("without the scored cells a changed ranking is out of date, and nobody says where", async () => {
  const texts = without(reading.archive.texts, "inputs 1-6月");
  const changed = withCell(cell("数据 1-6月", "B5"), 1);
  const archive = { ...reading.archive, texts };
  expect(await recalled({ ...changed, archive }, PERIOD)).toMatchObject({
    kind: "stale",
    changes: null,
  });
});

test("a ranking sheet that was changed by hand is told apart from changed data", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  workbook.type(cell("排名 1-6月", "C4"), { number: 100 });
  expect((await recallRanking(workbook, PERIOD)).kind).toBe("altered");
  expect(readArchive(await workbook.read("all")).texts.has("result 1-6月")).toBe(true);
});

function without(texts: ReadonlyMap<string, string>, key: string): Map<string, string> {
  const rest = new Map(texts);
  rest.delete(key);
  return rest;
}
