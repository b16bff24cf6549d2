import { checkUp } from "../../../src/features/checkup/check-up";
import { repairCells } from "../../../src/features/checkup/repair-cells";
import { cellAt, type Grid } from "../../../src/cells/grid";
import type { WriteMode } from "../../../src/record/write-mode";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { formulaWorkbook } from "../rank-month/formula-workbook";
import { gridOf, JULY, ranked } from "../sample";

const SCORES = "评分 1-6月";

test.each<WriteMode>(["values", "formulas", "native"])(
  "a month ranked as %s is sound",
  async (writeMode) => {
    const workbook = await formulaWorkbook();
    await ranked(workbook, { writeMode, calculationLimitMs: 5 });
    expect((await checkUp(workbook)).damages).toEqual([]);
  },
);

/** What other programs make of a formula of ours. */
const DAMAGES: readonly (readonly [string, (formula: string) => string])[] = [
  ["stored names", (formula) => formula.replace(/CX\./g, "_xldudf_CX_")],
  [
    "stored names in small letters",
    (formula) =>
      formula.replace(/CX\.([A-Z]+)/g, (_, name: string) => `_xldudf_cx_${name.toLowerCase()}`),
  ],
  ["another file before the name", (formula) => formula.replace(/CX\./g, "[2]!_xldudf_CX_")],
  ["a path before the name", (formula) => formula.replace(/CX\./g, "'C:\\加载项\\it''s.xlam'!CX.")],
  ["an @", (formula) => formula.replace(/CX\./g, "@CX.")],
  ["an @ as files store it", (formula) => formula.replace(/^=(CX\..*)$/, "=_xlfn.SINGLE($1)")],
  ["IFERROR", (formula) => formula.replace(/^=(CX\..*)$/, "=IFERROR($1,0)")],
  ["IF(ISERROR())", (formula) => formula.replace(/^=(CX\..*)$/, '=IF(ISERROR($1),"",$1)')],
  ["all at once", (formula) => formula.replace(/^=CX\.(.*)$/, "=_xlfn.IFNA(@[1]!_xldudf_cx_$1,0)")],
];

async function formulasOf(workbook: MemoryWorkbook): Promise<Grid["formulas"]> {
  return (await gridOf(workbook, SCORES)).formulas;
}

test.each(DAMAGES)(
  "a month in formulas that came back with %s is as before after the repair",
  async (_, damage) => {
    const workbook = await formulaWorkbook();
    await ranked(workbook, { writeMode: "formulas", calculationLimitMs: 5 });
    const grid = await gridOf(workbook, SCORES);
    const ours = grid.formulas.flatMap((row, i) =>
      row.flatMap((formula, j) => (formula?.includes("CX.") ? [{ formula, i, j }] : [])),
    );
    // Eleven towns, fourteen scores and a place.
    expect(ours).toHaveLength(11 * 15);
    for (const { formula, i, j } of ours) {
      workbook.type(cellAt(grid, grid.top + i, grid.left + j), { formula: damage(formula) });
    }
    const { damages } = await checkUp(workbook);
    expect(damages).toHaveLength(ours.length);
    expect(await repairCells(workbook, damages, JULY)).toEqual({
      kind: "repaired",
      count: ours.length,
    });
    expect(await formulasOf(workbook)).toEqual(grid.formulas);
    expect((await checkUp(workbook)).damages).toEqual([]);
  },
);
