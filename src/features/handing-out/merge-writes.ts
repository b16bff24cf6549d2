import { cellText, type CellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import { isSameValue } from "./data-table";
import type { MergeReport } from "./merge";
import type { ReturnedChange } from "./returned-changes";

/** What the user chose for a conflict. */
export type Choice = "base" | "theirs" | "ours";

/** By the conflict's cell, `数据 1-6月!B6`. A conflict without one is left as it is. */
export type Choices = ReadonlyMap<string, Choice>;

/** A cell of ours that the merge changes. */
export interface MergeWrite {
  readonly cell: CellAddress;
  readonly was: CellValue;
  readonly becomes: CellValue;
  /** Our cell holds a formula, and the user chose a value in its place. */
  readonly replacesFormula: boolean;
}

/** The cells to be written: accepted changes and what the user chose, each once, and none that would stay as it is. */
export function mergeWrites({ files }: MergeReport, choices: Choices): MergeWrite[] {
  const changes = files.flatMap((file) => (file.kind === "merged" ? file.changes : []));
  return changes.flatMap((change) => {
    const { cell, ours } = change;
    const becomes = chosen(change, choices);
    if (!cell || becomes === undefined) return [];
    const isKept = isSameValue(becomes, ours) && !isFormula(change);
    const replacesFormula = isFormula(change);
    return isKept ? [] : [{ cell, was: ours, becomes, replacesFormula }];
  });
}

/** The value that a cell gets; undefined where it keeps its own. */
function chosen({ cell, outcome, base, theirs }: ReturnedChange, choices: Choices) {
  if (outcome.kind === "accepted") return theirs;
  if (outcome.kind !== "conflict" || !cell) return undefined;
  const choice = choices.get(cellText(cell));
  if (choice === "theirs") return theirs;
  return choice === "base" ? base : undefined;
}

/** Ours is a formula: whoever chooses a value takes it in place of the formula. */
const isFormula = ({ outcome }: ReturnedChange): boolean =>
  outcome.kind === "conflict" && outcome.why === "formula";
