import { escapeXml } from "../../zip/xml";
import type { ChartAxis } from "../../workbook/sheet-chart";

/** The pieces of a chart part; the order of the elements in each is fixed by the format. */

const TEXT_COLOR = "404040";
const FONT = "宋体";
const TITLE_FONT = "黑体";

export const rgb = (color: string): string => color.replace("#", "");

export const fillXml = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${rgb(color)}"/></a:solidFill>`;

/** White lines between parts tell them apart also in black and white. */
export const barXml = (color: string): string =>
  `<c:spPr>${fillXml(color)}<a:ln w="9525">${fillXml("#FFFFFF")}</a:ln></c:spPr>`;

export const NOTHING_XML = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`;

const DASHES = { solid: "solid", dash: "dash", dot: "sysDot" } as const;

export const lineXml = (color: string, dash: keyof typeof DASHES): string =>
  `<c:spPr><a:ln w="22225">${fillXml(color)}<a:prstDash val="${DASHES[dash]}"/></a:ln></c:spPr>`;

export const markerXml = (symbol: "circle" | "dash", size: number, color: string): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${fillXml(color)}<a:ln w="9525">${fillXml(color)}</a:ln></c:spPr></c:marker>`;

export const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">${fillXml(TEXT_COLOR)}<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

export const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"><a:latin typeface="${TITLE_FONT}"/><a:ea typeface="${TITLE_FONT}"/></a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const SHOWN = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"] as const;
const shows = (what: (typeof SHOWN)[number] | null): string =>
  SHOWN.map((each) => `<c:show${each} val="${each === what ? 1 : 0}"/>`).join("");

/** A label at one point, in words of its own. */
export const endLabelXml = (index: number, label: string): string =>
  `<c:dLbls><c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="zh-CN" sz="900"/><a:t>${escapeXml(label)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="r"/>${shows("SerName")}</c:dLbl><c:spPr><a:noFill/></c:spPr>${textXml(9)}${shows(null)}</c:dLbls>`;

export const legendXml = (): string =>
  `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(9)}</c:legend>`;

/** Where its two axes stand, and how. */
export interface AxisPlaces {
  readonly id: number;
  readonly crosses: number;
  readonly position: "l" | "b" | "t";
}

export const categoryAxisXml = (
  { id, crosses, position }: AxisPlaces,
  isReversed: boolean,
): string =>
  `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation(isReversed)}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${fillXml("#8C8C8C")}</a:ln></c:spPr>${textXml(9)}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

export const valueAxisXml = (
  { id, crosses, position }: AxisPlaces,
  { min, max, isReversed }: ChartAxis,
  more: { readonly crossesAt: "autoZero" | "max"; readonly isInPlaces: boolean },
): string =>
  [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation(isReversed)}"/>`,
    max === null ? "" : `<c:max val="${max}"/>`,
    min === null ? "" : `<c:min val="${min}"/>`,
    `</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`,
    // Labels stand where they would run.
    more.isInPlaces ? "" : GRID_LINES,
    `<c:numFmt formatCode="${more.isInPlaces ? "0" : "General"}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(9)}`,
    `<c:crossAx val="${crosses}"/><c:crosses val="${more.crossesAt}"/><c:crossBetween val="between"/>`,
    more.isInPlaces ? `<c:majorUnit val="1"/>` : "",
    `</c:valAx>`,
  ].join("");

const GRID_LINES = `<c:majorGridlines><c:spPr><a:ln w="6350">${fillXml("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`;

const orientation = (isReversed: boolean): string => (isReversed ? "maxMin" : "minMax");
