import { DEFAULT_LOOK, type BorderLine, type CellLook } from "./book";
import { formatCode } from "./number-formats";
import { hexOf, type StyleColor, type Theme } from "./theme-colors";
import { attribute } from "../zip/attributes";
import { elements, firstElement } from "../zip/xml";

const LINES: ReadonlyMap<string, BorderLine["line"]> = new Map(
  (["hair", "thin", "medium", "thick", "dashed", "dotted", "double"] as const).map((line) => [
    line,
    line,
  ]),
);

/** The looks of a workbook by the number that cells give in their attribute `s`. */
export function looksOf(xml: string, theme: Theme): readonly CellLook[] {
  const items = (section: string, name: string) =>
    elements(firstElement(xml, section)?.inner ?? "", name);
  const formats = new Map(
    items("numFmts", "numFmt").map(({ tag }) => [
      numberOf(tag, "numFmtId") ?? NaN,
      attribute(tag, "formatCode") ?? "",
    ]),
  );
  const fonts = items("fonts", "font").map(({ inner }) => fontOf(inner, theme));
  const fills = items("fills", "fill").map(({ inner }) => fillOf(inner, theme));
  const borders = items("borders", "border").map(({ inner }) => bordersOf(inner, theme));
  return items("cellXfs", "xf").map(({ tag, inner }) => ({
    ...DEFAULT_LOOK,
    ...fonts[numberOf(tag, "fontId") ?? NaN],
    fill: fills[numberOf(tag, "fillId") ?? NaN] ?? null,
    ...borders[numberOf(tag, "borderId") ?? NaN],
    ...alignmentOf(firstElement(inner, "alignment")?.tag ?? ""),
    format: formatCode(numberOf(tag, "numFmtId") ?? NaN, formats),
  }));
}

function numberOf(tag: string, name: string): number | null {
  const text = attribute(tag, name);
  return text === null || !Number.isFinite(Number(text)) ? null : Number(text);
}

function fontOf(inner: string, theme: Theme) {
  const value = (name: string): string | null => {
    const found = firstElement(inner, name);
    return found && attribute(found.tag, "val");
  };
  const isOn = (name: string): boolean => {
    const found = firstElement(inner, name);
    return found !== null && !["0", "false", "none"].includes(attribute(found.tag, "val") ?? "1");
  };
  const size = Number(value("sz"));
  return {
    fontName: value("name"),
    fontSize: size > 0 && size < 500 ? size : null,
    isBold: isOn("b"),
    isItalic: isOn("i"),
    isUnderlined: isOn("u"),
    isStruck: isOn("strike"),
    color: colorOf(inner, "color", theme),
  };
}

function fillOf(inner: string, theme: Theme): string | null {
  const pattern = firstElement(inner, "patternFill");
  if (!pattern || attribute(pattern.tag, "patternType") !== "solid") return null;
  return colorOf(pattern.inner, "fgColor", theme);
}

function bordersOf(inner: string, theme: Theme) {
  const line = (side: string): BorderLine | null => {
    const found = firstElement(inner, side);
    const style = found && attribute(found.tag, "style");
    if (!found || !style || style === "none") return null;
    return {
      line: LINES.get(style) ?? "thin",
      color: colorOf(found.inner, "color", theme) ?? "#000000",
    };
  };
  return {
    top: line("top"),
    right: line("(?:right|end)"),
    bottom: line("bottom"),
    left: line("(?:left|start)"),
  };
}

function alignmentOf(tag: string) {
  const horizontal = attribute(tag, "horizontal");
  const vertical = attribute(tag, "vertical");
  return {
    horizontal: horizontalOf(horizontal),
    vertical:
      vertical === "top" ? ("top" as const) : vertical === "center" ? ("middle" as const) : null,
    wraps: ["1", "true"].includes(attribute(tag, "wrapText") ?? ""),
  };
}

function horizontalOf(name: string | null): CellLook["horizontal"] {
  if (name === "left" || name === "right") return name;
  return name === "center" || name === "centerContinuous" ? "center" : null;
}

function colorOf(inner: string, name: string, theme: Theme): string | null {
  const tag = firstElement(inner, name)?.tag ?? "";
  const argb = attribute(tag, "rgb");
  const color: StyleColor = {
    ...(argb !== null && /^[0-9a-f]{6,8}$/i.test(argb) ? { argb } : {}),
    ...present("theme", numberOf(tag, "theme")),
    ...present("tint", numberOf(tag, "tint")),
    ...present("indexed", numberOf(tag, "indexed")),
  };
  return Object.keys(color).length === 0 ? null : hexOf(color, theme);
}

function present(name: "theme" | "tint" | "indexed", value: number | null): StyleColor {
  return value === null ? {} : { [name]: value };
}
