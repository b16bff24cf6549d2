import type { Finding } from "../cells/finding";
import type { Grid } from "../cells/grid";
import type { Method } from "../method/method";
import { methodRowsBack } from "./method-rows-back";

/** Adds what several cells together put right: the rows that 考核办法 lacks. */
export function withRepairs(
  findings: readonly Finding[],
  grids: ReadonlyMap<string, Grid>,
  method: Method,
): readonly Finding[] {
  return findings.map((finding) => {
    const grid = finding.cell ? grids.get(finding.cell.sheet) : undefined;
    if (!grid || finding.code !== "method-row-missing") return finding;
    return { ...finding, repair: methodRowsBack(finding, grid, method) };
  });
}
