import { policyOf } from "./decision-lines";
import { lateView } from "../../../pane/late-view";
import type { Pane } from "../../../pane/pane";
import { canChange, type PaneState } from "../../../pane/pane-state";

const DecisionList = lateView(() => import("./decision-list"), "DecisionList");

/** The decisions of the chosen period; nothing where there are none. */
export function PeriodDecisions({ pane, state }: { pane: Pane; state: PaneState }) {
  const policy = policyOf(state.book);
  const own = policy?.decisions.filter(({ period }) => period === state.period) ?? [];
  if (!policy || own.length === 0) return null;
  return <DecisionList of={{ pane, policy, decisions: own, isDisabled: !canChange(state) }} />;
}
