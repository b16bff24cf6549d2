import { FoldedSection } from "../../../pane/folded-section";
import { lateView } from "../../../pane/late-view";
import type { PaneSession } from "../../../taskpane/pane-session";
import type { PaneState } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";

const IssuePanel = lateView(() => import("./issue-panel"));

/** 签发与核验: wanted once a month. */
export function IssueSection({ session, state }: { session: PaneSession; state: PaneState }) {
  const { issue } = useWords();
  const { period } = state;
  if (period === null || state.book.kind !== "ready") return null;
  return (
    <FoldedSection title={issue.title}>
      <IssuePanel key={period} of={{ session, state, period }} />
    </FoldedSection>
  );
}
