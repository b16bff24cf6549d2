/** 目标任务, 主体培育: the functions of indicators 1.1 to 2. The metadata generator reads the comments and the signatures. */
import { DATA_COLUMNS, TASK_COLUMNS } from "../method/sheet-terms";
import { exactOfCell } from "../numbers/exact";
import { completionPoints } from "../rules/completion";
import { compared, scoreAmongPeers } from "./among-peers";
import { notNegative, positive, targetPercent as isTargetPercent } from "./cell-number";
import { column, singleNumber } from "./columns";
import { fullPoints, published, READINGS } from "./indicator-points";
import { spill } from "./spill";

/**
 * 1.1: full points when the growth of exports meets its target, otherwise in proportion.
 * @customfunction TARGET
 * @param exports Exports of the period.
 * @param lastYear Exports of the same period last year.
 * @param targetPercent Target growth in percent, as Annex 3 prints it: 8.5.
 * @param points Full points, 40 when omitted.
 * @returns One score, or a column of scores.
 */
export function target(
  exports: unknown[][],
  lastYear: unknown[][],
  targetPercent: unknown[][],
  points?: unknown,
): unknown[][] {
  const full = exactOfCell(singleNumber({ points }, positive, fullPoints("1.1")));
  const amount = { unit: DATA_COLUMNS.exports.unit, check: notNegative };
  const percent = { unit: TASK_COLUMNS.exportGrowth.unit, check: isTargetPercent };
  const figures = [
    column({ exports }, amount),
    column({ lastYear }, amount),
    column({ targetPercent }, percent),
  ];
  return spill(figures, (row) => {
    const [now, before, wanted] = row.map(exactOfCell);
    if (!now || !before || !wanted) throw new Error("TARGET needs three figures a row");
    const task = { exports: now, lastYear: before, targetPercent: wanted };
    return published(completionPoints(task, full, READINGS));
  });
}

/**
 * 1.2: the highest growth of exports takes the full points, the others in proportion; a fall takes none.
 * @customfunction GROWTH
 * @param exports Exports of the period.
 * @param lastYear Exports of the same period last year.
 * @param allExports Exports of all townships.
 * @param allLastYear Last year's exports of all townships.
 * @param points Full points, 7 when omitted.
 * @returns One score, or a column of scores.
 */
export function growth(
  exports: unknown[][],
  lastYear: unknown[][],
  allExports: unknown[][],
  allLastYear: unknown[][],
  points?: unknown,
): unknown[][] {
  const now = compared("exports", { exports }, { allExports });
  const before = compared("exportsLastYear", { lastYear }, { allLastYear });
  return scoreAmongPeers([now, before], { codes: ["1.2"], full: pointsOf(points, "1.2") });
}

/**
 * 1.3: the largest increase of exports takes the full points, the others in proportion.
 * @customfunction INCREMENT
 * @param exports Exports of the period.
 * @param lastYear Exports of the same period last year.
 * @param allExports Exports of all townships.
 * @param allLastYear Last year's exports of all townships.
 * @param points Full points, 7 when omitted.
 * @returns One score, or a column of scores.
 */
export function increment(
  exports: unknown[][],
  lastYear: unknown[][],
  allExports: unknown[][],
  allLastYear: unknown[][],
  points?: unknown,
): unknown[][] {
  const now = compared("exports", { exports }, { allExports });
  const before = compared("exportsLastYear", { lastYear }, { allLastYear });
  return scoreAmongPeers([now, before], { codes: ["1.3"], full: pointsOf(points, "1.3") });
}

/**
 * 1.4: the largest exports take the full points, the others in proportion.
 * @customfunction TOTAL
 * @param exports Exports of the period.
 * @param allExports Exports of all townships.
 * @param points Full points, 6 when omitted.
 * @returns One score, or a column of scores.
 */
export function total(
  exports: unknown[][],
  allExports: unknown[][],
  points?: unknown,
): unknown[][] {
  const now = compared("exports", { exports }, { allExports });
  return scoreAmongPeers([now], { codes: ["1.4"], full: pointsOf(points, "1.4") });
}

/**
 * 2: active exporters against last year's; the best takes the full points, the others in proportion.
 * @customfunction CULTIVATION
 * @param active Active exporters of the period.
 * @param activeLastYear Active exporters of the same period last year.
 * @param allActive Active exporters of all townships.
 * @param allActiveLastYear Last year's active exporters of all townships.
 * @param points Full points, 10 when omitted.
 * @returns One score, or a column of scores.
 */
export function cultivation(
  active: unknown[][],
  activeLastYear: unknown[][],
  allActive: unknown[][],
  allActiveLastYear: unknown[][],
  points?: unknown,
): unknown[][] {
  const now = compared("activeExporters", { active }, { allActive });
  const before = compared("activeExportersLastYear", { activeLastYear }, { allActiveLastYear });
  return scoreAmongPeers([now, before], { codes: ["2"], full: pointsOf(points, "2") });
}

const pointsOf = (points: unknown, code: string) =>
  singleNumber({ points }, positive, fullPoints(code));
