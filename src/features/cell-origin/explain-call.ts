import type { CellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import type { SingleCall } from "../../formula/single-call";
import type { CallScope } from "../../reading/calls/call-cells";
import { calledIndicators, type CalledIndicators } from "./called-indicators";
import { calledInfo, calledInvestment } from "./called-ledgers";
import { calledScore, type CalledScore, type SpilledAt } from "./called-scores";
import type { ExplainedScores } from "./cell-explanation";
import { TABLE_CALLS } from "../../reading/calls/indicator-calls";
import { storedScore } from "./stored-score";

/** A call and the cell that shows a part of its result. */
export interface CallCell {
  readonly call: SingleCall;
  readonly formula: string;
  /** Where the formula stands. */
  readonly anchor: CellAddress;
  /** The cell, counted from there. */
  readonly at: SpilledAt;
  readonly value: CellValue;
}

/** The derivation of a call of ours, or null where there is none. */
export function explainCall(of: CallCell, scope: CallScope): ExplainedScores | null {
  const { call, formula, value } = of;
  const isTable = TABLE_CALLS.has(call.name);
  const found = isTable ? calledScore(call, scope, of.at) : shownAll(indicatorsOf(of, scope));
  if (!found) return null;
  const { scores, town, shown } = found;
  return {
    kind: "scores",
    scores,
    town,
    shows: shown,
    source: { kind: "call", name: `CX.${call.name}`, formula, usesDefaults: !isTable },
    stored: call.name === "EXPLAIN" ? null : storedScore(value, scores, town, shown),
  };
}

function indicatorsOf({ call, anchor, at }: CallCell, scope: CallScope): CalledIndicators | null {
  if (at.column > 0) return null;
  if (call.name === "INVESTMENT") return calledInvestment(call, scope, at.row);
  if (call.name === "INFO") return calledInfo(call, scope, anchor, at.row);
  return calledIndicators(call, scope, anchor, at.row);
}

/** All indicators that the function adds up. */
function shownAll(called: CalledIndicators | null): CalledScore | null {
  if (!called) return null;
  const indicators = [...called.scores.indicators.keys()];
  return { ...called, shown: { kind: "indicators", indicators } };
}
