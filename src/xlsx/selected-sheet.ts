import { withAttribute, withTag } from "../zip/attributes";
import { childrenOf, prefixOf, withOpenRoot } from "../zip/part-shape";
import { elements } from "../zip/xml";

/** What may stand before the views of a sheet. */
const BEFORE_VIEWS = new Set(["sheetPr", "dimension"]);

/**
 * A sheet part, a chart's too, that is selected or is not: of several selected sheets what is typed into one goes into all,
 * so that only the sheet in front may be. The same text where it says so already.
 */
export function withSelection(xml: string, isSelected: boolean): string {
  for (const child of childrenOf(xml)) {
    if (BEFORE_VIEWS.has(child.name)) continue;
    if (child.name !== "sheetViews") break;
    const views = elements(child.inner, "sheetView");
    if (views.length === 0) {
      const rest = xml.slice(0, child.index) + xml.slice(child.index + child.whole.length);
      return isSelected ? withSelection(rest, true) : xml;
    }
    const kept: string[] = [];
    let from = 0;
    for (const view of views) {
      const tag = withAttribute(view.tag, "tabSelected", isSelected ? "1" : null);
      kept.push(child.inner.slice(from, view.index), withTag(view, tag));
      from = view.index + view.whole.length;
    }
    const inner = kept.join("") + child.inner.slice(from);
    const start = child.index + child.tag.length;
    return xml.slice(0, start) + inner + xml.slice(start + child.inner.length);
  }
  return isSelected ? withViews(withOpenRoot(xml)) : xml;
}

/** With views of its own, where the format has them. */
function withViews(xml: string): string {
  const prefix = prefixOf(xml);
  let at = xml.lastIndexOf("</");
  for (const { name, index } of childrenOf(xml)) {
    if (BEFORE_VIEWS.has(name)) continue;
    at = index;
    break;
  }
  const view = `<${prefix}sheetView tabSelected="1" workbookViewId="0"/>`;
  return `${xml.slice(0, at)}<${prefix}sheetViews>${view}</${prefix}sheetViews>${xml.slice(at)}`;
}
