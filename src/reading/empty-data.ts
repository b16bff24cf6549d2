import { block, type Finding } from "../cells/finding";
import type { DataSheet } from "./data-sheet";

/** One finding in place of one a cell when a data sheet holds no figure at all: a new month that nobody has filled in. */
export function foldEmptyData(findings: readonly Finding[], data: DataSheet): readonly Finding[] {
  const isBlank = ({ code, cell }: Finding): boolean =>
    code === "cell-blank" && cell?.sheet === data.sheet;
  const first = findings.find(isBlank);
  const columns = [...data.quantities.values()];
  const hasFigure = columns.some((column) => column.some(({ kind }) => kind !== "missing"));
  if (!first || hasFigure) return findings;
  const empty = block("data-empty", first.cell, { sheet: data.sheet });
  return [empty, ...findings.filter((finding) => !isBlank(finding))];
}
