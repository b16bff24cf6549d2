import type { CellValue } from "../../../src/cells/grid";
import type { Choice } from "../../../src/features/handing-out/merge-writes";
import {
  cellKey,
  COLUMNS,
  expectedOutcome,
  type Plan,
  type Return,
  type Table,
} from "./merge-model";
import { rowsReturned, type Scene } from "./merge-scene";

export function expectedChanges(
  base: Table,
  bureau: string,
  back: Return,
  ours: Table,
): Map<string, unknown> {
  const { theirs, matched } = rowsReturned(base, back);
  const keys = matched.flatMap((town) => base.headers.map((header) => cellKey(town, header)));
  return new Map(
    keys.flatMap((key): [string, unknown][] => {
      const kind = expectedOutcome(key, bureau, { base, theirs, ours });
      const values = [base, theirs, ours].map((table) => table.values.get(key) ?? null);
      return kind === null ? [] : [[key, [kind, ...values]]];
    }),
  );
}

export function expectedDoubts(base: Table, back: Return): string[] {
  const { more, strange, twice, gone } = rowsReturned(base, back);
  const copies = [...twice].filter((town) => !gone.has(town));
  const renamedOnce = [...strange].filter((town) => !gone.has(town));
  return [
    ...more.map(() => "row-unknown"),
    ...renamedOnce.flatMap((town) =>
      twice.has(town) ? ["row-unknown", "row-unknown"] : ["row-unknown"],
    ),
    ...copies.filter((town) => !strange.has(town)).flatMap(() => ["row-repeated", "row-repeated"]),
    ...base.towns.filter((town) => gone.has(town) || strange.has(town)).map(() => "row-missing"),
    ...(back.remark ? ["words"] : []),
  ].sort();
}

export const sorted = (map: ReadonlyMap<string, unknown>): unknown[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** The workbook after a merge, by this test's own reckoning. */
export function expectedValues(
  plan: Plan,
  { oursModel, backs }: Scene,
  choices: ReadonlyMap<string, Choice>,
) {
  const values = new Map(oursModel.values);
  for (const [bureau, back] of backs) {
    if (back.file !== "good") continue;
    for (const [key, found] of expectedChanges(plan.base, bureau, back, oursModel)) {
      const [kind, base, theirs] = found as [string, CellValue, CellValue];
      const choice = choices.get(key);
      if (kind === "accepted" || (kind === "conflict" && choice === "theirs"))
        values.set(key, theirs);
      else if (kind === "conflict" && choice === "base") values.set(key, base);
    }
  }
  return values;
}

/** 已报, 未报 or 有疑问. */
export function expectedStanding(base: Table, bureau: string, back: Return, ours: Table): string {
  if (back.file === "twice") return "doubtful";
  if (back.file !== "good") return "missing";
  const { theirs, matched } = rowsReturned(base, back);
  const changes = [...expectedChanges(base, bureau, back, ours).values()] as [string][];
  const isClear = changes.every(([kind]) => kind === "accepted" || kind === "same");
  if (!isClear || expectedDoubts(base, back).length > 0) return "doubtful";
  const own = base.headers.filter((header) => COLUMNS.get(header)?.owner === bureau);
  const cells = own.flatMap((header) => {
    const values = matched.map(
      (town) => [cellKey(town, header), theirs.values.get(cellKey(town, header))] as const,
    );
    const isAsked =
      COLUMNS.get(header)?.isNeeded === true || values.some(([, value]) => value !== null);
    return isAsked ? values.filter(([key]) => !base.formulas.has(key)) : [];
  });
  const filled = cells.filter(([, value]) => typeof value === "number").length;
  if (filled === cells.length) return "reported";
  return filled === 0 ? "missing" : "doubtful";
}
