import { noticesOf } from "../../src/engine/notices";
import type { Conventions } from "../../src/method/conventions";
import { ownCalculation } from "../conformance/own-calculation";
import { pointsOf, type TownFacts } from "../scoring/month";
import { nativeFixture, scoreFixture, type FixtureIndicator } from "./fixture";

/** What an indicator gives: its points as scored and as its formulas compute them, and what has to be mentioned. */
export interface BothWays {
  readonly points: readonly string[];
  readonly formulas: readonly string[];
  readonly notices: readonly string[];
}

/** `code` is the indicator looked at: 1 for the first. */
export function bothWays(
  indicators: readonly FixtureIndicator[],
  towns: readonly TownFacts[],
  conventions: Partial<Conventions> = {},
  code = "1",
): BothWays {
  const asked = { indicators, towns, conventions };
  const sheet = scoreFixture(asked);
  const cells = ownCalculation(nativeFixture("table", asked)).slice(2, 2 + towns.length);
  const column = sheet.indicators.findIndex(({ indicator }) => indicator.code === code) + 1;
  return {
    points: pointsOf(sheet, code),
    formulas: cells.map((row) => String(row[column])),
    notices: noticesOf(sheet).map(
      ({ kind, code: of, towns: told }) => `${kind} ${of}: ${told.join(",")}`,
    ),
  };
}

/** A score that is missing is blank in the sheet. */
export const shownAs = (points: readonly string[]): string[] =>
  points.map((one) => (/^-?[\d.]+$/.test(one) ? one : ""));
