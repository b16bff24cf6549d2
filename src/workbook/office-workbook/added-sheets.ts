import type { CellValue, Grid } from "../../cells/grid";
import type { CellContent, SheetContent } from "../workbook";
import { holds } from "./read-back";
import { readGrids } from "./read-grids";
import { isNameTaken, isNotFound } from "./refusal";
import type { Step, Talk } from "./trip";

/** The sheets that a change adds, and what Excel has said of them. Another author may make one of that name meanwhile. */
export class AddedSheets {
  private readonly asked = new Map<string, Excel.Worksheet>();
  /** One of the names was taken meanwhile. */
  isNameTaken = false;
  /** A sheet that the change writes or takes out was gone. */
  isSheetGone = false;

  constructor(private readonly contents: readonly SheetContent[]) {}

  /** To be sent before everything else: where a name is taken by then, no cell has been written. */
  steps(): Step[] {
    return this.contents.map(({ name }) => ({
      bytes: 1000,
      queue: (context) =>
        void this.asked.set(name, context.workbook.worksheets.add(name).load("id")),
    }));
  }

  /** What finds the sheet: its id, where Excel has answered that it was added, else its name. */
  keyOf(name: string): string {
    return this.idOf(name) ?? name;
  }

  noteFailure(error: unknown): void {
    this.isNameTaken = isNameTaken(error);
    this.isSheetGone = isNotFound(error);
  }

  /**
   * Those of the sheets found which are not ours, or not certainly: Excel has not said that it added them, and they
   * hold other cells than this change writes. `areUnclear`: some of their cells may still be ours.
   */
  async ofOthers(
    talk: Talk,
    found: readonly string[],
  ): Promise<{ readonly names: readonly string[]; readonly areUnclear: boolean }> {
    const unknown = found.filter((name) => this.idOf(name) === null);
    const grids = await readGrids(talk, unknown);
    if (this.isNameTaken) {
      const filled = unknown.filter((_, i) =>
        grids[i]?.values.flat().some((cell) => cell !== null),
      );
      // Where all are blank, the last one is: the sheets are added in this order, up to the name that was taken.
      return { names: filled.length > 0 ? filled : unknown.slice(-1), areUnclear: false };
    }
    // Together: the time that one of them shows tells our ranking from the same one of another author.
    const areOurs = grids.every((grid) => this.holdsOnlyOurs(grid));
    return { names: areOurs ? [] : unknown, areUnclear: !areOurs };
  }

  private idOf(name: string): string | null {
    const id: unknown = this.asked.get(name)?.toJSON().id;
    return typeof id === "string" ? id : null;
  }

  private holdsOnlyOurs({ sheet, top, left, values, formulas }: Grid): boolean {
    const cells = this.contents.find(({ name }) => name === sheet)?.cells;
    return values.every((row, i) =>
      row.every((value, j) =>
        isBlankOr(cells?.[top + i]?.[left + j] ?? null, value, formulas[i]?.[j] ?? null),
      ),
    );
  }
}

function isBlankOr(content: CellContent, value: CellValue, formula: string | null): boolean {
  return (value === null && formula === null) || holds(content, value, formula ?? value);
}
