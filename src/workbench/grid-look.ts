import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { DEFAULT_LOOK, type BorderLine, type CellLook } from "../xlsx/book";

const LINES: readonly (readonly [BorderLine["line"], BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["thick", BorderStyleTypes.THICK],
];
const HORIZONTAL = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
] as const;
const VERTICAL = [
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
] as const;

/** The grid's style of a look; only what differs from the default is named. */
export function styleOfLook(look: CellLook): IStyleData {
  return { ...fontOf(look), ...boxOf(look), ...alignmentOf(look) };
}

function fontOf(look: CellLook): IStyleData {
  return {
    ...(look.fontName !== null && { ff: look.fontName }),
    ...(look.fontSize !== null && { fs: look.fontSize }),
    ...(look.isBold && { bl: BooleanNumber.TRUE }),
    ...(look.isItalic && { it: BooleanNumber.TRUE }),
    ...(look.isUnderlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(look.isStruck && { st: { s: BooleanNumber.TRUE } }),
    ...(look.color !== null && { cl: { rgb: look.color } }),
  };
}

function boxOf(look: CellLook): IStyleData {
  const sides = { t: look.top, r: look.right, b: look.bottom, l: look.left };
  const drawn = Object.entries(sides).flatMap(([side, line]) =>
    line ? [[side, sideOf(line)]] : [],
  );
  return {
    ...(look.fill !== null && { bg: { rgb: look.fill } }),
    ...(drawn.length > 0 && { bd: Object.fromEntries(drawn) as IStyleData["bd"] }),
    ...(look.format !== "General" && { n: { pattern: look.format } }),
  };
}

function sideOf({ line, color }: BorderLine): IBorderStyleData {
  const style = LINES.find(([name]) => name === line)?.[1];
  return { s: style ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function alignmentOf(look: CellLook): IStyleData {
  const horizontal = HORIZONTAL.find(([name]) => name === look.horizontal)?.[1];
  const vertical = VERTICAL.find(([name]) => name === look.vertical)?.[1];
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(look.wraps && { tb: WrapStrategy.WRAP }),
  };
}

/** The look of a grid's style. */
export function lookOfStyle(style: Nullable<IStyleData>): CellLook {
  if (!style) return DEFAULT_LOOK;
  return {
    fontName: style.ff ?? null,
    fontSize: style.fs ?? null,
    isBold: style.bl === BooleanNumber.TRUE,
    isItalic: style.it === BooleanNumber.TRUE,
    isUnderlined: style.ul?.s === BooleanNumber.TRUE,
    isStruck: style.st?.s === BooleanNumber.TRUE,
    color: hexColor(style.cl?.rgb),
    fill: hexColor(style.bg?.rgb),
    top: lineOf(style.bd?.t),
    right: lineOf(style.bd?.r),
    bottom: lineOf(style.bd?.b),
    left: lineOf(style.bd?.l),
    horizontal: HORIZONTAL.find(([, code]) => code === style.ht)?.[0] ?? null,
    vertical: VERTICAL.find(([, code]) => code === style.vt)?.[0] ?? null,
    wraps: style.tb === WrapStrategy.WRAP,
    format: style.n?.pattern ?? "General",
  };
}

function lineOf(side: Nullable<IBorderStyleData>): BorderLine | null {
  if (!side || side.s === BorderStyleTypes.NONE) return null;
  const line = LINES.find(([, code]) => code === side.s)?.[0] ?? "thin";
  return { line, color: hexColor(side.cl.rgb) ?? "#000000" };
}

/** `#RRGGBB` of what the grid writes as `#rgb`, `#rrggbb` or `rgb(r,g,b)`. */
function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const long = /^#[0-9a-f]{6}/i.exec(color);
  if (long) return long[0].toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (!parts) return null;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
