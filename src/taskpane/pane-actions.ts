import type {
  analyseChanges,
  analyseEnvelope,
  analyseGaps,
  analyseReadings,
} from "../features/analysis/analyse-month";
import type { changeReading } from "../features/analysis/change-reading";
import type { addEmptyLedger } from "../features/new-sheets/add-empty-ledger";
import type { addPeriod } from "../features/new-sheets/add-period";
import type { applyFixes } from "../features/findings/apply-fix";
import type { circulatedCopy } from "../features/copies/circulated-copy";
import type { listBureaus } from "../features/handing-out/bureau-list";
import type { handOut } from "../features/handing-out/hand-out";
import type { compareReturned, writeReturned } from "../features/handing-out/merge-returned";
import type { createWorkbook } from "../features/new-sheets/create-workbook";
import type { decide, revokeDecision } from "../features/findings/decide";
import { inspectWorkbook } from "../ranking/inspect-workbook";
import type { readForExplaining } from "../features/cell-origin/explain-cell";
import type { checkUp } from "../features/checkup/check-up";
import type { checkSeal } from "../features/issuing/check-seal";
import type { repairCells } from "../features/checkup/repair-cells";
import type { sealMonth } from "../features/issuing/seal-month";
import type { rankMonth } from "../features/rank-month/rank-month";
import type { isRankingCurrent } from "../ranking/ranking-current";
import type { restoreLast } from "../features/restoring/restore-last";
import { settleWorkbook } from "../record/unfinished-write";
import type { readRecord } from "../features/restoring/workbook-record";

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
const analysing = () => import("../features/analysis/analyse-month");
/** With the reader of .xlsx files. */
const merging = () => import("../features/handing-out/merge-returned");
const deciding = () => import(/* webpackChunkName: "writing" */ "../features/findings/decide");

export const paneActions: PaneActions = {
  inspectWorkbook,
  // What writes whole sheets is fetched when it is first asked for: the pane can be used without it.
  rankMonth: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../features/rank-month/rank-month")).rankMonth(
      ...asked,
    ),
  isRankingCurrent: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../ranking/ranking-current")).isRankingCurrent(
      ...asked,
    ),
  createWorkbook: async (...asked) =>
    (
      await import(/* webpackChunkName: "writing" */ "../features/new-sheets/create-workbook")
    ).createWorkbook(...asked),
  addPeriod: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../features/new-sheets/add-period")).addPeriod(
      ...asked,
    ),
  applyFixes: async (...asked) =>
    (await import(/* webpackChunkName: "writing" */ "../features/findings/apply-fix")).applyFixes(
      ...asked,
    ),
  addEmptyLedger: async (...asked) =>
    (
      await import(/* webpackChunkName: "writing" */ "../features/new-sheets/add-empty-ledger")
    ).addEmptyLedger(...asked),
  settleWorkbook,
  readRecord: async (workbook, period) =>
    (await import("../features/restoring/workbook-record")).readRecord(workbook, period),
  restoreLast: async (workbook, print, now) =>
    (await import("../features/restoring/restore-last")).restoreLast(workbook, print, now),
  // Fetched at the first selected cell.
  readForExplaining: async (workbook) =>
    (await import("../features/cell-origin/explain-cell")).readForExplaining(workbook),
  decide: async (...asked) => (await deciding()).decide(...asked),
  revokeDecision: async (...asked) => (await deciding()).revokeDecision(...asked),
  analyseReadings: async (...asked) => (await analysing()).analyseReadings(...asked),
  analyseEnvelope: async (...asked) => (await analysing()).analyseEnvelope(...asked),
  analyseGaps: async (...asked) => (await analysing()).analyseGaps(...asked),
  analyseChanges: async (...asked) => (await analysing()).analyseChanges(...asked),
  changeReading: async (...asked) =>
    (await import("../features/analysis/change-reading")).changeReading(...asked),
  sealMonth: async (...asked) =>
    (await import("../features/issuing/seal-month")).sealMonth(...asked),
  checkSeal: async (...asked) =>
    (await import("../features/issuing/check-seal")).checkSeal(...asked),
  listBureaus: async (...asked) =>
    (await import("../features/handing-out/bureau-list")).listBureaus(...asked),
  handOut: async (...asked) => (await import("../features/handing-out/hand-out")).handOut(...asked),
  compareReturned: async (...asked) => (await merging()).compareReturned(...asked),
  writeReturned: async (...asked) => (await merging()).writeReturned(...asked),
  checkUp: async (workbook) => (await import("../features/checkup/check-up")).checkUp(workbook),
  repairCells: async (...asked) =>
    (await import("../features/checkup/repair-cells")).repairCells(...asked),
  circulatedCopy: async (...asked) =>
    (await import("../features/copies/circulated-copy")).circulatedCopy(...asked),
};
