import { addEmptyLedger } from "../../src/features/new-sheets/add-empty-ledger";
import { addPeriod } from "../../src/features/new-sheets/add-period";
import { applyFixes } from "../../src/features/findings/apply-fix";
import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { planRestore, restoreLast } from "../../src/features/restoring/restore-last";
import { settleWorkbook } from "../../src/record/unfinished-write";
import { readWorkbook } from "../../src/record/workbook-reading";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import { at } from "./contract-kit";
import { rank } from "./office-kit";
import { METHOD_ACTIONS, RESULT_ACTIONS } from "./office-method-actions";
import { REPAIR_ACTION } from "./office-repair-action";
import { HAND_OUT, MERGE } from "./office-returned-actions";
import { ISSUE_ACTIONS, POLICY_ACTIONS } from "./office-policy-actions";

/** An action of the user's, and the workbook that it is done to. */
export interface OfficeAction {
  readonly name: string;
  /** The file of src/features or src/record that writes. */
  readonly file: string;
  /** From a workbook with the sample, or from an empty one. */
  readonly from: "sample" | "nothing";
  /** Where cells cannot call our functions it writes nothing. */
  readonly needsFunctions?: boolean;
  prepare(workbook: Workbook, host: OfficeHost): Promise<unknown>;
  run(workbook: Workbook): Promise<unknown>;
}

const NOW = new Date(2020, 6, 3, 9, 5);
const CELL = at("数据 1-6月", 4, 1);

/** The user types over a figure: the next ranking has something to write. */
export function typeFigure(host: OfficeHost, value: number): void {
  host.workbook.worksheets.getItem(CELL.sheet).getCell(CELL.row, CELL.column).values = [[value]];
}

export async function restore(workbook: Workbook): Promise<unknown> {
  const plan = planRestore(await readWorkbook(workbook));
  if (!plan) throw new Error("nothing to restore");
  return restoreLast(workbook, plan.print, NOW);
}

const nothing = () => Promise.resolve();
const ranking = (workbook: Workbook) => rank(workbook);
const addJuly = (workbook: Workbook) =>
  addPeriod(workbook, { period: "1-7月", targets: "copy-last", now: NOW });

async function obsolete(workbook: Workbook, host: OfficeHost): Promise<void> {
  await rank(workbook);
  typeFigure(host, 2000);
}

/** The host ended in the middle of a ranking, and nobody has opened the pane since. */
async function half(workbook: Workbook, host: OfficeHost): Promise<void> {
  await obsolete(workbook, host);
  const dying = await openOfficeWorkbook({ answerMs: 4 });
  host.countFromHere();
  host.faults.at(4, "half", { lasting: true, part: 0.7 });
  await rank(dying).catch(() => undefined);
  host.countFromHere();
}

const CREATE: OfficeAction = {
  name: "create",
  file: "create-workbook",
  from: "nothing",
  prepare: nothing,
  run: (workbook) => createWorkbook(workbook, "sample", NOW),
};

/** What 还原上次 can take back. */
const RESTORABLE: readonly OfficeAction[] = [
  {
    name: "the first ranking",
    file: "write-ranking",
    from: "sample",
    prepare: nothing,
    run: ranking,
  },
  {
    name: "a ranking in place of another",
    file: "write-ranking",
    from: "sample",
    prepare: obsolete,
    run: ranking,
  },
  {
    name: "a ranking in formulas",
    file: "write-formulas",
    from: "sample",
    prepare: obsolete,
    run: (workbook) => rank(workbook, "formulas"),
  },
  {
    name: "a new period",
    file: "add-period",
    from: "sample",
    prepare: nothing,
    run: addJuly,
  },
  {
    name: "a fix",
    file: "apply-fix",
    from: "sample",
    prepare: (_, host) => Promise.resolve(typeFigure(host, 2000)),
    run: (workbook) =>
      applyFixes(workbook, [{ cell: CELL, was: 2000, becomes: { number: 2001 } }], NOW),
  },
  {
    name: "no ledger this time",
    file: "add-empty-ledger",
    from: "sample",
    prepare: (_, host) => Promise.resolve(host.workbook.worksheets.getItem("信息报送").delete()),
    run: (workbook) => addEmptyLedger(workbook, "items", NOW),
  },
  REPAIR_ACTION,
  ...POLICY_ACTIONS,
  MERGE,
];

const RECOVERY: OfficeAction = {
  name: "putting back what had ended half-way",
  file: "unfinished-write",
  from: "sample",
  prepare: half,
  run: settleWorkbook,
};

function restoreOf(action: OfficeAction): OfficeAction {
  return {
    name: `restore of ${action.name}`,
    file: "restore-last",
    from: action.from,
    async prepare(workbook, host) {
      await action.prepare(workbook, host);
      await action.run(workbook);
    },
    run: restore,
  };
}

const onceMore = (action: OfficeAction): OfficeAction => ({
  ...restoreOf(restoreOf(action)),
  name: `${action.name}, once more`,
});

/** Every action that writes: office-every-action.test.ts holds this list against them. */
export const OFFICE_ACTIONS: readonly OfficeAction[] = [
  CREATE,
  ...METHOD_ACTIONS,
  ...RESULT_ACTIONS,
  HAND_OUT,
  ...RESTORABLE,
  RECOVERY,
  ...RESTORABLE.map(restoreOf),
  ...RESTORABLE.filter(({ file }) => ["add-period", "change-convention"].includes(file)).map(
    onceMore,
  ),
  ...ISSUE_ACTIONS,
  ...ISSUE_ACTIONS.map(restoreOf),
];
