import type { LeverId } from "../analysis/levers";
import type { TownGap } from "../analysis/place-gap";
import { shortestText } from "../numbers/decimal-text";
import { compare, ONE } from "../numbers/exact";
import type { ScoreSheet } from "../scoring/score-sheet";
import { byPlace, placeText } from "./result-texts";

/** One way to more points; `unit` is 家, 条 or the currency of the data sheet. */
export interface LeverText {
  readonly lever: LeverId;
  readonly amount: string;
  readonly unit: string;
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

const FIRMS = "家";
const ITEMS = "条";

/** The unit of each lever; null is the currency of the data sheet. */
const UNITS: Readonly<Record<LeverId, string | null>> = {
  exports: null,
  activeExporters: FIRMS,
  insuredExporters: FIRMS,
  imports: null,
  epidemicExports: null,
  outsourcing: null,
  newServiceFirms: FIRMS,
  submittedItems: ITEMS,
  cityItems: ITEMS,
  provinceItems: ITEMS,
};

/** The gaps from the first place down; equal places in roster order. */
export function gapRows(
  { towns }: ScoreSheet,
  gaps: readonly TownGap[],
  currency: string,
): GapRow[] {
  return byPlace(gaps).map(({ town, place, levers }) => ({
    town: towns[town] ?? "",
    place: placeText(place),
    isFirst: compare(place, ONE) <= 0,
    gains: levers.flatMap((gap) =>
      gap.kind === "gains"
        ? [{ ...lever(gap.lever, shortestText(gap.amount), currency), to: placeText(gap.to) }]
        : [],
    ),
    cannot: levers.flatMap((gap) =>
      gap.kind === "cannot" ? [lever(gap.lever, shortestText(gap.most), currency)] : [],
    ),
  }));
}

function lever(id: LeverId, amount: string, currency: string): LeverText {
  return { lever: id, amount, unit: UNITS[id] ?? currency };
}
