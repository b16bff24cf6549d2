import { changeConvention } from "../../src/features/analysis/change-convention";
import { decide, revokeDecision } from "../../src/features/findings/decide";
import { issueMonth } from "../../src/features/issuing/issue-month";
import { readWorkbook } from "../../src/record/workbook-reading";
import type { Workbook } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import { shownText } from "../office-host/excel/cell";
import type { OfficeAction } from "./office-actions";
import { rank } from "./office-kit";

const NOW = new Date(2020, 6, 3, 9, 5);
const DATA = "数据 1-6月";
const TOWN = "煤山镇";
const DECISION = {
  period: "1-6月",
  kind: "not-reported",
  town: TOWN,
  quantity: "outsourcing",
  note: "企业迟报",
  basis: "局务会纪要〔2020〕8号",
} as const;

/** The user empties a figure: 离岸服务外包执行额 of one town. */
export function emptyFigure({ workbook }: OfficeHost): void {
  const sheet = workbook.worksheets.getItem(DATA);
  const [rows, columns] = [30, 30].map((n) => Array.from({ length: n }, (_, i) => i));
  const row = rows?.find((one) => sheet.cells.at(one, 0)?.value === TOWN);
  const column = columns?.find((one) =>
    rows?.some((other) => shownText(sheet.cells.at(other, one)?.value).startsWith("离岸服务外包")),
  );
  if (row === undefined || column === undefined) throw new Error("no such figure");
  sheet.getCell(row, column).clear("Contents");
}

const gap = (_: Workbook, host: OfficeHost) => Promise.resolve(emptyFigure(host));

async function decided(workbook: Workbook, host: OfficeHost): Promise<void> {
  emptyFigure(host);
  await decide(workbook, DECISION, NOW);
}

async function revoke(workbook: Workbook): Promise<unknown> {
  const [decision] = (await readWorkbook(workbook)).decisions;
  if (!decision) throw new Error("nothing is decided");
  return revokeDecision(workbook, decision, NOW);
}

const choose = (workbook: Workbook) =>
  changeConvention(
    workbook,
    { id: "targetBasis", choice: "exports", by: "县商务局〔2020〕3号会议纪要" },
    NOW,
  );

const issue = (workbook: Workbook) => issueMonth(workbook, "1-6月", NOW);

/** The month was issued, and a figure revised since. */
async function revised(workbook: Workbook, host: OfficeHost): Promise<void> {
  await rank(workbook);
  await issue(workbook);
  host.workbook.worksheets.getItem(DATA).getCell(4, 1).values = [[2000]];
}

/** Decisions about gaps and about conventions. */
export const POLICY_ACTIONS: readonly OfficeAction[] = [
  {
    name: "a decision",
    file: "decide",
    from: "sample",
    prepare: gap,
    run: (workbook) => decide(workbook, DECISION, NOW),
  },
  {
    name: "a decision revoked",
    file: "decide",
    from: "sample",
    prepare: decided,
    run: revoke,
  },
  {
    name: "a ranking with a decision",
    file: "write-ranking",
    from: "sample",
    prepare: decided,
    run: (workbook) => rank(workbook),
  },
  {
    name: "a reading",
    file: "change-convention",
    from: "sample",
    prepare: () => Promise.resolve(),
    run: choose,
  },
  {
    name: "a reading where there is no 考核办法",
    file: "change-convention",
    from: "sample",
    prepare: (_, host) => Promise.resolve(host.workbook.worksheets.getItem("考核办法").delete()),
    run: choose,
  },
];

/** The issue of a month, and what comes after it. */
export const ISSUE_ACTIONS: readonly OfficeAction[] = [
  {
    name: "an issue",
    file: "issue-month",
    from: "sample",
    prepare: (workbook) => rank(workbook),
    run: issue,
  },
  {
    name: "a revision beside an issue",
    file: "write-ranking",
    from: "sample",
    prepare: revised,
    run: (workbook) => rank(workbook),
  },
];
