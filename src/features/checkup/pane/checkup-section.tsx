import { FoldedSection } from "../../../pane/folded-section";
import { lateView } from "../../../pane/late-view";
import type { PaneSession } from "../../../taskpane/pane-session";
import type { PaneState } from "../../../pane/pane-state";
import { useWords } from "../../../pane/words";

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
