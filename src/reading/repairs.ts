import type { Finding, Repair } from "../cells/finding";
import type { Grid } from "../cells/grid";
import type { Method } from "../method/method";
import { methodRowsBack } from "./method-rows-back";
import { rowsAddedUp } from "./rows-added-up";

/**
 * Adds what several cells together put right: the rows that 考核办法 lacks, and the sum of two rows of one unit, which only
 * a person can choose.
 */
export function withRepairs(
  findings: readonly Finding[],
  grids: ReadonlyMap<string, Grid>,
  method: Method,
): readonly Finding[] {
  return findings.map((finding) => {
    const grid = finding.cell ? grids.get(finding.cell.sheet) : undefined;
    const repair = grid ? repairOf(finding, grid, method) : null;
    return repair ? { ...finding, repair } : finding;
  });
}

function repairOf(finding: Finding, grid: Grid, method: Method): Repair | null {
  if (finding.code === "method-row-missing") return methodRowsBack(finding, grid, method);
  return finding.code === "town-repeated" ? rowsAddedUp(finding, grid, method.inputs) : null;
}
