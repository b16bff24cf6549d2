/** 防疫物资, 进口, 服务贸易, 信保, 订单+清单, 信息交流: the functions of indicators 3.1 to 9 that read figures. */
import { add, exact, exactOfCell, multiply } from "../numbers/exact";
import { cappedSum } from "../rules/counted";
import { itemPoints } from "../rules/counted-items";
import type { ItemsRule } from "../method/types";
import { compared, earned, scoreAmongPeers } from "./among-peers";
import { invalid, isFault, words, type Fault } from "./cell-error";
import { numberText, positive, upTo, wholeCount } from "./cell-number";
import { column, singleNumber } from "./columns";
import { fullPoints, indicatorOf, published, READINGS } from "./indicator-points";
import { spill } from "./spill";

/**
 * 3.1 and 3.2: place by the share of epidemic goods in general trade exports, and the entered quality points.
 * @customfunction EPIDEMIC
 * @param epidemic Exports of epidemic goods.
 * @param general General trade exports.
 * @param allEpidemic Exports of epidemic goods of all townships.
 * @param allGeneral General trade exports of all townships.
 * @param quality Quality points entered by the bureau, 0 to 0.5; 0 when none are due.
 * @returns One score, or a column of scores.
 */
export function epidemic(
  epidemic: unknown[][],
  general: unknown[][],
  allEpidemic: unknown[][],
  allGeneral: unknown[][],
  quality: unknown[][],
): unknown[][] {
  const part = compared("epidemicExports", { epidemic }, { allEpidemic });
  const whole = compared("generalTradeExports", { general }, { allGeneral });
  const byPlace = earned([part, whole], { codes: ["3.1"] });
  const entered = column({ quality }, { unit: "分", check: upTo(indicatorOf("3.2").points) });
  return spill([part.own, whole.own, entered], (row, at) => {
    const first = byPlace(row.slice(0, 2), at);
    return isFault(first) ? first : add(first, published(exactOfCell(row[2] ?? Number.NaN)));
  });
}

/**
 * 4: place by the increase of imports; a fall takes no points.
 * @customfunction IMPORT
 * @param imports Imports of the period.
 * @param lastYear Imports of the same period last year.
 * @param allImports Imports of all townships.
 * @param allLastYear Last year's imports of all townships.
 * @returns One score, or a column of scores.
 */
export function importIncrease(
  imports: unknown[][],
  lastYear: unknown[][],
  allImports: unknown[][],
  allLastYear: unknown[][],
): unknown[][] {
  const now = compared("imports", { imports }, { allImports });
  const before = compared("importsLastYear", { lastYear }, { allLastYear });
  return scoreAmongPeers([now, before], { codes: ["4"] });
}

/**
 * 6.1 and 6.2: place by offshore outsourcing against exports, and place by new service exporters.
 * @customfunction SERVICE
 * @param outsourcing Offshore outsourcing carried out.
 * @param exports Exports of the period.
 * @param newFirms New service exporters.
 * @param allOutsourcing Offshore outsourcing of all townships.
 * @param allExports Exports of all townships.
 * @param allNewFirms New service exporters of all townships.
 * @returns One score, or a column of scores.
 */
export function service(
  outsourcing: unknown[][],
  exports: unknown[][],
  newFirms: unknown[][],
  allOutsourcing: unknown[][],
  allExports: unknown[][],
  allNewFirms: unknown[][],
): unknown[][] {
  const part = compared("outsourcing", { outsourcing }, { allOutsourcing });
  const whole = compared("exports", { exports }, { allExports });
  const firms = compared("newServiceFirms", { newFirms }, { allNewFirms });
  return scoreAmongPeers([part, whole, firms], { codes: ["6.1", "6.2"] });
}

/**
 * 7: insured exporters among active ones; the best takes the full points, the others in proportion.
 * @customfunction INSURANCE
 * @param insured Exporters with export credit insurance.
 * @param active Active exporters.
 * @param allInsured Insured exporters of all townships.
 * @param allActive Active exporters of all townships.
 * @param points Full points, 5 when omitted.
 * @returns One score, or a column of scores.
 */
export function insurance(
  insured: unknown[][],
  active: unknown[][],
  allInsured: unknown[][],
  allActive: unknown[][],
  points?: unknown,
): unknown[][] {
  const part = compared("insuredExporters", { insured }, { allInsured });
  const whole = compared("activeExporters", { active }, { allActive });
  const full = singleNumber({ points }, positive, fullPoints("7"));
  return scoreAmongPeers([part, whole], { codes: ["7"], full, check: notMoreThanActive });
}

/**
 * 8: the highest score of the order monitoring system takes the full points, the others in proportion.
 * @customfunction ORDERS
 * @param score Score of the monitoring system.
 * @param allScores Scores of all townships.
 * @param points Full points, 5 when omitted.
 * @returns One score, or a column of scores.
 */
export function orders(score: unknown[][], allScores: unknown[][], points?: unknown): unknown[][] {
  const own = compared("ordersScore", { score }, { allScores });
  return scoreAmongPeers([own], {
    codes: ["8"],
    full: singleNumber({ points }, positive, fullPoints("8")),
  });
}

/**
 * 9: information items at their highest level: 1, 2 and 3 points each, at most 8.
 * @customfunction INFO
 * @param submitted Items submitted and adopted by no bulletin.
 * @param city Items in the city's bulletin.
 * @param province Items in the province's bulletin.
 * @returns One score, or a column of scores.
 */
export function info(
  submitted: unknown[][],
  city: unknown[][],
  province: unknown[][],
): unknown[][] {
  const { rule, points } = indicatorOf("9");
  const each = (["submitted", "city", "province"] as const).map((level) =>
    itemPoints(level, rule as ItemsRule, READINGS.infoLevels),
  );
  const count = { unit: "条", check: wholeCount };
  const figures = [
    column({ submitted }, count),
    column({ city }, count),
    column({ province }, count),
  ];
  return spill(figures, (row) => {
    const parts = each.map((one, level) => multiply(one, exactOfCell(row[level] ?? Number.NaN)));
    return published(cappedSum(parts, exact(points)));
  });
}

function notMoreThanActive([insured, active]: readonly number[], at: string): Fault | null {
  if (insured === undefined || active === undefined || insured <= active) return null;
  return invalid(words().insuredExceedsActive(at, numberText(insured), numberText(active)));
}
