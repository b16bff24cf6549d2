import { ChangeRefused } from "../workbook/workbook";
import type { BookSheet } from "../xlsx/book";
import type { OpenedWorkbook } from "../xlsx/open-workbook";
import { saveWorkbook, type SavingWishes } from "../xlsx/save-workbook";

/** A sheet as it stands in the grid. */
export interface GridSheet {
  readonly id: string;
  readonly sheet: BookSheet;
  /** Written whole since the workbook was opened. */
  readonly isWritten: boolean;
}

/** The file that the workbook in the grid was opened from, and which of its sheets came from where. */
export class FileBehind {
  private readonly origins: ReadonlyMap<string, { readonly part: string; readonly was: BookSheet }>;

  /** `ids`: those that the file's sheets got in the grid, in their order; `loaded`: as the grid holds them. */
  constructor(
    private readonly opened: OpenedWorkbook,
    ids: readonly string[],
    loaded: readonly GridSheet[],
  ) {
    const asLoaded = new Map(loaded.map(({ id, sheet }) => [id, sheet]));
    this.origins = new Map(
      opened.sheets.flatMap(({ part }, i) => {
        const id = ids[i] ?? "";
        const was = asLoaded.get(id);
        return was ? [[id, { part, was }] as const] : [];
      }),
    );
  }

  /** Its bytes with what has changed and what was made since. */
  save(sheets: readonly GridSheet[], wishes: SavingWishes): Promise<Uint8Array<ArrayBuffer>> {
    return saveWorkbook(
      this.opened,
      sheets.map(({ id, sheet, isWritten }) => {
        const origin = this.origins.get(id);
        return { sheet, part: origin?.part ?? null, was: isWritten ? null : (origin?.was ?? null) };
      }),
      wishes,
    );
  }
}

/** The workbook's bytes; one that was made here has no file behind it. */
export async function bytesOfBook(
  file: FileBehind | null,
  sheets: readonly GridSheet[],
  wishes: SavingWishes,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = sheets.map(({ sheet }) => ({ sheet, part: null, was: null }));
  try {
    return await (file ? file.save(sheets, wishes) : saveWorkbook(null, made, wishes));
  } catch (error) {
    throw new ChangeRefused({ kind: "host", detail: String(error) });
  }
}
