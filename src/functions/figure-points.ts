import { quantitiesOf } from "../method/needed-inputs";
import { publishedTerms } from "../method/published-terms";
import { sum, ZERO } from "../numbers/exact";
import type { ArgumentsOf, Figure, FunctionName } from "../reading/calls/our-functions";
import { quantityOf } from "../reading/calls/parameters";
import { isFault } from "./cell-error";
import { positive } from "./cell-number";
import { column, singleNumber, type Column } from "./columns";
import { kindOf } from "./figure-kinds";
import { given, type Given, type GivenFigure } from "./given";
import { fullPoints, indicatorOf, indicatorPoints, CONVENTIONS } from "./indicator-points";
import { earnedAmong, readPeers } from "./peers";
import { spill, type RowResult } from "./spill";

/** A figure of the own town and of all towns. */
interface Compared {
  readonly of: Figure;
  readonly own: Column;
  readonly all: Column;
}

/** Indicators whose points add up, with other full points than the method's. */
interface Terms {
  readonly codes: readonly string[];
  readonly full: number | undefined;
}

/** The points of a function's indicators: a row's figures among those of all towns, and those that stand alone. */
export function pointsOfFigures<Name extends FunctionName>(
  name: Name,
  args: ArgumentsOf<Name>,
): unknown[][] {
  const call = given(name, args);
  const compared = call.figures.flatMap(comparedOf);
  const full = fullOf(call);
  const isCompared = (code: string): boolean =>
    quantitiesOf(publishedTerms, indicatorOf(code).rule, CONVENTIONS).some((quantity) =>
      compared.some(({ of }) => quantityOf(of) === quantity),
    );
  const among = earned(compared, { codes: call.indicators.filter(isCompared), full });
  const single = call.figures.filter(({ all }) => all === null);
  const alone = call.indicators.filter((code) => !isCompared(code));
  return spill(
    [...compared.map(({ own }) => own), ...single.map(({ of, own }) => column(own, kindOf(of)))],
    (row, at) => {
      const first = among(row.slice(0, compared.length), at.slice(0, compared.length));
      if (isFault(first)) return first;
      const own = [row.slice(compared.length)];
      const figures = single.map(({ of }) => of);
      return sum([first, ...alone.flatMap((code) => indicatorPoints(code, figures, own, full))]);
    },
  );
}

function comparedOf({ of, own, all }: GivenFigure): Compared[] {
  const kind = kindOf(of);
  return all ? [{ of, own: column(own, kind), all: column(all, kind) }] : [];
}

function fullOf({ indicators: [code = ""], takes, argument }: Given): number | undefined {
  return takes("points") ? singleNumber(argument("points"), positive, fullPoints(code)) : undefined;
}

/** The published points that rows earn among all towns, or why they earn none; without peers there are none. */
function earned(figures: readonly Compared[], { codes, full }: Terms): RowResult {
  if (figures.length === 0) return () => ZERO;
  const peers = readPeers(figures.map(({ all }) => all));
  const names = figures.map(({ of }) => of);
  const columns = codes.map((code) => indicatorPoints(code, names, peers.rows, full));
  const points = peers.rows.map((_, row) => sum(columns.flatMap((one) => one.slice(row, row + 1))));
  return earnedAmong(peers, points);
}
