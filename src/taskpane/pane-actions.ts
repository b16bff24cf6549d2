import type {
  analyseChanges,
  analyseEnvelope,
  analyseGaps,
  analyseReadings,
} from "../actions/analyse-month";
import type { changeReading } from "../actions/change-reading";
import type { addEmptyLedger } from "../actions/add-empty-ledger";
import type { addPeriod } from "../actions/add-period";
import type { applyFixes } from "../actions/apply-fix";
import type { circulatedCopy } from "../actions/circulated-copy";
import type { listBureaus } from "../actions/bureau-list";
import type { handOut } from "../actions/hand-out";
import type { compareReturned, writeReturned } from "../actions/merge-returned";
import type { createWorkbook } from "../actions/create-workbook";
import type { decide, revokeDecision } from "../actions/decide";
import { inspectWorkbook } from "../actions/inspect-workbook";
import type { readForExplaining } from "../actions/explain-cell";
import type { checkUp } from "../actions/check-up";
import type { checkSeal } from "../actions/check-seal";
import type { repairCells } from "../actions/repair-cells";
import type { sealMonth } from "../actions/seal-month";
import type { rankMonth } from "../actions/rank-month";
import type { isRankingCurrent } from "../actions/ranking-current";
import type { restoreLast } from "../actions/restore-last";
import { settleWorkbook } from "../actions/unfinished-write";
import type { readRecord } from "../actions/workbook-record";

/** What the pane can do to a workbook. Tests pass their own to show states that are hard to reach. */
export interface PaneActions {
  readonly inspectWorkbook: typeof inspectWorkbook;
  readonly rankMonth: typeof rankMonth;
  readonly isRankingCurrent: typeof isRankingCurrent;
  readonly createWorkbook: typeof createWorkbook;
  readonly addPeriod: typeof addPeriod;
  readonly applyFixes: typeof applyFixes;
  readonly addEmptyLedger: typeof addEmptyLedger;
  readonly readForExplaining: typeof readForExplaining;
  readonly decide: typeof decide;
  readonly revokeDecision: typeof revokeDecision;
  readonly analyseReadings: typeof analyseReadings;
  readonly analyseEnvelope: typeof analyseEnvelope;
  readonly analyseGaps: typeof analyseGaps;
  readonly analyseChanges: typeof analyseChanges;
  readonly changeReading: typeof changeReading;
  readonly settleWorkbook: typeof settleWorkbook;
  readonly readRecord: typeof readRecord;
  readonly restoreLast: typeof restoreLast;
  readonly sealMonth: typeof sealMonth;
  readonly checkSeal: typeof checkSeal;
  readonly listBureaus: typeof listBureaus;
  readonly handOut: typeof handOut;
  readonly compareReturned: typeof compareReturned;
  readonly writeReturned: typeof writeReturned;
  readonly checkUp: typeof checkUp;
  readonly repairCells: typeof repairCells;
  readonly circulatedCopy: typeof circulatedCopy;
}

/** Fetched when it is first asked for: nobody waits for it before a ranking. */
const analysing = () => import("../actions/analyse-month");
/** With the reader of .xlsx files. */
const merging = () => import("../actions/merge-returned");
const deciding = () => import(/* webpackChunkName: "writing" */ "../actions/decide");

export const paneActions: PaneActions = {
  inspectWorkbook,
  // What writes whole sheets is fetched when it is first asked for: the pane can be used without it.
  rankMonth: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../actions/rank-month")).rankMonth(...asked),
  isRankingCurrent: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../actions/ranking-current")).isRankingCurrent(
      ...asked,
    ),
  createWorkbook: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../actions/create-workbook")).createWorkbook(
      ...asked,
    ),
  addPeriod: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../actions/add-period")).addPeriod(...asked),
  applyFixes: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../actions/apply-fix")).applyFixes(...asked),
  addEmptyLedger: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../actions/add-empty-ledger")).addEmptyLedger(
      ...asked,
    ),
  settleWorkbook,
  readRecord: async (workbook, period) =>
    (await import("../actions/workbook-record")).readRecord(workbook, period),
  restoreLast: async (workbook, print, now) =>
    (await import("../actions/restore-last")).restoreLast(workbook, print, now),
  // Fetched at the first selected cell.
  readForExplaining: async (workbook) =>
    (await import("../actions/explain-cell")).readForExplaining(workbook),
  decide: async (...asked) => (await deciding()).decide(...asked),
  revokeDecision: async (...asked) => (await deciding()).revokeDecision(...asked),
  analyseReadings: async (...asked) => (await analysing()).analyseReadings(...asked),
  analyseEnvelope: async (...asked) => (await analysing()).analyseEnvelope(...asked),
  analyseGaps: async (...asked) => (await analysing()).analyseGaps(...asked),
  analyseChanges: async (...asked) => (await analysing()).analyseChanges(...asked),
  changeReading: async (...asked) =>
    (await import("../actions/change-reading")).changeReading(...asked),
  sealMonth: async (...asked) => (await import("../actions/seal-month")).sealMonth(...asked),
  checkSeal: async (...asked) => (await import("../actions/check-seal")).checkSeal(...asked),
  listBureaus: async (...asked) => (await import("../actions/bureau-list")).listBureaus(...asked),
  handOut: async (...asked) => (await import("../actions/hand-out")).handOut(...asked),
  compareReturned: async (...asked) => (await merging()).compareReturned(...asked),
  writeReturned: async (...asked) => (await merging()).writeReturned(...asked),
  checkUp: async (workbook) => (await import("../actions/check-up")).checkUp(workbook),
  repairCells: async (...asked) => (await import("../actions/repair-cells")).repairCells(...asked),
  circulatedCopy: async (...asked) =>
    (await import("../actions/circulated-copy")).circulatedCopy(...asked),
};
