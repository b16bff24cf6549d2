import { FoldedSection } from "../../../pane/folded-section";
import { lateView } from "../../../pane/late-view";
import type { PaneSession } from "../../../taskpane/pane-session";
import type { PaneState } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";

const CirculationPanel = lateView(() => import("./circulation-panel"));

/** 分发与汇总: wanted before a month is complete. */
export function CirculationSection({ session, state }: { session: PaneSession; state: PaneState }) {
  const { circulation } = useWords();
  const { period } = state;
  if (period === null) return null;
  return (
    <FoldedSection title={circulation.title}>
      <CirculationPanel key={period} of={{ session, state, period }} />
    </FoldedSection>
  );
}
