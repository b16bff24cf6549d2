import { lateView } from "../../../pane/late-view";
import type { SectionProps } from "../../../pane/pane";
import { useStore } from "../../../pane/store";
import { RecordKeeper } from "./record-keeper";

const RecordView = lateView(() => import("./record-view"), "RecordView");

/** What 考核存档 has to say, once it has: 成绩已过期, 还原上次, a write that was put back. */
export function RecordNotes({ pane, state }: SectionProps) {
  const record = useStore(pane.controller(RecordKeeper).state);
  const { ranking, restore, recovered, restored } = record;
  const isQuiet = ranking.kind === "none" || ranking.kind === "current";
  if (isQuiet && !restore && !recovered && restored === null) return null;
  return <RecordView of={{ pane, state, record }} />;
}
