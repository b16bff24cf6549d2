import { CellFollower } from "./cell-follower";
import { lateView } from "../../../pane/late-view";
import type { Pane } from "../../../pane/pane";
import { useStore } from "../../../pane/store";

const CellOriginView = lateView(() => import("./cell-origin-view"), "CellOriginView");

/** 单元格出处, from the first selected cell on: what it needs is fetched then. */
export function CellOrigin({ pane }: { pane: Pane }) {
  const state = useStore(pane.controller(CellFollower).state);
  if (state.cell === null && state.isFollowing) return null;
  return <CellOriginView of={{ pane, state }} />;
}
