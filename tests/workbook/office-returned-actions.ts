import { handOut } from "../../src/features/handing-out/hand-out";
import { writeReturned } from "../../src/features/handing-out/merge-returned";
import { monthTable } from "../../src/features/handing-out/month-table";
import { readWorkbook } from "../../src/record/workbook-reading";
import { bureausOf, handedOut } from "../../src/features/handing-out/bureau-columns";
import { merge, type MergeReport } from "../../src/features/handing-out/merge";
import type { Workbook } from "../../src/workbook/workbook";
import type { OfficeAction } from "./office-actions";

const NOW = new Date(2020, 6, 3, 9, 5);
const PERIOD = "1-6月";
const FACTS = { workbook: "w", period: PERIOD, year: 2020, due: "2020-07-05", time: "2020-07-01" };

/** What came back from 海关: each of its figures one more than it was. */
async function reportOf(workbook: Workbook): Promise<MergeReport> {
  const month = monthTable(await readWorkbook(workbook), PERIOD);
  if (month.kind === "refused") throw new Error(month.why);
  const { table } = month;
  const [customs] = bureausOf(table);
  if (!customs) throw new Error("nobody is named");
  const handed = handedOut(table, customs, FACTS, ["填报说明", []]);
  const values = table.grid.values.map((row, i) =>
    row.map((value, j) =>
      typeof value === "number" && i < 6 && customs.columns.some(({ column }) => column === j)
        ? value + 1
        : value,
    ),
  );
  const theirs = { ...table, grid: { ...table.grid, values } };
  const identity = { kind: "handed-out", handed } as const;
  const file = { name: "海关.xlsx", identity, sheets: [theirs.grid], table: theirs };
  return merge(table, { ...FACTS, bureaus: [customs.name], before: null }, [file]);
}

/** Its number is never taken back: copies are out. */
export const HAND_OUT: OfficeAction = {
  name: "a hand-out",
  file: "hand-out",
  from: "sample",
  prepare: () => Promise.resolve(),
  run: (workbook) =>
    handOut(workbook, { period: PERIOD, bureau: "海关", due: FACTS.due, now: NOW }),
};

/** What was compared is written; the report is the one that the user saw. */
export const MERGE: OfficeAction = {
  name: "a merge of returned files",
  file: "merge-returned",
  from: "sample",
  prepare: () => Promise.resolve(),
  run: async (workbook) =>
    writeReturned(workbook, {
      period: PERIOD,
      now: NOW,
      choices: new Map(),
      report: await reportOf(workbook),
    }),
};
