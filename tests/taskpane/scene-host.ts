import type { HostCall, WorkbookNotice } from "../../src/workbook/workbook";

/** What Excel answered to a write. */
export const SCENE_CALL: HostCall = {
  step: "write",
  code: "GeneralException",
  message: "There was an internal error while processing the request.",
  member: "Range.formulas",
};

export const SCENE_HOST_FAULT = {
  kind: "host",
  detail: `${SCENE_CALL.code}: ${SCENE_CALL.message}`,
} as const;

/** Copies that Excel has opened and has not. */
export const SCENE_FILES: readonly WorkbookNotice[] = [null, SCENE_CALL].map((call, i) => ({
  kind: "handed-over",
  fileName: `副本${i + 1}.xlsx`,
  bytes: new Uint8Array([1, 2, 3]),
  call: call && { ...call, step: "hand-over", member: "Application.createWorkbook" },
}));

export const SCENE_NOTICES: readonly WorkbookNotice[] = [
  { kind: "unfiltered", sheet: "评分 1-6月" },
  {
    kind: "looks-refused",
    sheet: "排名 1-6月",
    looks: ["freeze", "page"],
    call: { ...SCENE_CALL, step: "looks", member: "PageLayout.paperSize" },
  },
];
