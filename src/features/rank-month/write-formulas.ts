import { gridOfValues, type Grid } from "../../cells/grid";
import { readArchive } from "../../record/archive";
import { REPLACED_KEY } from "../../record/ranking-record";
import {
  ChangeRefused,
  type Receipt,
  type SheetContent,
  type Workbook,
} from "../../workbook/workbook";
import { differingContent } from "../../record/content-print";
import type { Hindrance } from "../../ranking/rank-outcome";
import { CalculationWatch, formulasShow } from "./formula-check";
import type { RankingPlan } from "../../ranking/ranking-plan";
import { rankingContents, rankingWrite, type RankingContents } from "../../ranking/ranking-sheets";
import {
  closingChange,
  openedRecord,
  writeRecorded,
  type RecordedWrite,
} from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";

export interface FormulaRequest {
  readonly onProgress: (step: "verifying") => void;
  readonly calculationLimitMs?: number;
  readonly stays?: boolean;
}

/** What stands in the workbook at last: values where there is a hindrance. */
interface FormulasWritten {
  readonly contents: RankingContents;
  readonly hindrance: Hindrance | null;
}

const CALCULATION_LIMIT_MS = 10_000;

/** Formulas as they were written, not looked at yet. */
interface FirstWrite {
  readonly write: RecordedWrite;
  readonly receipt: Receipt;
  readonly watch: CalculationWatch;
  readonly request: FormulaRequest;
}

/**
 * Formulas that could not be looked at, or not be replaced by values, do not stay: 考核存档 has the write open until they
 * were. Throws ChangeRefused; cell-changed also when somebody else has written into one of the sheets meanwhile.
 */
export async function writeFormulas(
  workbook: Workbook,
  plan: RankingPlan,
  contents: RankingContents,
  request: FormulaRequest,
): Promise<FormulasWritten> {
  const watch = new CalculationWatch(workbook);
  try {
    const write: RecordedWrite = { ...rankingWrite(plan, contents, request), ends: "confirm" };
    const receipt = await writeRecorded(workbook, plan.reading, write);
    const first = { write, receipt, watch, request };
    try {
      return await confirmFormulas(workbook, plan, contents, first);
    } catch (error) {
      await putBack(workbook, plan, first);
      throw error;
    }
  } finally {
    watch.close();
  }
}

/** Leaves formulas that show the scores, and replaces others by values. */
async function confirmFormulas(
  workbook: Workbook,
  plan: RankingPlan,
  contents: RankingContents,
  first: FirstWrite,
): Promise<FormulasWritten> {
  const { request, watch } = first;
  request.onProgress("verifying");
  const limitMs = request.calculationLimitMs ?? CALCULATION_LIMIT_MS;
  const { scores, ranking, grounds, steps, scoreValues } = contents;
  const written = [scores, ranking, grounds, ...(steps ? [steps] : [])];
  const record = openedRecord(plan.reading, first).sheet;
  const beside = [...written.slice(1).map(({ name }) => name), record];
  const look = { values: scoreValues, beside };
  const { verdict, grids } = await formulasShow(workbook, look, watch, limitMs);
  refuseOtherCells(written, grids);
  refuseOtherRecord(plan, first, grids.at(-1));
  const asRead = grids.map((grid) => ({ name: grid.sheet, grid }));
  if (verdict === "shown") {
    const closing = closingChange(plan.reading, first, first.write);
    await workbook.apply({ ...closing, sheets: [], show: null, asRead });
    return { contents, hindrance: null };
  }
  const values = rankingContents(plan, "values", contents.time, null);
  if (contents.steps) {
    // 计算 must not stay: nothing of the first write does.
    await workbook.restore(first.receipt);
    await writeRecorded(workbook, plan.reading, rankingWrite(plan, values, request));
    return { contents: values, hindrance: verdict };
  }
  const closing = closingChange(plan.reading, first, rankingWrite(plan, values, request));
  await workbook.apply({ ...closing, asRead });
  return { contents: values, hindrance: verdict };
}

/** What somebody has written into these sheets since would be written over in silence. */
function refuseOtherCells(written: readonly SheetContent[], grids: readonly Grid[]): void {
  for (const [i, sheet] of written.entries()) {
    const grid = grids[i];
    const cell = grid && differingContent(sheet, grid);
    if (cell) throw new ChangeRefused({ kind: "cell-changed", cell });
  }
}

function refuseOtherRecord(plan: RankingPlan, first: FirstWrite, archive: Grid | undefined): void {
  if (!archive || whoseRecord(plan, first, archive) === "ours") return;
  throw new ChangeRefused({
    kind: "cell-changed",
    cell: { sheet: archive.sheet, row: 0, column: 0 },
  });
}

/**
 * ours: it holds what the first write left. shared: other texts of it have changed since. others: somebody has put the
 * first write back, or has written since.
 */
function whoseRecord(
  { reading }: RankingPlan,
  first: FirstWrite,
  archive: Grid,
): "ours" | "shared" | "others" {
  const { sheet, rows } = openedRecord(reading, first);
  const left = readArchive([gridOfValues(sheet, rows)]).texts;
  const now = readArchive([archive]).texts;
  if (now.get(REPLACED_KEY) !== left.get(REPLACED_KEY)) return "others";
  const isSame = now.size === left.size && [...left].every(([key, text]) => now.get(key) === text);
  return isSame ? "ours" : "shared";
}

/** Throws put-back-failed in place of what went wrong first: that the sheets stayed weighs more. */
async function putBack(workbook: Workbook, plan: RankingPlan, first: FirstWrite): Promise<void> {
  try {
    const { sheet } = openedRecord(plan.reading, first);
    const archive = await workbook.read([sheet]).then(
      ([grid]) => grid,
      () => undefined,
    );
    const whose = archive ? whoseRecord(plan, first, archive) : "ours";
    if (whose === "ours") await workbook.restore(first.receipt);
    if (whose === "shared") await settleWorkbook(workbook);
  } catch (error) {
    const sheets = first.receipt.before.map(({ name }) => name);
    const call = error instanceof ChangeRefused ? error.call : null;
    throw new ChangeRefused({ kind: "put-back-failed", sheets }, call);
  }
}
