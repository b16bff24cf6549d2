import type { Grid } from "../../cells/grid";
import type { IssuedNow } from "./issue-check";
import type { SheetSnapshot } from "../../record/seal";
import { snapshotOf, STEPS, wholeSheet, type SnapshotArea } from "./snapshot";
import { columnsOf, rowsOf, type UsedArea } from "../../reading/used-areas";
import type { RankingSheets } from "../../record/ranking-record";
import { gridOfContent } from "../../workbook/content-grid";
import type { SheetContent } from "../../workbook/workbook";

type Grids = ReadonlyMap<string, Grid>;

/** The role of 通报. */
export const CIRCULAR = "circular";

/** What a seal covers: the inputs of the month, 评分, 依据 and 通报 as they stand, and 排名 as it will be. */
export function issuedSheets(
  grids: Grids,
  used: readonly UsedArea[],
  { scores, grounds, steps }: RankingSheets,
  { ranking, circular }: { readonly ranking: SheetContent; readonly circular: Grid | null },
): SheetSnapshot[] {
  const inputs = used.flatMap((area) => {
    const grid = grids.get(area.sheet);
    return grid ? [snapshotOf(grid, area.as, areaOf(area, grid))] : [];
  });
  const whole = (as: string, grid: Grid | undefined): SheetSnapshot[] =>
    grid ? [snapshotOf(grid, as, wholeSheet(grid))] : [];
  return [
    ...inputs,
    ...whole("scores", grids.get(scores)),
    ...whole("ranking", gridOfContent(ranking)),
    ...whole("grounds", grids.get(grounds)),
    ...(steps === undefined ? [] : whole(STEPS, grids.get(steps))),
    ...(circular ? whole(CIRCULAR, circular) : []),
  ];
}

/** The same of a workbook now. `names` are those of the issued sheets by their roles. */
export function issuedNow(
  grids: Grids,
  used: readonly UsedArea[],
  names: ReadonlyMap<string, string>,
): IssuedNow {
  return (as) => {
    const area = used.find((one) => one.as === as);
    const sheet = area?.sheet ?? names.get(as);
    const grid = sheet === undefined ? undefined : grids.get(sheet);
    if (!grid) return null;
    return { sheet: grid.sheet, ...(area ? areaOf(area, grid) : wholeSheet(grid)) };
  };
}

/** 任务分解表 and the ledgers serve later months, too: only this month's cells count. */
function areaOf(area: UsedArea, grid: Grid): SnapshotArea {
  if (area.as === "data" || area.as === "method") return wholeSheet(grid);
  return { rows: rowsOf(area), columns: columnsOf(area) };
}
