import type { Grid } from "../../cells/grid";
import { CODE_PLACE, sealCode, type Seal, type SheetSnapshot } from "../../record/seal";
import { cellDifference, snapshotOf, type SnapshotArea } from "./snapshot";
import { snapshotChanges, type SnapshotChange } from "./snapshot-changes";

/** Where the sheet of a role is now, and which of its cells count; null when there is none. */
export type IssuedNow = (as: string) => ({ readonly sheet: string } & SnapshotArea) | null;

/**
 * What differs between an issued month and a workbook: nothing where it is intact. A sheet under another name is found by
 * its cells, else by its role.
 */
export function issueChanges(
  { seal, print }: { readonly seal: Seal; readonly print: string },
  grids: ReadonlyMap<string, Grid>,
  now: IssuedNow,
): SnapshotChange[] {
  const shown = withoutCode(print);
  const sealed = new Set(seal.sheets.map(({ sheet }) => sheet));
  const others = [...grids.values()].filter(({ sheet }) => !sealed.has(sheet));
  return seal.sheets.flatMap((then) => {
    const grid = grids.get(then.sheet);
    if (grid) return snapshotChanges(then, grid, areaOf(then, grid, now), shown);
    return changesElsewhere(then, others, now, shown);
  });
}

/** The seal's code may stand in what it covers: it is no part of it. */
export function withoutCode(print: string): (text: string) => string {
  const code = sealCode(print);
  return (text) => text.replaceAll(code, CODE_PLACE);
}

function areaOf(then: SheetSnapshot, grid: Grid, now: IssuedNow): SnapshotArea {
  const found = now(then.as);
  return found?.sheet === grid.sheet ? found : then;
}

function changesElsewhere(
  then: SheetSnapshot,
  others: readonly Grid[],
  now: IssuedNow,
  shown: (text: string) => string,
): SnapshotChange[] {
  const gone: SnapshotChange = { kind: "sheet-gone", sheet: then.sheet };
  const same = others.find((grid) => showsSame(then, snapshotOf(grid, then.as, then, shown)));
  const role = now(then.as);
  const grid = same ?? others.find(({ sheet }) => sheet === role?.sheet);
  if (!grid) return [gone];
  const renamed: SnapshotChange = { kind: "sheet-renamed", sheet: then.sheet, now: grid.sheet };
  return [renamed, ...snapshotChanges(then, grid, areaOf(then, grid, now), shown)];
}

function showsSame(then: SheetSnapshot, now: SheetSnapshot): boolean {
  return then.cells.every((row, i) =>
    row.every((cell, j) => cellDifference(then.as, cell, now.cells[i]?.[j] ?? null) !== "changed"),
  );
}
