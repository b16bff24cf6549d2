import { parseArea, type CellAddress } from "../../cells/address";
import type { Unsubscribe, WorkbookNotice } from "../workbook";
import { inExcel } from "./trip";

/** The listeners of one kind. */
export class Listeners<Heard extends readonly unknown[]> {
  private readonly all = new Set<(...heard: Heard) => void>();

  add(listener: (...heard: Heard) => void): Unsubscribe {
    this.all.add(listener);
    return () => void this.all.delete(listener);
  }

  tell(...heard: Heard): void {
    for (const listener of [...this.all]) listener(...heard);
  }

  get isEmpty(): boolean {
    return this.all.size === 0;
  }
}

/** What Excel tells, passed on. The handlers are registered once, when the workbook is opened. */
export class ExcelEvents {
  readonly selected = new Listeners<[CellAddress]>();
  readonly edited = new Listeners<[]>();
  readonly calculated = new Listeners<[]>();
  /** Told by the port itself. */
  readonly noticed = new Listeners<[WorkbookNotice]>();

  /** Registers the handlers in one trip. */
  async register(): Promise<void> {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add((event) => this.onSelection(event));
      worksheets.onChanged.add((event) => {
        // What this add-in writes is no edit of the user's.
        if (event.triggerSource !== "ThisLocalAddin") this.edited.tell();
        return Promise.resolve();
      });
      worksheets.onCalculated.add(() => Promise.resolve(this.calculated.tell()));
      await context.sync();
    });
  }

  private async onSelection({
    worksheetId,
    address,
  }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    // Of several areas the first counts.
    const area = parseArea(address.slice(address.lastIndexOf("!") + 1).split(",")[0] ?? "");
    if (this.selected.isEmpty || !area) return;
    const sheet = await inExcel(async (context) => {
      const selected = context.workbook.worksheets.getItem(worksheetId).load("name");
      await context.sync();
      return selected.name;
    });
    this.selected.tell({ sheet, row: area.row, column: area.column });
  }
}
