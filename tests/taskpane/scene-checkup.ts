import type { CheckUp } from "../../src/features/checkup/check-up";
import type { CellValue } from "../../src/cells/grid";
import type { Damage } from "../../src/features/checkup/damage";
import { examine } from "../../src/features/checkup/examine";
import { gridOfValues } from "../../src/cells/grid";
import { newWorkbookSheets } from "../../src/features/new-sheets/new-workbook";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import type { SheetSeed } from "../workbook/seed";

const NAME = { error: "#NAME?" };
const SHEET = "自用 测算";
const LINK = "='\\\\10.0.0.8\\共享\\[海关出口快报2020年6月.xlsx]Sheet1'!$B$5";

const CELLS: readonly (readonly [value: CellValue, formula: string | null])[][] = [
  [
    [5, null],
    [NAME, "=_xldudf_CX_RANK(A1,A$1:A$3)"],
    [0, "=IFERROR(@'C:\\加载项\\township.xlam'!CX.RANK(A1,A$1:A$3),0)"],
    [27032, LINK],
  ],
  [
    ["1,234", null],
    [NAME, "=CX.RANK(A2,A$1:A$3)"],
    ["乡镇", "=CX.SCORES('数据 1-6月'!A1:Q14,任务分解表!A1:I20,\"1-6月\")"],
    [{ error: "#REF!" }, "=[1]Sheet1!B6"],
  ],
  [
    [7, null],
    [NAME, "=[2]!_xldudf_CX_RANK(A3,A$1:A$3)"],
    [7, "=CX.TOTAL(A3:A14,A3:A14)"],
    [1241, "=SUM(A1:A3)"],
  ],
];

const SEED: SheetSeed = {
  name: SHEET,
  values: CELLS.map((row) => row.map(([value]) => value)),
  formulas: CELLS.map((row) => row.map(([, formula]) => formula)),
};

/** The sample, and a sheet of the user's that came back damaged. */
export function damagedWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook([SEED]);
  void workbook.apply({ sheets: newWorkbookSheets("sample"), edits: [], show: null });
  return workbook;
}

function damages(hasFunctions: boolean): Damage[] {
  const grid = { ...gridOfValues(SHEET, SEED.values), formulas: SEED.formulas ?? [] };
  const seems = (text: string) => (text === "1,234" ? "1234" : null);
  return examine([grid], { hasFunctions, seems, fixes: [] });
}

/** A column that was filled down, too long to be shown at once. */
const FILLED_DOWN = Array.from({ length: 12 }, (_, row): Damage => {
  const formula = `=_xldudf_CX_GROWTH(B${row + 6},C${row + 6},B$6:B$17,C$6:C$17)`;
  const becomes = { formula: formula.replace("_xldudf_CX_", "CX.") };
  return {
    cell: { sheet: "评分 1-6月", row: row + 5, column: 3 },
    kinds: ["stored-name"],
    formula,
    value: 7,
    remedy: { kind: "repair", becomes },
  };
});

/** What 体检 may find. */
export const SCENE_CHECKUPS = {
  "checkup-sound": {
    damages: [],
    formulas: 312,
    isCalculationManual: false,
    hasFunctions: true,
  },
  "checkup-damaged": {
    damages: [...damages(true), ...FILLED_DOWN],
    formulas: 312,
    isCalculationManual: true,
    hasFunctions: true,
  },
  "checkup-by-hand": {
    damages: damages(false),
    formulas: 312,
    isCalculationManual: false,
    hasFunctions: false,
  },
} satisfies Record<string, CheckUp>;
