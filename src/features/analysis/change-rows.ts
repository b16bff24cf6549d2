import type { PointsParts, TownChange } from "./month-change";
import { isZero } from "../../numbers/exact";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { byPlace, placeText, signedText } from "./result-texts";

/** A part of a change that is not 0. */
export interface PartText {
  readonly part: keyof PointsParts;
  readonly points: string;
}

/** One town against the period before; `from` is null when it was not ranked then. */
export interface ChangeRow {
  readonly town: string;
  readonly from: string | null;
  readonly to: string;
  readonly points: string;
  readonly parts: readonly PartText[];
}

const PARTS: readonly (keyof PointsParts)[] = [
  "own",
  "others",
  "targets",
  "conventions",
  "revisions",
];

/** The changes from the first place down; equal places in roster order. */
export function changeRows(
  { towns, conventions }: ScoreSheet,
  changes: readonly TownChange[],
): ChangeRow[] {
  const { decimals } = conventions.rounding;
  const placed = changes.map((change) => ({ ...change, place: change.to.place }));
  return byPlace(placed).map((change): ChangeRow => {
    const town = towns[change.town] ?? "";
    const to = placeText(change.to.place);
    if (change.kind === "new-town") return { town, from: null, to, points: "", parts: [] };
    const parts = PARTS.filter((part) => !isZero(change.parts[part])).map((part) => ({
      part,
      points: signedText(change.parts[part], decimals),
    }));
    return {
      town,
      from: placeText(change.from.place),
      to,
      points: signedText(change.points, decimals),
      parts,
    };
  });
}
