import { FoldedSection } from "../folded-section";
import { lateView } from "../late-view";
import type { PaneSession } from "../pane-session";
import type { PaneState } from "../pane-state";
import { useWords } from "../words";

const CheckupPanel = lateView(() => import("./checkup-panel"));

/** 工作簿体检: wanted when a workbook comes back. */
export function CheckupSection(of: { session: PaneSession; state: PaneState }) {
  const { checkup } = useWords();
  return (
    <FoldedSection title={checkup.title}>
      <CheckupPanel of={of} />
    </FoldedSection>
  );
}
