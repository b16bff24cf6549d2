import type { Border, Borders, Style } from "@cj-tech-master/excelts";
import { PLAIN_LOOK, type BorderLine, type CellLook } from "./book";
import { hexOf, type Theme } from "./theme-colors";

const LINES: ReadonlyMap<string, BorderLine["line"]> = new Map(
  (["hair", "thin", "medium", "thick", "dashed", "dotted", "double"] as const).map((line) => [
    line,
    line,
  ]),
);

/** The look of a style as the reading library gives it. */
export function lookOf(style: Partial<Style>, theme: Theme): CellLook {
  const { font, alignment, border, fill } = style;
  return {
    ...PLAIN_LOOK,
    fontName: font?.name ?? null,
    fontSize: font?.size ?? null,
    isBold: font?.bold === true,
    isItalic: font?.italic === true,
    isUnderlined:
      font?.underline !== undefined && font.underline !== false && font.underline !== "none",
    isStruck: font?.strike === true,
    color: hexOf(font?.color, theme),
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? hexOf(fill.fgColor, theme) : null,
    ...bordersOf(border, theme),
    horizontal: horizontalOf(alignment?.horizontal),
    vertical:
      alignment?.vertical === "top" || alignment?.vertical === "middle" ? alignment.vertical : null,
    wraps: alignment?.wrapText === true,
    format: formatOf(style.numFmt),
  };
}

function bordersOf(border: Partial<Borders> | undefined, theme: Theme) {
  const line = (side: Partial<Border> | undefined): BorderLine | null =>
    side?.style === undefined
      ? null
      : { line: LINES.get(side.style) ?? "thin", color: hexOf(side.color, theme) ?? "#000000" };
  return {
    top: line(border?.top),
    right: line(border?.right),
    bottom: line(border?.bottom),
    left: line(border?.left),
  };
}

function horizontalOf(name: string | undefined): CellLook["horizontal"] {
  if (name === "left" || name === "right") return name;
  return name === "center" || name === "centerContinuous" ? "center" : null;
}

function formatOf(format: string | { readonly formatCode: string } | undefined): string {
  const code = typeof format === "object" ? format.formatCode : format;
  return code === undefined || code === "" ? "General" : code;
}
