import type { CellExplainer } from "../explain-cell";
import type { CellExplanation } from "../cell-explanation";
import type { CellAddress } from "../../../cells/address";
import type { Unsubscribe, Workbook } from "../../../workbook/workbook";
import { late } from "../../../pane/late";
import { Store } from "../../../pane/store";

/** The selected cell as the pane explains it. */
export interface CellState {
  readonly isFollowing: boolean;
  /** The cell that `found` is about; null before one was selected. */
  readonly cell: CellAddress | null;
  readonly found: CellExplanation | { readonly kind: "failed" } | null;
}

/** Who holds down an arrow key passes cells by; only where the selection rests is read. */
const SELECTION_PAUSE_MS = 80;

/** The program tells of our own selection within this time, or, where the cell was selected already, never. */
const EVENT_MS = 1500;

/**
 * Explains the selected cell while it follows the selection. The workbook is read at the first cell after an edit and
 * not again before the next one.
 */
export class CellFollower {
  static readonly actions = {
    // Fetched at the first selected cell.
    readForExplaining: late(() => import("../explain-cell"), "readForExplaining"),
  };
  readonly state = new Store<CellState>({ isFollowing: true, cell: null, found: null });
  private stopListening: Unsubscribe | null = null;
  private explainer: Promise<CellExplainer> | null = null;
  /** The cell selected last. */
  private wanted: CellAddress | null = null;
  /** A cell that the pane itself selects: what it explains stays while its links are followed. */
  private expected: { readonly cell: CellAddress; readonly until: number } | null = null;
  /** The cell that the pane selected last. */
  private ours: CellAddress | null = null;
  private isPaused = false;
  private pending: ReturnType<typeof setTimeout> | null = null;
  /** Counts explanations, so that a slow one never overwrites a later one. */
  private asked = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof CellFollower.actions,
  ) {
    this.listen();
  }

  /** 跟随选择. What is shown stays when it is switched off. */
  follow(isFollowing: boolean): void {
    this.state.set({ isFollowing });
    if (isFollowing) this.listen();
    else this.stop();
  }

  /** The pane is about to select this cell by itself. */
  expect(cell: CellAddress): void {
    this.expected = { cell, until: Date.now() + EVENT_MS };
    this.ours = cell;
  }

  /** What was read may no longer hold. */
  forget(): void {
    this.explainer = null;
  }

  /** Asks which cell is selected: the program may have told nothing of it. A cell that the pane itself selected stays out. */
  async look(): Promise<void> {
    if (this.stopListening === null || this.isPaused) return;
    const cell = await this.workbook.selected().catch(() => null);
    const known = [this.wanted, this.ours].some((one) => one && cell && isSame(one, cell));
    if (cell && !known) this.selected(cell);
  }

  /** Explains the same cell again, if there was anything to say of it. */
  async again(): Promise<void> {
    this.forget();
    const { isFollowing, found } = this.state.current();
    if (isFollowing && found && found.kind !== "plain") await this.explain();
  }

  /** While the workbook is being written or replaced nothing is read. */
  setPaused(isPaused: boolean): void {
    this.isPaused = isPaused;
    if (!isPaused) void this.again();
  }

  /** Another workbook: nothing is selected in it yet. */
  reset(): void {
    this.forget();
    this.asked += 1;
    this.wanted = null;
    this.ours = null;
    this.state.set({ cell: null, found: null });
  }

  dispose(): void {
    this.stop();
    this.state.close();
  }

  private listen(): void {
    this.stopListening ??= this.workbook.onSelect((cell) => this.selected(cell));
  }

  private stop(): void {
    this.stopListening?.();
    this.stopListening = null;
    if (this.pending !== null) clearTimeout(this.pending);
  }

  private selected(cell: CellAddress): void {
    const { expected } = this;
    this.expected = null;
    if (expected && isSame(expected.cell, cell) && Date.now() < expected.until) return;
    this.wanted = cell;
    this.ours = null;
    if (this.pending !== null) clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.explain(), SELECTION_PAUSE_MS);
  }

  private async explain(): Promise<void> {
    const cell = this.wanted;
    if (this.isPaused || cell === null) return;
    const asked = (this.asked += 1);
    const found = await this.find(cell);
    if (asked === this.asked) this.state.set({ cell, found });
  }

  private async find(cell: CellAddress): Promise<CellState["found"]> {
    try {
      this.explainer ??= this.actions.readForExplaining(this.workbook);
      const explain = await this.explainer;
      return explain(cell);
    } catch {
      this.forget();
      return { kind: "failed" };
    }
  }
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
