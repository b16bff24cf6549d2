import { cellText } from "../cells/address";
import { circularSheet as words } from "../messages/zh/circular-sheet";
import { numberText, type BoundNumber, type Source } from "./bound-number";
import { cellsOf } from "./recompute";

/** More cells are told by the first and how many there are. */
const MOST_CELLS = 3;

/** Where a number comes from, beside its line: `7.26 ＝ 增幅：数据 1-6月!B5 等22格`. */
export function sourceText(number: BoundNumber): string {
  const { from } = number;
  const cells = cellsOf(from).map(cellText);
  const shown =
    cells.length > MOST_CELLS ? words.moreCells(cells.slice(0, 1), cells.length) : cells.join("、");
  return words.source(numberText(number), words.made[kindOf(from)], shown);
}

/** A size is told by what it is the size of. */
function kindOf(source: Source): Exclude<Source["kind"], "size"> {
  return source.kind === "size" ? kindOf(source.of) : source.kind;
}
