import type { LeverAmount } from "../../messages/zh/analysis";
import { unitOf, type LeverId } from "./levers";
import type { TownGap } from "./place-gap";
import { shortestText } from "../../numbers/decimal-text";
import { compare, ONE } from "../../numbers/exact";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { byPlace, placeText } from "./result-texts";

/** One way to more points. */
export interface LeverText {
  readonly lever: LeverId;
  readonly amount: string;
  readonly unit: LeverAmount["unit"];
}

/** What gains one place for a town. */
export interface GapRow {
  readonly town: string;
  readonly place: string;
  readonly isFirst: boolean;
  readonly gains: readonly (LeverText & { readonly to: string })[];
  /** Ways that do not gain a place; `amount` is the most that was tried. */
  readonly cannot: readonly LeverText[];
}

/** The gaps from the first place down; equal places in roster order. */
export function gapRows({ towns }: ScoreSheet, gaps: readonly TownGap[]): GapRow[] {
  return byPlace(gaps).map(({ town, place, levers }) => ({
    town: towns[town] ?? "",
    place: placeText(place),
    isFirst: compare(place, ONE) <= 0,
    gains: levers.flatMap((gap) =>
      gap.kind === "gains"
        ? [{ ...lever(gap.lever, shortestText(gap.amount)), to: placeText(gap.to) }]
        : [],
    ),
    cannot: levers.flatMap((gap) =>
      gap.kind === "cannot" ? [lever(gap.lever, shortestText(gap.most))] : [],
    ),
  }));
}

function lever(id: LeverId, amount: string): LeverText {
  return { lever: id, amount, unit: unitOf(id) };
}
