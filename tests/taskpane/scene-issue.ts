import { warn } from "../../src/cells/finding";
import type { IssueDraft } from "../../src/features/issuing/issue-draft";
import type { IssueCheck } from "../../src/features/issuing/check-issue";

const DATA = "数据 1-6月";
const plain = (value: number | null) => ({ value, formula: "", format: "" });

/** 冻结为数值, and nothing else. */
export const SCENE_FROZEN_ISSUE: IssueCheck = {
  kind: "checked",
  code: "C9EF 7018",
  time: "2020-07-08 09:30",
  signed: null,
  isOnPaper: true,
  frozen: 187,
  changes: [],
};

/** A copy that came back with every kind of change. */
export const SCENE_CHANGED_ISSUE: IssueCheck = {
  kind: "checked",
  code: "C9EF 7018",
  time: "2020-07-08 09:30",
  signed: null,
  isOnPaper: false,
  frozen: 12,
  changes: [
    {
      kind: "cell",
      cell: { sheet: DATA, row: 4, column: 1 },
      was: plain(27032),
      now: plain(27143),
    },
    {
      kind: "cell",
      cell: { sheet: DATA, row: 5, column: 1 },
      was: plain(12264),
      now: { value: 12264, formula: "12000+264", format: "" },
    },
    {
      kind: "cell",
      cell: { sheet: DATA, row: 6, column: 8 },
      was: plain(100),
      now: { value: 100, formula: "", format: "percent" },
    },
    { kind: "row-removed", cell: { sheet: "信息报送", row: 9, column: 0 }, label: "煤山镇" },
    { kind: "sheet-renamed", sheet: "依据 1-6月", now: "依据" },
    { kind: "sheet-gone", sheet: "评分 1-6月" },
  ],
};

/** Two warnings that are grave, and one that is not. */
export const SCENE_DRAFT: IssueDraft = {
  kind: "draft",
  signature: { signer: "", number: "长商发〔2020〕18号", date: "2020年7月15日" },
  graves: [
    warn(
      "growth-extreme",
      { sheet: "数据 1-6月", row: 5, column: 1 },
      { town: "煤山镇", percent: "1200.00" },
    ),
    warn(
      "county-differs",
      { sheet: "数据 1-6月", row: 3, column: 1 },
      { header: "自营出口额", county: "100", sum: "90" },
    ),
  ],
  warnings: [
    warn("rows-hidden", { sheet: "数据 1-6月", row: 2, column: 0 }, { rows: "3", count: 1 }),
  ],
};
