import type { MovesOfSheet } from "../../formula/moved-sheets";
import { attribute, withAttribute, withTag } from "../../zip/attributes";
import {
  elements,
  escapeXml,
  firstElement,
  unescapeXml,
  withElements,
  withInner,
  type Element,
} from "../../zip/xml";
import { movedFilter } from "./filter";

/** Elements that stand for cells, and what they stand in if that may not be empty. Of an `ext` nothing is left either. */
const OF_CELLS: readonly (readonly [name: string, ...around: string[]])[] = [
  ["conditionalFormatting", "conditionalFormattings", "ext", "extLst"],
  ["dataValidation", "dataValidations", "ext", "extLst"],
  ["sparkline", "sparklines", "sparklineGroup", "sparklineGroups", "ext", "extLst"],
  ["hyperlink", "hyperlinks"],
  ["protectedRange", "protectedRanges"],
  ["ignoredError", "ignoredErrors"],
  ["cellWatch", "cellWatches"],
];
const PLACES = ["sqref", "ref", "r"];
const FORMULAS = "formula|formula1|formula2|f";

/**
 * A sheet part whose rules, lists, filters and links stand for the cells for which they stood, and in whose rules cells
 * are where they are now. What stood for cells that are all gone goes. The cells themselves are not touched.
 */
export function movedSheetPart(xml: string, moves: MovesOfSheet): string {
  const data = firstElement(xml, "sheetData");
  const end = data ? data.index + data.whole.length : 0;
  let rest = withElements(xml.slice(end), "autoFilter|sortState", (one) => movedFilter(one, moves));
  for (const [name, ...around] of OF_CELLS) {
    const before = elements(rest, name).length;
    if (before === 0) continue;
    rest = withElements(rest, name, (one) => movedElement(one, moves));
    for (const outer of elements(rest, name).length < before ? around : []) {
      rest = withElements(rest, outer, (one) => counted(one, name));
    }
  }
  rest = withElements(rest, "rowBreaks", (one) => movedBreaks(one, "row", moves));
  rest = withElements(rest, "colBreaks", (one) => movedBreaks(one, "column", moves));
  return xml.slice(0, end) + rest;
}

function movedElement(element: Element, moves: MovesOfSheet): string {
  const formulas = withElements(element.inner, FORMULAS, (one) => movedFormula(one, moves));
  const place = PLACES.find((name) => attribute(element.tag, name) !== null);
  if (place === undefined) return movedInside(withInner(element, formulas), moves);
  const areas = areasAfter(attribute(element.tag, place) ?? "", moves);
  if (areas === null) return "";
  const tag = movedLocation(withAttribute(element.tag, place, areas), moves);
  return withTag(withInner(element, formulas), tag);
}

/** Rules of the newer kind say in their inside what they stand for. */
function movedInside(element: Element, moves: MovesOfSheet): string {
  let isGone = false;
  const inner = withElements(element.inner, "sqref", (one) => {
    const areas = areasAfter(unescapeXml(one.inner), moves);
    isGone ||= areas === null;
    return withInner(one, areas ?? "").whole;
  });
  return isGone ? "" : withInner(element, inner).whole;
}

/** A formula, or the element around it. */
function movedFormula(element: Element, moves: MovesOfSheet): string {
  if (element.inner.includes("<")) {
    const inner = withElements(element.inner, "f", (one) => movedFormula(one, moves));
    return withInner(element, inner).whole;
  }
  const text = unescapeXml(element.inner);
  const moved = moves.formula(text);
  return moved === text ? element.whole : withInner(element, escapeXml(moved)).whole;
}

/** Several areas with blanks between them; null when none is left. */
function areasAfter(areas: string, moves: MovesOfSheet): string | null {
  const left = areas
    .split(/\s+/)
    .filter((area) => area !== "")
    .flatMap((area) => moves.cells(area) ?? []);
  return left.length === 0 ? null : left.join(" ");
}

/** A link within the workbook. */
function movedLocation(tag: string, moves: MovesOfSheet): string {
  const location = attribute(tag, "location");
  if (location === null) return tag;
  const moved = moves.formula(location);
  return moved === location ? tag : withAttribute(tag, "location", moved);
}

function counted(element: Element, name: string): string {
  const { length } = elements(element.inner, name);
  // What else stands in an `ext` or its list is not ours to judge.
  if (length === 0) return /<(?!\/)/.test(element.inner) ? element.whole : "";
  if (attribute(element.tag, "count") === null) return element.whole;
  return withTag(element, withAttribute(element.tag, "count", String(length)));
}

/** A break stands before the row or column of its number, from 0. */
function movedBreaks(element: Element, axis: "row" | "column", moves: MovesOfSheet): string {
  const inner = withElements(element.inner, "brk", (one) => {
    const id = attribute(one.tag, "id");
    const at = id === null ? null : moves.index(axis, Number(id));
    return at === null || at === 0 ? "" : withTag(one, withAttribute(one.tag, "id", String(at)));
  });
  const left = elements(inner, "brk");
  if (left.length === 0) return "";
  const manual = left.filter(({ tag }) => attribute(tag, "man") === "1").length;
  const counts = withAttribute(element.tag, "manualBreakCount", String(manual));
  return withTag(withInner(element, inner), withAttribute(counts, "count", String(left.length)));
}
