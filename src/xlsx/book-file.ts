import type { BookCell, BookSheet } from "./book";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";
import { saveWorkbook, type SheetToSave } from "./save-workbook";

/** A workbook file in the making: its sheets change, everything else of the file stays as it is. */
export class BookFile {
  private sheetsNow: SheetToSave[];
  /** The sheet that was put first, at which the file opens. */
  private front: string | null = null;

  private constructor(private readonly opened: OpenedWorkbook) {
    this.sheetsNow = opened.sheets.map(({ part, sheet }) => ({ part, sheet, was: sheet }));
  }

  /** null for bytes that are no workbook this program can read. */
  static async of(bytes: Uint8Array<ArrayBuffer>): Promise<BookFile | null> {
    const opening = await openWorkbook({
      name: "",
      size: bytes.length,
      arrayBuffer: () => Promise.resolve(bytes.buffer),
    });
    return opening.kind === "opened" ? new BookFile(opening.workbook) : null;
  }

  get sheets(): readonly BookSheet[] {
    return this.sheetsNow.map(({ sheet }) => sheet);
  }

  /** Changes cells of a sheet; a cell for which `change` answers null stays. */
  change(
    name: string,
    change: (cell: BookCell, row: number, column: number) => BookCell | null,
  ): void {
    this.sheetsNow = this.sheetsNow.map((one) => {
      if (one.sheet.name !== name) return one;
      let isChanged = false;
      const rows = [...one.sheet.rows].map(([row, cells]) => {
        const changed = [...cells].map(([column, cell]): [number, BookCell] => {
          const becomes = change(cell, row, column);
          isChanged ||= becomes !== null;
          return [column, becomes ?? cell];
        });
        return [row, new Map(changed)] as const;
      });
      return isChanged ? { ...one, sheet: { ...one.sheet, rows: new Map(rows) } } : one;
    });
  }

  /** Writes a sheet whole, in the place of the one of its name, or as the first or last sheet. */
  put(sheet: BookSheet, place: "first" | "last" = "last"): void {
    if (place === "first") this.front = sheet.name;
    const at = this.sheetsNow.findIndex((one) => one.sheet.name === sheet.name);
    if (at >= 0) {
      const part = this.sheetsNow[at]?.part ?? null;
      this.sheetsNow[at] = { sheet, part, was: null };
    } else if (place === "first") this.sheetsNow.unshift({ sheet, part: null, was: null });
    else this.sheetsNow.push({ sheet, part: null, was: null });
  }

  remove(name: string): void {
    this.sheetsNow = this.sheetsNow.filter(({ sheet }) => sheet.name !== name);
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return saveWorkbook(this.opened, this.sheetsNow, { front: this.front });
  }
}
