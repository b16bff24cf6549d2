import { a1 } from "../../src/cells/address";
import { DEFAULT_LOOK, type BookCell, type BookSheet, type CellLook } from "../../src/xlsx/book";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { fileOf } from "../xlsx/files";
import { canonicalText } from "./canonical-text";
import type { Output } from "./output";
import { areasText, valueText } from "./sheet-text";

/** The sheets of a file with every look drawn out. */
export async function sheetOutputs(bytes: Uint8Array): Promise<Output[]> {
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind === "refused") throw new Error(opening.refusal.kind);
  return opening.workbook.sheets.map(({ sheet }) => ({
    name: sheet.name,
    text: bookSheetText(sheet),
  }));
}

/** A sheet of a file, a line a cell: formula, value and look; then everything else of the sheet. */
function bookSheetText({ rows, merges, ...sheet }: BookSheet): string {
  const looks = new Map<CellLook, string>();
  const lookOf = (look: CellLook): string => {
    const text = looks.get(look) ?? lookText(look);
    looks.set(look, text);
    return text;
  };
  const lines = byNumber(rows).flatMap(([row, cells]) =>
    byNumber(cells).map(
      ([column, cell]) => `${a1(row, column)} ${contentText(cell)} ${lookOf(cell.look)}`,
    ),
  );
  const others = Object.entries(sheet).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...lines,
    `merged ${areasText(merges)}`,
    ...others.map(([name, value]) => `${name} ${canonicalText(value)}`),
  ].join("\n");
}

const byNumber = <Item>(items: ReadonlyMap<number, Item>): (readonly [number, Item])[] =>
  [...items].sort(([a], [b]) => a - b);

function contentText({ value, formula, spill }: BookCell): string {
  const shown = valueText(value);
  if (formula === null) return shown;
  return `${formula}${spill ? ` over ${spill.rows}×${spill.columns}` : ""} → ${shown}`;
}

/** What differs from a plain cell. */
function lookText(look: CellLook): string {
  const plain = DEFAULT_LOOK as unknown as Readonly<Record<string, unknown>>;
  const own = Object.entries(look).filter(([name, value]) => plain[name] !== value);
  return canonicalText(Object.fromEntries(own));
}
