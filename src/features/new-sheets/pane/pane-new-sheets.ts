import type { Finding } from "../../../cells/finding";
import type { Ledger } from "../../../method/types";
import type { Workbook } from "../../../workbook/workbook";
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import type { Book, Note } from "../../../pane/pane-state";
import type { AddPeriodRequest } from "../add-period";
import type { InputsOutcome, InputsRequest } from "../make-inputs";
import type { CreateOutcome } from "../create-workbook";

/** What the user can have made: 新建考核工作簿, 新增期间 and, where a ledger is missing, 本期无. */
export class PaneNewSheets {
  static readonly actions = {
    createWorkbook: late(
      () => import(/* webpackChunkName: "writing" */ "../create-workbook"),
      "createWorkbook",
    ),
    addPeriod: late(() => import(/* webpackChunkName: "writing" */ "../add-period"), "addPeriod"),
    makeInputs: late(
      () => import(/* webpackChunkName: "writing" */ "../make-inputs"),
      "makeInputs",
    ),
    addEmptyLedger: late(
      () => import(/* webpackChunkName: "writing" */ "../add-empty-ledger"),
      "addEmptyLedger",
    ),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneNewSheets.actions,
    private readonly pane: Pane,
  ) {}

  async createWorkbook(filling: "empty" | "sample"): Promise<void> {
    await this.pane.work(async () => {
      const outcome = await this.actions.createWorkbook(this.workbook, filling);
      await this.pane.refresh();
      this.pane.state.set({ note: noteOf(outcome) });
    });
  }

  /** Answers the findings that refuse the new period; none when it was added. */
  async addPeriod(request: AddPeriodRequest): Promise<readonly Finding[]> {
    let findings: readonly Finding[] = [];
    await this.pane.work(async () => {
      const outcome = await this.actions.addPeriod(this.workbook, request);
      if (outcome.kind === "refused") findings = outcome.findings;
      else await this.added(outcome.period);
    });
    return findings;
  }

  /** 按办法建表. Answers null where it failed: the pane then says why. */
  makeInputs(request: InputsRequest): Promise<InputsOutcome | null> {
    return this.pane.work(async () => {
      const outcome = await this.actions.makeInputs(this.workbook, request, new Date());
      if (outcome.kind === "made") await this.pane.readAgain();
      return outcome;
    });
  }

  /** Makes an empty ledger and checks again. */
  async addEmptyLedger(ledger: Ledger): Promise<void> {
    await this.pane.mend(async () => {
      const sheet = await this.actions.addEmptyLedger(this.workbook, ledger);
      return { intent: "success", say: ({ pane }) => pane.fixes.ledgerMade(sheet) };
    });
  }

  /** The new period is chosen at once. */
  private async added(period: string): Promise<void> {
    this.pane.state.set({ period, run: { kind: "none" } });
    await this.pane.readAgain();
    const sheet = dataSheetOf(this.pane.state.current().book, period);
    const note: Note = {
      intent: "success",
      say: ({ pane }) => pane.newPeriod.added(period, sheet),
    };
    this.pane.state.set({ note });
  }
}

/** As the workbook calls it. */
function dataSheetOf(book: Book, period: string): string | null {
  if (book.kind !== "ready" && book.kind !== "no-data") return null;
  return book.periods.find((one) => one.period === period)?.dataSheet ?? null;
}

function noteOf(outcome: CreateOutcome): Note {
  if (outcome.kind === "created") return { intent: "success", say: ({ pane }) => pane.created };
  return { intent: "warning", say: ({ pane }) => pane.exists(outcome.sheets) };
}
