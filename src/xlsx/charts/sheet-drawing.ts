import { CHART_PREFIX } from "../../cells/chart-names";
import type { BookSheet } from "../book";
import { relationshipsOf } from "../package";
import type { PartEditor } from "../part-editor";
import { chartXml } from "./chart-xml";
import { anchorXml, EMPTY_DRAWING, lastShapeId, withAnchors, withoutOurs } from "./drawing-xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * The drawing of a sheet that is written whole: what the user has drawn there before, and our charts anew. All other
 * relationships of the sheet go. Answers the relationship to the drawing; null for a sheet without one.
 */
export async function drawCharts(
  parts: PartEditor,
  part: string,
  sheet: BookSheet,
): Promise<string | null> {
  const kept = await removeOurCharts(parts, part);
  parts.remove(relationshipsOf(part));
  const { charts = [] } = sheet;
  if (charts.length === 0) return kept && parts.relate(part, kept, "drawing");
  const drawing = kept ?? parts.freePart("drawings", "drawing");
  const relation = kept
    ? await parts.relate(part, kept, "drawing")
    : await parts.addRelated(
        part,
        { name: drawing, text: EMPTY_DRAWING, type: DRAWING_TYPE },
        "drawing",
      );
  const xml = await parts.letters(drawing);
  const first = lastShapeId(xml) + 1;
  const anchors: string[] = [];
  for (const [index, chart] of charts.entries()) {
    const text = chartXml(chart, sheet);
    const name = parts.freePart("charts", "chart");
    const id = await parts.addRelated(drawing, { name, text, type: CHART_TYPE }, "chart");
    anchors.push(parts.inOwnWords(anchorXml(chart, first + index, id)));
  }
  parts.set(drawing, withAnchors(xml, anchors));
  return relation;
}

/** Takes our charts out of a sheet's drawing, with all that leads to them. Answers the drawing while something else stands in it. */
export async function removeOurCharts(parts: PartEditor, part: string): Promise<string | null> {
  if (!parts.has(relationshipsOf(part))) return null;
  const relations = await parts.relations(part);
  const drawing = relations.find(({ type }) => type.endsWith("/drawing"))?.target;
  if (drawing === undefined || !parts.has(drawing)) return null;
  const xml = await parts.letters(drawing);
  const without = withoutOurs(xml, (name) => name.startsWith(CHART_PREFIX));
  if (without.relations.length === 0) return drawing;
  for (const { id, target } of await parts.relations(drawing)) {
    if (without.relations.includes(id)) await removeChart(parts, drawing, target);
  }
  if (!without.isEmpty) {
    parts.set(drawing, without.xml);
    return drawing;
  }
  await parts.removeRelated(part, drawing);
  parts.remove(relationshipsOf(drawing));
  return null;
}

/** With the colours and styles that Excel writes beside it. */
async function removeChart(parts: PartEditor, drawing: string, chart: string): Promise<void> {
  const file = relationshipsOf(chart);
  if (parts.has(file)) {
    for (const { target, isExternal } of await parts.relations(chart)) {
      if (!isExternal) await parts.removeRelated(chart, target);
    }
    parts.remove(file);
  }
  await parts.removeRelated(drawing, chart);
}
