import { useSyncExternalStore } from "react";
import { lateView } from "../../../pane/late-view";
import type { PaneSession } from "../../../taskpane/pane-session";

const CellOriginView = lateView(() => import("./cell-origin-view"));

/** 单元格出处, from the first selected cell on: what it needs is fetched then. */
export function CellOrigin({ session }: { session: PaneSession }) {
  const { cells } = session;
  const state = useSyncExternalStore(cells.subscribe, cells.current);
  if (state.cell === null && state.isFollowing) return null;
  return <CellOriginView of={{ session, state }} />;
}
