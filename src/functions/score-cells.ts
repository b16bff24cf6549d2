import { isCounted } from "../method/method";
import { PLACE_HEADER, TOTAL_HEADER, TOWN_HEADER } from "../method/sheet-terms";
import type { Score, ScoreSheet } from "../scoring/score-sheet";
import { isFault, words, type Fault } from "./cell-error";
import { faultOf } from "./finding-fault";
import { resultCell } from "./spill";
import type { Exact } from "../numbers/exact";

/** The published points of one score, or why there are none. */
export function pointsOrFault(score: Score | undefined): Exact | Fault {
  if (!score) throw new Error("a town without a score");
  if (score.outcome === "scored") return score.points;
  const fault = faultOf(score.outcome, score.findings);
  return score.isOfOther ? { ...fault, message: words().otherTown(fault.message) } : fault;
}

/** 总分, or which of its scores is missing. */
export function totalOrFault(sheet: ScoreSheet, town: number): Exact | Fault {
  const points = sheet.totals[town]?.points;
  if (points) return points;
  const counted = sheet.indicators.filter(({ indicator }) => isCounted(indicator));
  const faults = counted.flatMap(({ indicator, scores }) => {
    const found = pointsOrFault(scores[town]);
    return isFault(found) ? [{ code: indicator.code, fault: found }] : [];
  });
  const [first] = faults;
  if (!first) return faultOf("missing", sheet.totals[town]?.findings ?? []);
  const name = sheet.towns[town] ?? "";
  const codes = faults.map(({ code }) => code);
  return {
    outcome: worst(faults.map(({ fault }) => fault)),
    message: words().totalWithout(name, codes, first.fault.message),
  };
}

/** 名次, or the first town whose total is missing: then nobody has a place. */
export function placeOrFault(sheet: ScoreSheet, town: number): Exact | Fault {
  return sheet.totals[town]?.place ?? placeFault(sheet);
}

function placeFault(sheet: ScoreSheet): Fault {
  const faults = sheet.towns.flatMap((name, index) => {
    const found = totalOrFault(sheet, index);
    return isFault(found) ? [{ name, fault: found }] : [];
  });
  const [first] = faults;
  if (!first)
    return faultOf(
      "missing",
      sheet.totals.flatMap(({ findings = [] }) => findings),
    );
  return {
    outcome: worst(faults.map(({ fault }) => fault)),
    message: words().rankWithout(first.name, first.fault.message),
  };
}

/** A gap is a gap only as long as nothing is wrong. */
const worst = (faults: readonly Fault[]): Fault["outcome"] =>
  faults.some(({ outcome }) => outcome === "invalid") ? "invalid" : "missing";

/** The whole score table with its header row: 乡镇, `1.1 目标完成` …, 总分, 名次. */
export function scoreTable(sheet: ScoreSheet): unknown[][] {
  const headers = sheet.indicators.map(({ indicator }) => `${indicator.code} ${indicator.name}`);
  const noPlace = sheet.totals.some(({ place }) => place === null) ? placeFault(sheet) : null;
  const rows = sheet.towns.map((name, town) => [
    name,
    ...sheet.indicators.map(({ scores }) => resultCell(pointsOrFault(scores[town]))),
    resultCell(totalOrFault(sheet, town)),
    resultCell(noPlace ?? placeOrFault(sheet, town)),
  ]);
  return [[TOWN_HEADER, ...headers, TOTAL_HEADER, PLACE_HEADER], ...rows];
}
