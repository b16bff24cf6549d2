import { useSyncExternalStore } from "react";
import { lateView } from "../../../pane/late-view";
import type { PaneSession } from "../../../taskpane/pane-session";
import type { PaneState } from "../../../pane/pane-state";

const RecordView = lateView(() => import("./record-view"));

/** What 考核存档 has to say, once it has: 成绩已过期, 还原上次, a write that was put back. */
export function RecordNotes({ session, state }: { session: PaneSession; state: PaneState }) {
  const record = useSyncExternalStore(session.record.subscribe, session.record.current);
  const { ranking, restore, recovered, restored } = record;
  const isQuiet = ranking.kind === "none" || ranking.kind === "current";
  if (isQuiet && !restore && !recovered && restored === null) return null;
  return <RecordView of={{ session, state, record }} />;
}
