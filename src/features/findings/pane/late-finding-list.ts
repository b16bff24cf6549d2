import { lateView } from "../../../pane/late-view";

/** The findings of the whole pane; a workbook without any never fetches their view. */
export const LateFindingList = lateView(() => import("./finding-list"), "FindingList");
