/** 目标任务, 主体培育: the functions of indicators 1.1 to 2. The metadata generator reads the tags and the signatures. */
import { pointsOfFigures } from "./figure-points";

/**
 * 1.1: full points when the growth of exports meets its target, otherwise in proportion.
 * @customfunction TARGET
 */
export function target(
  exports: unknown[][],
  lastYear: unknown[][],
  targetPercent: unknown[][],
  points?: unknown,
): unknown[][] {
  return pointsOfFigures("TARGET", { exports, lastYear, targetPercent, points });
}

/**
 * 1.2: the highest growth of exports takes the full points, the others in proportion; a fall takes none.
 * @customfunction GROWTH
 */
export function growth(
  exports: unknown[][],
  lastYear: unknown[][],
  allExports: unknown[][],
  allLastYear: unknown[][],
  points?: unknown,
): unknown[][] {
  return pointsOfFigures("GROWTH", { exports, lastYear, allExports, allLastYear, points });
}

/**
 * 1.3: the largest increase of exports takes the full points, the others in proportion.
 * @customfunction INCREMENT
 */
export function increment(
  exports: unknown[][],
  lastYear: unknown[][],
  allExports: unknown[][],
  allLastYear: unknown[][],
  points?: unknown,
): unknown[][] {
  return pointsOfFigures("INCREMENT", { exports, lastYear, allExports, allLastYear, points });
}

/**
 * 1.4: the largest exports take the full points, the others in proportion.
 * @customfunction TOTAL
 */
export function total(
  exports: unknown[][],
  allExports: unknown[][],
  points?: unknown,
): unknown[][] {
  return pointsOfFigures("TOTAL", { exports, allExports, points });
}

/**
 * 2: active exporters against last year's; the best takes the full points, the others in proportion.
 * @customfunction CULTIVATION
 */
export function cultivation(
  active: unknown[][],
  activeLastYear: unknown[][],
  allActive: unknown[][],
  allActiveLastYear: unknown[][],
  points?: unknown,
): unknown[][] {
  return pointsOfFigures("CULTIVATION", {
    active,
    activeLastYear,
    allActive,
    allActiveLastYear,
    points,
  });
}
