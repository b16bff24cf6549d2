import { FoldedSection } from "../folded-section";
import { lateView } from "../late-view";
import type { PaneSession } from "../pane-session";
import type { PaneState } from "../pane-state";
import { useWords } from "../words";

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
