import { lateView } from "../../../pane/late-view";
import type { Pane } from "../../../pane/pane";
import { useStore } from "../../../pane/store";
import { RecordKeeper } from "./record-keeper";

const RecoveredNote = lateView(() => import("./recovered-note"), "RecoveredNote");

/** What 考核存档 says of the last action: restored, or put back because it had ended half-way. */
export function RecordNotes({ pane }: { pane: Pane }) {
  const record = useStore(pane.controller(RecordKeeper).state);
  const { recovered, restored } = record;
  if (!recovered && restored === null) return null;
  return <RecoveredNote of={{ record }} />;
}
