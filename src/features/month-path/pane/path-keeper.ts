import { late } from "../../../pane/late";
import { Store } from "../../../pane/store";
import type { WorkbookReading } from "../../../record/workbook-reading";
import type { Workbook } from "../../../workbook/workbook";
import type { MonthFacts } from "../month-facts";

/** What is fetched for it waits until the pane has been shown with its button, which people wait for. */
const AFTER_SHOWN_MS = 300;

/** Keeps where the chosen month stands, as the workbook was last read. */
export class PathKeeper {
  static readonly actions = {
    monthFacts: late(() => import("../month-facts"), "monthFacts"),
  };
  /** `facts` is null while they are read, and where they cannot be. */
  readonly state = new Store<{ readonly facts: MonthFacts | null }>({ facts: null });
  private seen: { readonly reading: WorkbookReading | null; readonly period: string | null } = {
    reading: null,
    period: null,
  };

  private shown: Promise<void> | null = null;

  constructor(
    _workbook: Workbook,
    private readonly actions: typeof PathKeeper.actions,
  ) {}

  /** The workbook was read, or another period chosen: what is said of it follows. */
  async see(reading: WorkbookReading | null, period: string | null): Promise<void> {
    if (reading === this.seen.reading && period === this.seen.period) return;
    const asked = { reading, period };
    if (period !== this.seen.period) this.state.set({ facts: null });
    this.seen = asked;
    const facts = reading && period !== null ? await this.read(reading, period) : null;
    if (this.seen === asked) this.state.set({ facts });
  }

  private async read(reading: WorkbookReading, period: string): Promise<MonthFacts | null> {
    this.shown ??= new Promise((resolve) => setTimeout(resolve, AFTER_SHOWN_MS));
    await this.shown;
    // What has changed meanwhile is read by itself.
    if (reading !== this.seen.reading || period !== this.seen.period) return null;
    return this.actions.monthFacts(reading, period).catch(() => null);
  }
}
