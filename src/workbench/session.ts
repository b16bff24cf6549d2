import { createWorkbook } from "../actions/create-workbook";
import type { OpeningNotice, OpeningRefusal } from "../messages/workbench";
import type { BookSheet } from "../xlsx/book";
import { openWorkbook, type ChosenFile, type OpenedWorkbook } from "../xlsx/open-workbook";
import { saveWorkbook } from "../xlsx/save-workbook";
import { loadBook } from "./grid-book";
import type { GridProgram } from "./grid-program";
import { endTyping } from "./grid-typing";
import type { GridWorkbook } from "./grid-workbook";

/** Where a sheet of the grid came from. */
interface Origin {
  readonly part: string;
  readonly was: BookSheet;
}

export type OpenOutcome =
  | { readonly kind: "opened"; readonly sheets: number; readonly notices: readonly OpeningNotice[] }
  | { readonly kind: "refused"; readonly refusal: OpeningRefusal };

const EMPTY_SHEET: BookSheet = {
  name: "Sheet1",
  isHidden: false,
  isProtected: false,
  rows: new Map(),
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  freeze: null,
  dataBars: [],
  dropdowns: [],
  print: null,
};

/** The workbook in the grid and the file it came from. */
export class WorkbenchSession {
  private opened: OpenedWorkbook | null = null;
  private origins: ReadonlyMap<string, Origin> = new Map();

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
    );
    const asLoaded = new Map(this.workbook.contents().map(({ id, sheet }) => [id, sheet]));
    this.origins = new Map(
      workbook.sheets.flatMap(({ part }, i) => {
        const id = ids[i] ?? "";
        const was = asLoaded.get(id);
        return was ? [[id, { part, was }] as const] : [];
      }),
    );
    this.opened = workbook;
    return { kind: "opened", sheets: workbook.sheets.length, notices: workbook.notices };
  }

  /** The bytes of the workbook as it stands: what was opened, with what has changed and our sheets. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    await endTyping(this.program);
    const sheets = this.workbook.contents().map(({ id, sheet, isWritten }) => {
      const origin = this.origins.get(id);
      return { sheet, part: origin?.part ?? null, was: isWritten ? null : (origin?.was ?? null) };
    });
    return saveWorkbook(this.opened, sheets);
  }
}
