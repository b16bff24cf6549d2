import type { SheetChart } from "../../workbook/sheet-chart";
import { attribute, escapeAttribute } from "../../zip/attributes";
import { elements, firstElement, withElements } from "../../zip/xml";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

/** A chart of the drawing, at its cells. `id` is the shape's, `relation` leads to the chart part. */
export function anchorXml(
  { name, altText, anchor: { row, column, rows, columns } }: SheetChart,
  id: number,
  relation: string,
): string {
  const corner = (tag: string, atColumn: number, atRow: number): string =>
    `<xdr:${tag}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">`,
    corner("from", column, row) + corner("to", column + columns, row + rows),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(name)}" descr="${escapeAttribute(altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/></a:graphicData></a:graphic>`,
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

const ANCHORS = "twoCellAnchor|oneCellAnchor|absoluteAnchor";

/** A drawing without our charts, and the relationships that led to them. */
export function withoutOurs(
  xml: string,
  isOurs: (name: string) => boolean,
): { readonly xml: string; readonly relations: readonly string[]; readonly isEmpty: boolean } {
  const relations: string[] = [];
  const kept = withElements(xml, ANCHORS, (anchor) => {
    const shape = firstElement(anchor.inner, "cNvPr");
    if (!shape || !isOurs(attribute(shape.tag, "name") ?? "")) return anchor.whole;
    for (const { tag } of elements(anchor.inner, "chart")) {
      const id = attribute(tag, "r:id");
      if (id !== null) relations.push(id);
    }
    return "";
  });
  return { xml: kept, relations, isEmpty: elements(kept, ANCHORS).length === 0 };
}

/** The drawing with more anchors at its end. */
export function withAnchors(xml: string, anchors: readonly string[]): string {
  const end = xml.lastIndexOf("</");
  return xml.slice(0, end) + anchors.join("") + xml.slice(end);
}

/** The largest number of a shape, so that the next is free. */
export const lastShapeId = (xml: string): number =>
  Math.max(1, ...elements(xml, "cNvPr").map(({ tag }) => Number(attribute(tag, "id"))));
