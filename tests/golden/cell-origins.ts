import { a1 } from "../../src/cells/address";
import { gridEnd, type Grid } from "../../src/cells/grid";
import { readForExplaining, type CellExplainer } from "../../src/features/cell-origin/explain-cell";
import type { Workbook } from "../../src/workbook/workbook";
import { canonicalText } from "./canonical-text";
import type { Output } from "./output";

/** Where every cell of a workbook comes from, an output a sheet; cells that come from nothing are left out. */
export async function cellOriginOutputs(workbook: Workbook): Promise<Output[]> {
  const explain = await readForExplaining(workbook);
  const grids = await workbook.read("all");
  return grids.flatMap((grid): Output[] => {
    const lines = originLines(grid, explain);
    return lines.length > 0 ? [{ name: grid.sheet, text: lines.join("\n") }] : [];
  });
}

function originLines(grid: Grid, explain: CellExplainer): string[] {
  const end = gridEnd(grid);
  const lines: string[] = [];
  for (let row = grid.top; row < end.row; row += 1) {
    for (let column = grid.left; column < end.column; column += 1) {
      const origin = explain({ sheet: grid.sheet, row, column });
      if (origin.kind === "plain") continue;
      // The score sheet stands in the explanations.
      const facts = origin.kind === "scores" ? { ...origin, scores: origin.scores.period } : origin;
      lines.push(`${a1(row, column)} ${canonicalText(facts)}`);
    }
  }
  return lines;
}
