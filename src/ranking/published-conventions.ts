import { gridOfValues } from "../cells/grid";
import type { Conventions } from "../method/conventions";
import type { Method } from "../method/method";
import { ownMethodIn } from "../reading/own-methods";
import { readMethodSheet } from "../reading/sheets/method-sheet";
import type { Archive } from "../record/archive";
import { inputsKey } from "../record/ranking-record";
import { readKeptAreas } from "./kept-areas";

/** The conventions that a ranking was published under, by its label; null where 考核存档 does not keep any more what was scored. */
export function publishedConventions(
  { texts }: Archive,
  label: string,
  method: Method,
): Conventions | null {
  const scored = readKeptAreas(texts.get(inputsKey(label)));
  if (!scored) return null;
  const area = scored.find(({ as }) => as === "method");
  const grid = area ? gridOfValues(area.sheet, area.values) : null;
  const sheet = grid && (ownMethodIn(grid)?.sheet ?? readMethodSheet(grid, method));
  // Without 考核办法 the defaults held.
  return sheet?.conventions ?? method.defaultConventions;
}
