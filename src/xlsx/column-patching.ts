import type { BookSheet } from "./book";
import { attribute, withAttribute, withTag } from "../zip/attributes";
import { prefixOf } from "../zip/part-shape";
import { elements, firstElement, withoutElements, type Element } from "../zip/xml";

type Columns = Pick<BookSheet, "columnWidths" | "hiddenColumns">;

/** Columns of a sheet part from one to another, counted from 1. */
interface Piece {
  readonly min: number;
  readonly xml: string;
}

/** Writes widths and hidden columns that have changed; what else the file says of columns stays, also of their neighbours. */
export function patchColumns(xml: string, sheet: Columns, was: Columns): string {
  const changed = changedColumns(sheet, was);
  if (changed.length === 0) return xml;
  const prefix = prefixOf(xml);
  const old = elements(firstElement(xml, "cols")?.inner ?? "", "col");
  const pieces = [
    ...old.flatMap((col) => unchangedPieces(col, changed)),
    ...changed.flatMap((column) => changedPiece(prefix, column, sheet, old)),
  ].sort((a, b) => a.min - b.min);
  const cols = `<${prefix}cols>${pieces.map((piece) => piece.xml).join("")}</${prefix}cols>`;
  const rest = withoutElements(xml, ["cols"]);
  const at = firstElement(rest, "sheetData")?.index ?? rest.lastIndexOf("</");
  return rest.slice(0, at) + (pieces.length === 0 ? "" : cols) + rest.slice(at);
}

/** From 0, in their order. */
function changedColumns(sheet: Columns, was: Columns): number[] {
  const all = [sheet, was].flatMap(({ columnWidths, hiddenColumns }) => [
    ...columnWidths.keys(),
    ...hiddenColumns,
  ]);
  const differs = (column: number): boolean =>
    sheet.columnWidths.get(column) !== was.columnWidths.get(column) ||
    sheet.hiddenColumns.has(column) !== was.hiddenColumns.has(column);
  return [...new Set(all)].filter(differs).sort((a, b) => a - b);
}

const rangeOf = ({ tag }: Element): readonly [number, number] => [
  Number(attribute(tag, "min")),
  Number(attribute(tag, "max")),
];

/** What is left of the file's columns between the changed ones. */
function unchangedPieces(col: Element, changed: readonly number[]): Piece[] {
  const [first, last] = rangeOf(col);
  const within = changed.map((column) => column + 1).filter((at) => at >= first && at <= last);
  if (within.length === 0) return [{ min: first, xml: col.whole }];
  const bounds = [first - 1, ...within, last + 1];
  return bounds.slice(1).flatMap((end, i) => {
    const [min, max] = [Number(bounds[i]) + 1, end - 1];
    if (min > max) return [];
    const tag = withAttribute(withAttribute(col.tag, "max", String(max)), "min", String(min));
    return [{ min, xml: withTag(col, tag) }];
  });
}

function changedPiece(
  prefix: string,
  column: number,
  sheet: Columns,
  old: readonly Element[],
): Piece[] {
  const at = column + 1;
  const before = old.find((col) => rangeOf(col)[0] <= at && rangeOf(col)[1] >= at);
  const width = sheet.columnWidths.get(column);
  const attributes: readonly (readonly [string, string | null])[] = [
    ["hidden", sheet.hiddenColumns.has(column) ? "1" : null],
    ["customWidth", width === undefined ? null : "1"],
    ["width", width === undefined ? null : String(width)],
    ["max", String(at)],
    ["min", String(at)],
  ];
  const tag = attributes.reduce(
    (text, [name, value]) => withAttribute(text, name, value),
    before?.tag ?? `<${prefix}col>`,
  );
  return [{ min: at, xml: `${tag.slice(0, -1)}/>` }];
}
