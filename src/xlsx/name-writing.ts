import { afterMoves, type SheetMove } from "../formula/moved-sheets";
import { withTableColumns, type TableChanges } from "../formula/table-columns";
import { piecesOf, type Token } from "../formula/tokens";
import type { BookSheet } from "./book";
import { printArea, printTitles } from "./sheet-writing";
import { withChosenContent } from "../zip/alternate-content";
import { attribute, withAttribute, withTag } from "../zip/attributes";
import { prefixOf } from "../zip/part-shape";
import {
  elements,
  escapeXml,
  firstElement,
  unescapeXml,
  withInner,
  type Element,
} from "../zip/xml";

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_NAMES = [PRINT_TITLES, PRINT_AREA];

export interface SheetsOfNames {
  /** The sheets in their order; `print` as of ListedSheet, undefined for one without cells. */
  readonly printed: readonly {
    readonly name: string;
    readonly print: BookSheet["print"] | undefined;
  }[];
  /** Where each old sheet stands now, -1 for one that is gone. */
  readonly places: readonly number[];
  /** Names of the sheets that are gone, in small letters. */
  readonly gone: ReadonlySet<string>;
  /** What became of the others since the file was opened. */
  readonly moves: readonly SheetMove[];
  /** What became of tables. */
  readonly tables: TableChanges;
}

/**
 * workbook.xml with its names: they stand for the cells for which they stood, those of one sheet keep to it, those of no
 * sheet go, and ours are put down.
 */
export function withNames(xml: string, sheets: SheetsOfNames): string {
  const prefix = prefixOf(xml);
  const found = firstElement(xml, "definedNames");
  const kept = elements(withChosenContent(found?.inner ?? ""), "definedName").flatMap((name) =>
    keptName(name, sheets),
  );
  const all = [...kept, ...titles(prefix, sheets)].join("");
  const names = all === "" ? "" : `<${prefix}definedNames>${all}</${prefix}definedNames>`;
  if (found) return xml.slice(0, found.index) + names + xml.slice(found.index + found.whole.length);
  const [last] = ["externalReferences", "functionGroups", "sheets"].flatMap(
    (name) => firstElement(xml, name) ?? [],
  );
  const at = last ? last.index + last.whole.length : xml.lastIndexOf("</");
  return xml.slice(0, at) + names + xml.slice(at);
}

function keptName(name: Element, sheets: SheetsOfNames): string[] {
  const { printed, places } = sheets;
  const local = attribute(name.tag, "localSheetId");
  const whole = withCellsNow(name, sheets);
  if (local === null) return [whole];
  const place = /^\s*\d+\s*$/.test(local) ? (places[Number(local)] ?? -1) : -1;
  const isOurs =
    PRINT_NAMES.includes(attribute(name.tag, "name") ?? "") && printed[place]?.print !== undefined;
  if (place < 0 || isOurs) return [];
  if (String(place) === local) return [whole];
  const tag = withAttribute(name.tag, "localSheetId", String(place));
  return [withTag({ ...name, whole }, tag)];
}

/** What names a sheet that is gone is lost, as the program has it: `计算!$A$1` becomes `#REF!`. */
function withCellsNow(name: Element, { gone, moves, tables }: SheetsOfNames): string {
  if (gone.size === 0 && moves.length === 0 && tables.size === 0) return name.whole;
  const text = unescapeXml(name.inner);
  const known = piecesOf(text)
    .map((piece) => (namesAny(piece.token, gone) ? "#REF!" : piece.text))
    .join("");
  const left = withTableColumns(afterMoves(known, moves), tables);
  return left === text ? name.whole : withInner(name, escapeXml(left)).whole;
}

function namesAny(token: Token | null, gone: ReadonlySet<string>): boolean {
  if (token?.kind === "reference") return gone.has((token.reference.sheet ?? "").toLowerCase());
  if (token?.kind !== "outside" || token.place === null) return false;
  return token.place.split(":").some((sheet) => gone.has(sheet.toLowerCase()));
}

const titles = (prefix: string, { printed }: SheetsOfNames): string[] =>
  printed.flatMap(({ name, print }, i) => {
    const named = (as: string, cells: string): string =>
      `<${prefix}definedName name="${as}" localSheetId="${i}">${escapeXml(cells)}</${prefix}definedName>`;
    return [
      ...(print?.paper ? [named(PRINT_AREA, printArea(name, print.paper.area))] : []),
      ...(print && print.titleRows > 0
        ? [named(PRINT_TITLES, printTitles(name, print.titleRows))]
        : []),
    ];
  });
