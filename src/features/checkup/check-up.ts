import type { Damage } from "./damage";
import { examining } from "./examine";
import { listPeriods } from "../../reading/sheets/known-periods";
import { seemsNumber } from "../../reading/words/seeming-number";
import type { Workbook } from "../../workbook/workbook";
import { nextTurn } from "../../workbook/next-turn";
import { inputOf } from "../../ranking/period-input";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";

/** Office restarts an add-in that gives no answer for seconds. */
const LONGEST_TURN_MS = 100;

/** What 工作簿体检 has found. */
export interface CheckUp {
  readonly damages: readonly Damage[];
  /** Formulas that were looked at. */
  readonly formulas: number;
  readonly isCalculationManual: boolean;
  /** false: cells cannot call our functions here, so that no formula with them is rewritten. */
  readonly hasFunctions: boolean;
}

/** 体检: looks for what circulation does to workbooks, on every sheet but 考核存档. Writes nothing. Throws ChangeRefused. */
export async function checkUp(workbook: Workbook): Promise<CheckUp> {
  const reading = await readWorkbook(workbook);
  const { customFunctions, isCalculationManual } = await workbook.capabilities();
  return {
    damages: await damagesIn(reading, customFunctions),
    formulas: formulasIn(reading),
    isCalculationManual,
    hasFunctions: customFunctions,
  };
}

/** All damages of a workbook. Of a large one it takes many turns: the page that waits for it stays alive. */
export async function damagesIn(
  reading: WorkbookReading,
  hasFunctions: boolean,
): Promise<readonly Damage[]> {
  const grids = [...reading.grids.values()].filter(({ sheet }) => sheet !== reading.archive.sheet);
  const periods = listPeriods(reading.inputs).periods.filter(({ hasData }) => hasData);
  const fixes = periods.flatMap(({ period }) =>
    inputOf(reading, period).findings.flatMap(({ fix }) => fix ?? []),
  );
  const steps = examining(grids, { hasFunctions, seems: plainlySeems, fixes });
  let step = steps.next();
  for (let last = performance.now(); !step.done; step = steps.next()) {
    if (performance.now() - last < LONGEST_TURN_MS) continue;
    await nextTurn();
    last = performance.now();
  }
  return step.value;
}

/** What is more than digits and their separators has a unit, and no column says here which one is meant. */
function plainlySeems(text: string): string | null {
  const isPlain = /^[\d.,()\s+\-−]+$/.test(text.normalize("NFKC"));
  return isPlain ? seemsNumber(text, "") : null;
}

function formulasIn({ grids }: WorkbookReading): number {
  return [...grids.values()]
    .flatMap(({ formulas }) => formulas)
    .reduce((sum, row) => sum + row.filter((formula) => formula !== null).length, 0);
}
