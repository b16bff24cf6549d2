import { policyOf } from "./decision-lines";
import { lateView } from "../../../pane/late-view";
import type { PaneSession } from "../../../taskpane/pane-session";
import { canChange, type PaneState } from "../../../pane/pane-state";

const DecisionList = lateView(() => import("./decision-list"));

/** The decisions of the chosen period; nothing where there are none. */
export function PeriodDecisions({ session, state }: { session: PaneSession; state: PaneState }) {
  const policy = policyOf(state.book);
  const own = policy?.decisions.filter(({ period }) => period === state.period) ?? [];
  if (!policy || own.length === 0) return null;
  return <DecisionList of={{ session, policy, decisions: own, isDisabled: !canChange(state) }} />;
}
