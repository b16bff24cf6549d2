import { lateView } from "../../../pane/late-view";
import type { SectionProps } from "../../../pane/pane";
import { useStore } from "../../../pane/store";
import { RecordKeeper } from "./record-keeper";

const RecordView = lateView(() => import("./record-view"), "RecordView");

/** What 考核存档 says of the last action, once there is one: 还原上次, a write that was put back. */
export function RecordNotes({ pane, state }: SectionProps) {
  const record = useStore(pane.controller(RecordKeeper).state);
  const { restore, recovered, restored } = record;
  if (!restore && !recovered && restored === null) return null;
  return <RecordView of={{ pane, state, record }} />;
}
