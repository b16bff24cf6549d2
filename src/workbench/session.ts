import { createWorkbook } from "../features/new-sheets/create-workbook";
import type { OpeningNotice, OpeningRefusal } from "../messages/zh/workbench";
import { bookSheet } from "../xlsx/book";
import { openWorkbook, type ChosenFile } from "../xlsx/open-workbook";
import { FileBehind } from "./file-behind";
import { loadBook } from "./grid-book";
import type { GridProgram } from "./grid-program";
import type { GridWorkbook } from "./grid-workbook";

export type OpenOutcome =
  | { readonly kind: "opened"; readonly sheets: number; readonly notices: readonly OpeningNotice[] }
  | { readonly kind: "refused"; readonly refusal: OpeningRefusal };

const EMPTY_SHEET = bookSheet("Sheet1", new Map());

/** What a person does with whole workbooks in the workbench. */
export class WorkbenchSession {
  constructor(
    private readonly program: GridProgram,
    private readonly workbook: GridWorkbook,
  ) {}

  /** A workbook with one blank sheet, so that the grid is there. */
  showEmpty(name: string): void {
    loadBook(this.program, this.workbook, name, [EMPTY_SHEET]);
  }

  /** The sample takes the place of the blank sheet. */
  async showSample(): Promise<void> {
    await createWorkbook(this.workbook, "sample");
    this.workbook.drop(EMPTY_SHEET.name);
  }

  /** Opens a file in place of the workbook that is there. A file that is refused changes nothing. */
  async open(file: ChosenFile): Promise<OpenOutcome> {
    const opening = await openWorkbook(file);
    if (opening.kind === "refused") return opening;
    const { workbook } = opening;
    const ids = loadBook(
      this.program,
      this.workbook,
      workbook.name,
      workbook.sheets.map(({ sheet }) => sheet),
      workbook.definitions,
    );
    this.workbook.file = new FileBehind(workbook, ids, this.workbook.contents());
    return { kind: "opened", sheets: workbook.sheets.length, notices: workbook.notices };
  }
}
