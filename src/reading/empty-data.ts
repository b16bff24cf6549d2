import { block, type Finding } from "../cells/finding";
import type { Observations } from "../scoring/observations";
import type { DataSheet } from "./sheets/data-sheet";

/**
 * One finding in place of one a cell when a data sheet holds no figure at all and none was decided: a new month that
 * nobody has filled in. `quantities`: its figures after the decisions.
 */
export function foldEmptyData(
  findings: readonly Finding[],
  { sheet }: Pick<DataSheet, "sheet">,
  quantities: Observations["quantities"],
): readonly Finding[] {
  const isBlank = ({ code, cell }: Finding): boolean =>
    code === "cell-blank" && cell?.sheet === sheet;
  const first = findings.find(isBlank);
  const columns = [...quantities.values()];
  const hasFigure = columns.some((column) => column.some(({ kind }) => kind !== "missing"));
  if (!first || hasFigure) return findings;
  const empty = block("data-empty", first.cell, { sheet });
  return [empty, ...findings.filter((finding) => !isBlank(finding))];
}
