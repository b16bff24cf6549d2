import { a1 } from "../../../src/cells/address";
import type { CellValue } from "../../../src/cells/grid";
import { bookSheet, DEFAULT_LOOK, type BookCell, type BookSheet } from "../../../src/xlsx/book";
import { openWorkbook, type OpenedWorkbook } from "../../../src/xlsx/open-workbook";
import { saveWorkbook, type SheetToSave } from "../../../src/xlsx/save-workbook";
import { NAMED_LOOKS } from "../../../src/xlsx/named-looks";
import { fileOf, zipOf } from "../files";
import type { ForeignFile } from "./foreign-file";

export type Cells = Readonly<Record<string, CellValue>>;

export async function openedFile(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening.refusal));
  return opening.workbook;
}

export const cellsOf = ({ sheets }: Pick<OpenedWorkbook, "sheets">): Cells =>
  Object.fromEntries(
    sheets.flatMap(({ sheet }) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value }]) =>
          value === null ? [] : [[`${sheet.name}!${a1(row, column)}`, value] as const],
        ),
      ),
    ),
  );

/** What the user, or a feature, does between opening and exporting. */
export const EDITS = [
  "untouched",
  "one cell typed",
  "a cell in its own look",
  "merged and widened",
  "a sheet put first",
  "the last sheet taken out",
] as const;
export type Edit = (typeof EDITS)[number];

export interface Exported {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What its cells must hold. */
  readonly cells: Cells;
}

/** null where the edit cannot be made: nobody takes out the only sheet. */
export async function exported(file: ForeignFile, edit: Edit): Promise<Exported | null> {
  const workbook = await openedFile(await zipOf(file.parts));
  const sheets = workbook.sheets.map(({ part, sheet }): SheetToSave => ({
    part,
    sheet,
    was: sheet,
  }));
  const edited = EDIT[edit](sheets);
  if (edited === null) return null;
  const kept = new Set(edited.sheets.map(({ sheet }) => sheet.name));
  const cells = Object.entries({ ...file.cells, ...edited.cells }).filter(([address]) =>
    kept.has(address.slice(0, address.lastIndexOf("!"))),
  );
  return { bytes: await saveWorkbook(workbook, edited.sheets), cells: Object.fromEntries(cells) };
}

interface Edited {
  readonly sheets: readonly SheetToSave[];
  readonly cells: Cells;
}

const TYPED: BookCell = { value: 77, formula: null, spill: null, look: DEFAULT_LOOK };
const GUIDE = bookSheet(
  "说明",
  new Map([[0, new Map([[0, { ...TYPED, look: NAMED_LOOKS.title }]])]]),
);

const EDIT: Readonly<Record<Edit, (sheets: readonly SheetToSave[]) => Edited | null>> = {
  untouched: (sheets) => ({ sheets, cells: {} }),
  "one cell typed": (sheets) => typed(sheets, TYPED),
  "a cell in its own look": (sheets) => typed(sheets, { ...TYPED, look: NAMED_LOOKS.header }),
  "merged and widened": (sheets) =>
    changed(sheets, (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, { row: 19, column: 6, rows: 1, columns: 2 }],
      columnWidths: new Map([...sheet.columnWidths, [3, 33]]),
    })),
  "a sheet put first": (sheets) => ({
    sheets: [{ sheet: GUIDE, part: null, was: null }, ...sheets],
    cells: { "说明!A1": 77 },
  }),
  "the last sheet taken out": (sheets) =>
    sheets.length < 2 ? null : { sheets: sheets.slice(0, -1), cells: {} },
};

/** In the first row of the first sheet, far to the right. */
function typed(sheets: readonly SheetToSave[], cell: BookCell): Edited {
  const edited = changed(sheets, (sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows, [0, new Map([...(sheet.rows.get(0) ?? []), [7, cell]])]]),
  }));
  return { ...edited, cells: { [`${sheets[0]?.sheet.name ?? ""}!H1`]: 77 } };
}

function changed(sheets: readonly SheetToSave[], change: (sheet: BookSheet) => BookSheet): Edited {
  const [first, ...others] = sheets;
  if (!first) throw new Error("no sheet");
  return { sheets: [{ ...first, sheet: change(first.sheet) }, ...others], cells: {} };
}
