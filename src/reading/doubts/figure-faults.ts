import type { Finding } from "../../cells/finding";
import type { Grid } from "../../cells/grid";
import type { Conventions } from "../../method/conventions";
import type { Method } from "../../method/method";
import type { DataSheet } from "../sheets/data-sheet";
import { figureFormatFindings } from "./figure-formats";
import { figureFormulaFaults } from "./figure-formulas";
import { neededInputs } from "../../method/needed-inputs";
import { smallPercents } from "./small-percents";
import type { Roster } from "../words/town-names";
import { unusualFigures } from "./usual-formula";

/** What only a whole workbook shows of the figures that are scored: their formulas and number formats. */
export function figureFaults(
  data: DataSheet,
  { towns }: Roster,
  { method, conventions }: { readonly method: Method; readonly conventions: Conventions },
  grids: ReadonlyMap<string, Grid>,
): Finding[] {
  const { quantities } = neededInputs(method, conventions);
  const grid = grids.get(data.sheet);
  if (!grid) return [];
  return [
    ...figureFormulaFaults(data, quantities, towns, grids),
    ...unusualFigures(grid, data, quantities, towns, grids),
    ...smallPercents(data, quantities, towns),
    ...figureFormatFindings(grid, data, quantities, towns),
  ];
}
