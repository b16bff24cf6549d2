import { FoldedSection } from "../../../pane/folded-section";
import { lateView } from "../../../pane/late-view";
import type { SectionProps } from "../../../pane/pane";
import { useStore } from "../../../pane/store";
import { useWords } from "../../../pane/words";
import { RecordKeeper } from "./record-keeper";

const RestoreOffer = lateView(() => import("./restore-offer"), "RestoreOffer");

/** 还原上次, once there is an action to restore. */
export function RestoreLast({ pane, state }: SectionProps) {
  const { record } = useWords();
  const { restore } = useStore(pane.controller(RecordKeeper).state);
  if (!restore) return null;
  return (
    <FoldedSection title={record.restore.open} level="part">
      <RestoreOffer of={{ pane, state, plan: restore }} />
    </FoldedSection>
  );
}
