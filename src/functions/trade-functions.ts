/** 防疫物资, 进口, 服务贸易, 信保, 订单+清单, 信息交流: the functions of indicators 3.1 to 9 that read figures. */
import { pointsOfFigures } from "./figure-points";
import { given } from "./given";
import { pointsOfItems } from "./item-points";

/**
 * 3.1 and 3.2: place by the share of epidemic goods in general trade exports, and the entered quality points.
 * @customfunction EPIDEMIC
 */
export function epidemic(
  epidemic: unknown[][],
  general: unknown[][],
  allEpidemic: unknown[][],
  allGeneral: unknown[][],
  quality: unknown[][],
): unknown[][] {
  return pointsOfFigures("EPIDEMIC", { epidemic, general, allEpidemic, allGeneral, quality });
}

/**
 * 4: place by the increase of imports; a fall takes no points.
 * @customfunction IMPORT
 */
export function importIncrease(
  imports: unknown[][],
  lastYear: unknown[][],
  allImports: unknown[][],
  allLastYear: unknown[][],
): unknown[][] {
  return pointsOfFigures("IMPORT", { imports, lastYear, allImports, allLastYear });
}

/**
 * 6.1 and 6.2: place by offshore outsourcing against exports, and place by new service exporters.
 * @customfunction SERVICE
 */
export function service(
  outsourcing: unknown[][],
  exports: unknown[][],
  newFirms: unknown[][],
  allOutsourcing: unknown[][],
  allExports: unknown[][],
  allNewFirms: unknown[][],
): unknown[][] {
  return pointsOfFigures("SERVICE", {
    outsourcing,
    exports,
    newFirms,
    allOutsourcing,
    allExports,
    allNewFirms,
  });
}

/**
 * 7: insured exporters among active ones; the best takes the full points, the others in proportion.
 * @customfunction INSURANCE
 */
export function insurance(
  insured: unknown[][],
  active: unknown[][],
  allInsured: unknown[][],
  allActive: unknown[][],
  points?: unknown,
): unknown[][] {
  return pointsOfFigures("INSURANCE", { insured, active, allInsured, allActive, points });
}

/**
 * 8: the highest score of the order monitoring system takes the full points, the others in proportion.
 * @customfunction ORDERS
 */
export function orders(score: unknown[][], allScores: unknown[][], points?: unknown): unknown[][] {
  return pointsOfFigures("ORDERS", { score, allScores, points });
}

/**
 * 9: information items at their highest level: 1, 2 and 3 points each, at most 8.
 * @customfunction INFO
 */
export function info(
  submitted: unknown[][],
  city: unknown[][],
  province: unknown[][],
): unknown[][] {
  return pointsOfItems(given("INFO", { submitted, city, province }));
}
