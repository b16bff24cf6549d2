import { rankMonth } from "../../src/features/rank-month/rank-month";
import type { RankOutcome } from "../../src/ranking/rank-outcome";
import type { WriteMode } from "../../src/record/write-mode";
import type { Grid } from "../../src/cells/grid";
import type { Workbook } from "../../src/workbook/workbook";
import type { SheetSeed } from "./seed";

export function rank(workbook: Workbook, writeMode: WriteMode = "values"): Promise<RankOutcome> {
  return rankMonth(workbook, {
    period: "1-6月",
    writeMode,
    now: new Date(2020, 6, 3, 9, 5),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    calculationLimitMs: 20,
  });
}

export function seedOfGrid({ sheet, values, formats, merges }: Grid): SheetSeed {
  return { name: sheet, values, formats, merges };
}
