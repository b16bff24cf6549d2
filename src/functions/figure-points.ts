import { quantitiesOf } from "../method/needed-inputs";
import { publishedTerms } from "../method/published-terms";
import { sum } from "../numbers/exact";
import type { ArgumentsOf, FunctionName } from "../reading/calls/our-functions";
import { quantityOf } from "../reading/calls/parameters";
import { isFault } from "./cell-error";
import { positive } from "./cell-number";
import { column, singleNumber, type Column } from "./columns";
import { kindOf } from "./figure-kinds";
import { given, type Given, type GivenFigure } from "./given";
import { fullPoints, indicatorOf, indicatorPoints, CONVENTIONS } from "./indicator-points";
import { kept } from "./kept";
import { earnedAmong, earnedBy, type Earned } from "./peers";
import { spill } from "./spill";

/** What every row is scored by that is compared with the same towns. */
interface Terms {
  /** Other full points than the method's. */
  readonly full: number | undefined;
  /** The points of indicators that compare the towns, of all towns. */
  readonly earned: Earned;
  /** Codes of the indicators that compare none. */
  readonly alone: readonly string[];
}

/** The points of a function's indicators: a row's figures among those of all towns, and those that stand alone. */
export function pointsOfFigures<Name extends FunctionName>(
  name: Name,
  args: ArgumentsOf<Name>,
): unknown[][] {
  const call = given(name, args);
  const compared = call.figures.filter(({ all }) => all);
  const single = call.figures.filter(({ all }) => !all);
  const peers = compared.flatMap(({ all }) => all ?? []);
  const points = call.takes("points") ? call.argument("points").value : null;
  const { full, earned, alone } = kept([name, points, ...peers.map(({ value }) => value)], () =>
    termsOf(call, compared),
  );
  const among = earnedAmong(peers, earned);
  const names = single.map(({ of }) => of);
  return spill([...compared, ...single].map(ownOf), (row, at) => {
    const first = among(row.slice(0, peers.length), at);
    if (isFault(first)) return first;
    const own = [row.slice(peers.length)];
    return sum([first, ...alone.flatMap((code) => indicatorPoints(code, names, own, full))]);
  });
}

const ownOf = ({ of, own }: GivenFigure): Column => column(own, kindOf(of));

function termsOf(call: Given, compared: readonly GivenFigure[]): Terms {
  // The own ones between the others: of several faults the first parameter's is told.
  const columns = compared.flatMap((figure) => {
    ownOf(figure);
    return figure.all ? [column(figure.all, kindOf(figure.of))] : [];
  });
  const full = fullOf(call);
  const names = compared.map(({ of }) => of);
  const isCompared = (code: string): boolean =>
    quantitiesOf(publishedTerms, indicatorOf(code).rule, CONVENTIONS).some((quantity) =>
      names.some((of) => quantityOf(of) === quantity),
    );
  const codes = call.indicators.filter(isCompared);
  const earned = earnedBy(columns, (rows) => {
    const points = codes.map((code) => indicatorPoints(code, names, rows, full));
    return rows.map((_, row) => sum(points.flatMap((one) => one.slice(row, row + 1))));
  });
  return { full, earned, alone: call.indicators.filter((code) => !isCompared(code)) };
}

function fullOf({ indicators: [code = ""], takes, argument }: Given): number | undefined {
  return takes("points") ? singleNumber(argument("points"), positive, fullPoints(code)) : undefined;
}
