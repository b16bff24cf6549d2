import fc from "fast-check";
import { formulaAt, type CellValue, type Grid } from "../../../src/cells/grid";
import { readSeal, sealKey } from "../../../src/record/seal";
import { issueChanges } from "../../../src/features/issuing/issue-check";
import { STEPS } from "../../../src/features/issuing/snapshot";
import { readArchive } from "../../../src/record/archive";

const CHANGES = ["value", "text", "blank", "formula", "format", "frozen otherwise"] as const;

/**
 * Changes a single cell of an issued month a thousand times, each time in the workbook as it was: all must be found, at the
 * cell and alone, whatever formulas are frozen besides.
 */
export function everyChangeFound(
  grids: readonly Grid[],
  period: string,
): { readonly found: number; readonly sheets: number } {
  const stored = readSeal(readArchive(grids).texts.get(sealKey(period)));
  if (stored?.kind !== "sealed") throw new Error("no seal");
  const areas = new Map(stored.seal.sheets.map((sheet) => [sheet.as, sheet]));
  const sheets = stored.seal.sheets.map(({ sheet, as, rows, columns }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid) throw new Error(`no ${sheet}`);
    const cells = rows.flatMap((row) =>
      columns.flatMap((column) => {
        const [i, j] = [row - grid.top, column - grid.left];
        return (grid.values[i]?.[j] ?? null) === null ? [] : [{ i, j }];
      }),
    );
    return { grid, as, cells };
  });
  const cell = fc.oneof(
    ...sheets.map(({ grid, as, cells }) => ({
      // Each look at 计算 reads some three thousand formulas.
      weight: as === STEPS ? 1 : 4,
      arbitrary: fc.constantFrom(...cells).map((place) => ({ grid, as, ...place })),
    })),
  );
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  /** Of one sheet: the others are looked at once, as they stay. */
  const changesIn = (name: string | null, now: ReadonlyMap<string, Grid>) => {
    const some = stored.seal.sheets.filter(({ sheet }) => name === null || sheet === name);
    const part = { ...stored, seal: { ...stored.seal, sheets: some } };
    const changes = issueChanges(part, now, (as) => areas.get(as) ?? null);
    return changes.filter(({ kind }) => kind !== "frozen");
  };
  expect(changesIn(null, byName)).toEqual([]);
  let found = 0;
  fc.assert(
    fc.property(cell, fc.constantFrom(...CHANGES), ({ grid, as, i, j }, what) => {
      const at = { sheet: grid.sheet, row: grid.top + i, column: grid.left + j };
      // While a formula of 计算 stands its text alone counts.
      const isComputed = as === STEPS && formulaAt(grid, at.row, at.column) !== null;
      const change = isComputed ? "frozen otherwise" : what;
      const now = new Map(byName).set(grid.sheet, changedCell(grid, i, j, change));
      expect(changesIn(at.sheet, now)).toMatchObject([{ kind: "cell", cell: at }]);
      found += 1;
    }),
    { numRuns: 1000, seed: 20200703 },
  );
  return { found, sheets: sheets.length };
}

function changedCell(grid: Grid, i: number, j: number, what: (typeof CHANGES)[number]): Grid {
  const value = grid.values[i]?.[j] ?? null;
  if (what === "blank") return withValue(grid, i, j, null);
  if (what === "text" || typeof value !== "number")
    return withoutFormula(withValue(grid, i, j, `${JSON.stringify(value)}改`), i, j);
  if (what === "formula") {
    const row = replaced(grid.formulas[i] ?? [], j, `=${value}+0`);
    return { ...grid, formulas: replaced(grid.formulas, i, row) };
  }
  if (what === "format") {
    const row = replaced(grid.formats[i] ?? [], j, "0.0%");
    return { ...grid, formats: replaced(grid.formats, i, row) };
  }
  const changed = withValue(grid, i, j, value + 0.01);
  return what === "value" ? changed : withoutFormula(changed, i, j);
}

export function withValue(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const old = grid.values[row] ?? [];
  return { ...grid, values: replaced(grid.values, row, replaced(old, column, value)) };
}

function withoutFormula(grid: Grid, row: number, column: number): Grid {
  const old = grid.formulas[row] ?? [];
  return { ...grid, formulas: replaced(grid.formulas, row, replaced(old, column, null)) };
}

const replaced = <Row>(rows: readonly Row[], index: number, row: Row): Row[] =>
  rows.map((one, i) => (i === index ? row : one));
