import { lateView } from "../../../pane/late-view";

/** The findings of the whole pane; a workbook without any never fetches their view. */
export const LateFindingList = lateView(async () => {
  const { FindingList } = await import("./finding-list");
  return { default: FindingList };
});
