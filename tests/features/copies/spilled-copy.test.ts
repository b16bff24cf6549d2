import { BookFile } from "../../../src/xlsx/book-file";
import { circulatedCopy } from "../../../src/features/copies/circulated-copy";
import { formulaAt, valueAt, type CellValue } from "../../../src/cells/grid";
import { DEFAULT_LOOK, type BookCell, type BookSheet } from "../../../src/xlsx/book";
import { gridOf } from "../../../src/xlsx/sheet-grid";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { PEERS } from "./analysis-sheet";
import { AUGUST, ranked, sampleWorkbook } from "../sample";

jest.setTimeout(60_000);

const OWN = "我的分析";

/** A sheet that one formula fills. */
function spilledSheet(formula: string, values: readonly (readonly CellValue[])[]): BookSheet {
  const spill = { rows: values.length, columns: values[0]?.length ?? 1 };
  const rows = values.map((row, i): [number, ReadonlyMap<number, BookCell>] => [
    i,
    new Map(
      row.map((value, j) => {
        const isFirst = i === 0 && j === 0;
        const own = isFirst ? { formula, spill } : { formula: null, spill: null };
        return [j, { value, ...own, look: DEFAULT_LOOK }];
      }),
    ),
  ]);
  return {
    name: OWN,
    isHidden: false,
    isProtected: false,
    rows: new Map(rows),
    merges: [],
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    freeze: null,
    print: null,
    dataBars: [],
    dropdowns: [],
  };
}

/** The ranked sample, whose file holds that sheet too. */
async function withSpilled(
  formula: string,
  valuesOf: (scores: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  const [scores] = await workbook.read(["评分 1-6月"]);
  const file = await BookFile.of(Uint8Array.from(await workbook.copy()));
  if (!file || !scores) throw new Error("not read");
  file.put(spilledSheet(formula, valuesOf(scores.values.slice(1, 13))));
  const bytes = await file.bytes();
  workbook.copy = () => Promise.resolve(bytes);
  return workbook;
}

async function ownOfCopy(workbook: MemoryWorkbook, kind: "native" | "frozen") {
  const outcome = await circulatedCopy(workbook, kind, AUGUST);
  if (outcome.kind !== "handed-over") throw new Error(JSON.stringify(outcome));
  const file = await BookFile.of(Uint8Array.from(workbook.handedOver[0]?.bytes ?? []));
  const own = file?.sheets.find(({ name }) => name === OWN);
  if (!own) throw new Error("not read");
  return { own: gridOf(own), facts: outcome.facts };
}

const whole = `=CX.SCORES(${PEERS})`;
const growth =
  "=CX.GROWTH('数据 1-6月'!B5:B15,'数据 1-6月'!C5:C15,'数据 1-6月'!B5:B15,'数据 1-6月'!C5:C15)";

test("native: a spilled table becomes the cells of 评分, one plain formula each", async () => {
  const { own, facts } = await ownOfCopy(await withSpilled(whole, (scores) => scores), "native");
  expect(facts).toMatchObject({ translated: 1, frozen: [] });
  expect(formulaAt(own, 0, 0)).toMatch(/'评分 1-6月'!A2\b/);
  expect(formulaAt(own, 11, 16)).toMatch(/'评分 1-6月'!Q13\b/);
  expect(valueAt(own, 1, 15)).toBe(95.71);
});

test("native: a spilled column refers to its steps, row by row", async () => {
  const workbook = await withSpilled(growth, (scores) =>
    scores.slice(1).map((row) => row.slice(2, 3)),
  );
  const { own, facts } = await ownOfCopy(workbook, "native");
  expect(facts).toMatchObject({ translated: 1, frozen: [] });
  expect(formulaAt(own, 10, 0)).toMatch(/'公式计算'!\$[A-Z]+\$\d+/);
  expect(valueAt(own, 10, 0)).toBe(4.96);
});

test("frozen: the values of a spilled table stay", async () => {
  const { own } = await ownOfCopy(await withSpilled(whole, (scores) => scores), "frozen");
  expect(own.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  expect([valueAt(own, 0, 1), valueAt(own, 11, 15)]).toEqual(["1.1 目标完成", 66.97]);
});
