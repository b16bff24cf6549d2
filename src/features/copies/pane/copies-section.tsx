import { FoldedSection } from "../../../pane/folded-section";
import { lateView } from "../../../pane/late-view";
import type { PaneSession } from "../../../taskpane/pane-session";
import type { PaneState } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";

const CopiesPanel = lateView(() => import("./copies-panel"));

/** 原生副本 and 冻结为数值: wanted when the workbook goes to somebody. */
export function CopiesSection(of: { session: PaneSession; state: PaneState }) {
  const { copies } = useWords();
  if (of.state.book.kind !== "ready") return null;
  return (
    <FoldedSection title={copies.title}>
      <CopiesPanel of={of} />
    </FoldedSection>
  );
}
