/** 最低, 最高, 方向, 每 and the yes and no of a rule. */
import { block, warn } from "../../cells/finding";
import { isPercent, type OwnMeasure } from "../../method/own-measures";
import {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  NO,
  NO_LIMIT,
  percentagePoints,
  shareOfReference,
  YES,
} from "../../method/own-sheet/terms";
import { compare, exact } from "../../numbers/exact";
import type { Limits } from "../../method/references";
import type { Decimal } from "../../method/types";
import { plain } from "../words/plain-text";
import { becomes, decimalIn, numberOf, type DefinitionCell } from "./definition-cell";
import type { IndicatorRow } from "./definition";
import type { DefinitionRow } from "./definition-row";

const DIRECTIONS = { lower: LOWER_IS_BETTER, higher: HIGHER_IS_BETTER };

export function readLowerIsBetter(row: DefinitionRow): boolean | null {
  const direction = row.choiceOr("方向", DIRECTIONS, "higher");
  return direction === null ? null : direction === "lower";
}

export function readYes(row: DefinitionRow, header: string): boolean | null {
  const said = row.choice(header, { yes: YES, no: NO });
  return said === null ? null : said === "yes";
}

/** Blank: 0 … 分值. */
export function readLimits({ row, points }: IndicatorRow): Limits | null {
  const least = readLimit(row, "最低", "0");
  const most = readLimit(row, "最高", points ?? undefined);
  if (most && points !== null && compare(exact(most), exact(points)) > 0) {
    const facts = { text: most, full: points };
    row.report(warn("definition-most-above-full", row.cell("最高"), facts));
  }
  return least === undefined || most === undefined ? null : { least, most };
}

/** null: 不限. undefined: it cannot be read. */
function readLimit(
  row: DefinitionRow,
  header: "最低" | "最高",
  usual: Decimal | undefined,
): Decimal | null | undefined {
  if (!row.has(header)) return row.at(header) ? usual : undefined;
  const text = row.text(header);
  if (text !== null && plain(text) === NO_LIMIT) return null;
  return row.signed(header) ?? undefined;
}

export interface Step {
  readonly unit: Decimal;
  readonly isPercentOfReference: boolean;
}

/** `5`, `5个百分点`, `参照的5%`; a bare 5% of a percent could be either of these. */
export function readStep(row: DefinitionRow, measure: OwnMeasure | null): Step | null {
  const place = row.at("每");
  const text = row.text("每");
  if (!place || text === null) return null;
  const written = text.normalize("NFKC").replace(/\s/g, "");
  const [, share] = /^(?:参照的)(.+)%$/.exec(written) ?? [];
  if (share !== undefined) return step(row, place, share, true);
  const [, points] = /^(.+?)个?百分点$/.exec(written) ?? [];
  if (points !== undefined && measure && isPercent(measure)) return step(row, place, points, false);
  const [, percent] = /^(.+)%$/.exec(written) ?? [];
  if (percent === undefined) {
    const unit = row.number("每");
    return unit === null ? null : { unit, isPercentOfReference: false };
  }
  if (measure && !isPercent(measure)) return step(row, place, percent, true);
  if (measure) sayUnclear(row, place, text, percent);
  return null;
}

function step(
  row: DefinitionRow,
  place: DefinitionCell,
  number: string,
  isPercentOfReference: boolean,
): Step | null {
  const unit = numberOf({ ...place, value: number, format: "" }, row.report, false);
  return unit === null ? null : { unit, isPercentOfReference };
}

function sayUnclear(row: DefinitionRow, place: DefinitionCell, text: string, percent: string) {
  const number = decimalIn(percent) ?? percent;
  const [points, share] = [percentagePoints(number), shareOfReference(number)];
  const finding = block("definition-percent-unclear", place.cell, { text, points, share });
  const choices = [points, share].map((each) => becomes(place, each));
  row.report({ ...finding, choices });
}
