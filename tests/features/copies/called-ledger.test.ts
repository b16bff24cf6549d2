import fc from "fast-check";
import { calculationOver } from "../../../src/features/copies/grid-calculation";
import { CallBlocks } from "../../../src/features/copies/native-calls/call-blocks";
import { plannedFormula } from "../../../src/features/copies/native-calls/planned-formula";
import { gridOfValues, isCellError, type CellValue, type Grid } from "../../../src/cells/grid";
import { callSheet } from "../../../src/compile/call-sheet";
import { computedSheets } from "../../../src/compile/computed-sheets";
import { investment } from "../../../src/functions/lookup-functions";
import { PROJECT_HEADERS } from "../../../src/method/sheet-terms";
import { HostError, standInForExcel } from "../../functions/custom-functions-host";

beforeAll(standInForExcel);

const SHEET = "台账";
const STEPS = "公式计算";
const ASKED = ["煤山镇", "开发区(太湖街道)", "和平镇"];
const TOWNS = ["煤山镇", "煤山", "太湖街道", "开发区(太湖街道)", "和平镇", "别的镇"];
const ROWS = 12;
const MARCH = 43_900;

type Entry = readonly CellValue[];

const entry: fc.Arbitrary<Entry> = fc.tuple(
  fc.constantFrom(...TOWNS),
  fc.constant<CellValue>("某项目"),
  fc.constantFrom<CellValue>(MARCH, MARCH + 100, MARCH + 200, "2020-05-07", "2020年8月1日"),
  fc.constantFrom<CellValue>(0, 199.9999, 200, 499.99, 500, 1000, 1200.5),
  fc.constantFrom<CellValue>("是", "否"),
);

/** The ledger in A1:E13, and who is asked for in G2:G4. */
function sheetOf(entries: readonly Entry[]): Grid {
  const rows = Array.from({ length: ROWS }, (_, row): CellValue[] => [
    ...(entries[row] ?? Array.from({ length: 5 }, () => null)),
    null,
    ASKED[row] ?? null,
  ]);
  return gridOfValues(SHEET, [[...Object.values(PROJECT_HEADERS), null, "乡镇"], ...rows]);
}

const FORMULAS = ASKED.flatMap((_, row) => [
  `=CX.INVESTMENT($A$1:$E$13,G${row + 2},"1-6月")`,
  `=CX.INVESTMENT($A$1:$E$13,G${row + 2})`,
]);

function pointsOf(grid: Grid): (number | null)[] {
  const ledger = grid.values.map((row) => row.slice(0, 5));
  return ASKED.flatMap((town) =>
    ["1-6月", undefined].map((period) => {
      try {
        const [[value] = []] = investment(ledger, [[town]], period);
        return typeof value === "number" ? value : null;
      } catch (error) {
        if (error instanceof HostError) return null;
        throw error;
      }
    }),
  );
}

function shownBy(written: Grid, now: Grid): CellValue[] {
  const grids = new Map([[SHEET, written]]);
  const blocks = new CallBlocks(STEPS, grids);
  const scope = { grids, own: SHEET, months: [], tasks: new Map(), blocks };
  const planned = FORMULAS.map((formula) => plannedFormula(formula, null, scope));
  const steps = callSheet(STEPS, blocks.compile());
  const computed = computedSheets([steps], [now])?.[0];
  if (!computed) throw new Error("not computed");
  const calculation = calculationOver([
    now,
    { ...gridOfValues(STEPS, computed), values: computed },
  ]);
  return planned.map((table, index) => {
    const text = table?.[0]?.[0];
    if (!text) throw new Error(`${FORMULAS[index]} has no plain form`);
    return calculation.valueOf(`=${text()}`, { sheet: SHEET, row: 1, column: index });
  });
}

const entries = fc.array(entry, { minLength: 1, maxLength: ROWS - 2 });

test("CX.INVESTMENT in plain formulas gives what it gives", () => {
  fc.assert(
    fc.property(entries, (rows) => {
      const grid = sheetOf(rows);
      const shown = shownBy(grid, grid).map((value) => (isCellError(value) ? null : value));
      expect(shown).toEqual(pointsOf(grid));
    }),
    { seed: 20200617, numRuns: 60 },
  );
});

const edited = entries.chain((rows) => {
  const column = fc.constantFrom(0, 2, 3, 4);
  const value = fc.constantFrom<CellValue>(null, "查无此镇", -1, "五百", 700, "煤山", "是", MARCH);
  const changed = fc
    .tuple(fc.nat({ max: rows.length - 1 }), column, value)
    .map(([at, of, to]) =>
      rows.map((row, index) => (index === at ? row.map((cell, i) => (i === of ? to : cell)) : row)),
    );
  const added = entry.map((row) => [...rows, row]);
  return fc.tuple(fc.constant(rows), fc.oneof(changed, added));
});

test("after rows were changed or added: the same number, or none", () => {
  let compared = 0;
  fc.assert(
    fc.property(edited, ([before, after]) => {
      const now = sheetOf(after);
      const expected = pointsOf(now);
      shownBy(sheetOf(before), now).forEach((value, index) => {
        if (isCellError(value)) return;
        compared += 1;
        expect(value).toBe(expected[index]);
      });
    }),
    { seed: 20200617, numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(300);
});

test.each<[string, string]>([
  ["=CX.INVESTMENT($A$1:$E$13,G2,G3)", "a period that is none"],
  ["=CX.INVESTMENT($A$2:$E$13,G2)", "no headers"],
  ["=CX.INVESTMENT($A$1:$E$13,B1:C1)", "no town"],
])("%s has no plain form: %s", (formula) => {
  const grids = new Map([[SHEET, sheetOf([])]]);
  const blocks = new CallBlocks(STEPS, grids);
  const scope = { grids, own: SHEET, months: [], tasks: new Map(), blocks };
  expect(plannedFormula(formula, null, scope)).toBeNull();
});
