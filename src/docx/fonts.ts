import { escapeXml } from "../zip/xml";
import { HEAD, W } from "./markup";

/** The fonts of official papers. None is embedded: a machine without one takes the first that it has of `instead`. */
export const FONTS = {
  title: "方正小标宋简体",
  body: "仿宋",
  heading: "黑体",
  lead: "楷体",
  page: "宋体",
} as const;

const INSTEAD: Readonly<Record<keyof typeof FONTS, readonly string[]>> = {
  title: ["方正小标宋_GBK", "华文中宋", "宋体", "SimSun"],
  body: ["仿宋_GB2312", "FangSong", "方正仿宋_GBK", "华文仿宋"],
  heading: ["SimHei", "方正黑体_GBK", "华文细黑"],
  lead: ["楷体_GB2312", "KaiTi", "方正楷体_GBK", "华文楷体"],
  page: ["SimSun", "方正书宋_GBK"],
};

export function fontTablePart(): string {
  const fonts = (Object.keys(FONTS) as (keyof typeof FONTS)[]).map((role) => {
    const instead = escapeXml(INSTEAD[role].join(","));
    return `<w:font w:name="${FONTS[role]}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
  });
  return `${HEAD}<w:fonts ${W}>${fonts.join("")}</w:fonts>`;
}

/** Run properties that choose a font for every kind of character. */
export function fontXml(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}" w:hint="eastAsia"/>`;
}
