import type { CellStyle } from "../workbook/workbook";
import { DEFAULT_LOOK, type CellLook } from "./book";

const LINE = { line: "thin", color: "#A6A6A6" } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
/** A cell of ours without borders. */
export const BASE_LOOK: CellLook = {
  ...DEFAULT_LOOK,
  fontName: "宋体",
  fontSize: 11,
  vertical: "middle",
};
const BOXED: CellLook = { ...BASE_LOOK, ...BOX };
const INK = { line: "thin", color: "#000000" } as const;
const ANNEX: CellLook = {
  ...BASE_LOOK,
  fontName: "仿宋",
  fontSize: 12,
  top: INK,
  right: INK,
  bottom: INK,
  left: INK,
};
const PAPER_TITLE_FONT = "方正小标宋简体";
const PAPER: CellLook = { ...BASE_LOOK, fontName: "仿宋", fontSize: 16 };

/** The looks that the port names, as the grid draws them and as the exported file carries them. */
export const NAMED_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  title: { ...BASE_LOOK, fontName: "黑体", fontSize: 16, isBold: true, horizontal: "center" },
  header: {
    ...BOXED,
    fontName: "黑体",
    isBold: true,
    fill: "#DDEBF7",
    horizontal: "center",
    wraps: true,
  },
  text: { ...BOXED, horizontal: "left" },
  wrapped: { ...BOXED, horizontal: "left", wraps: true },
  centred: { ...BOXED, horizontal: "center" },
  number: { ...BOXED, horizontal: "right" },
  strong: { ...BOXED, isBold: true, horizontal: "right" },
  input: { ...BOXED, fill: "#FFF9E5" },
  heading: { ...BASE_LOOK, fontName: "黑体", isBold: true, horizontal: "left" },
  good: { ...BOXED, horizontal: "center", fill: "#C6E0B4" },
  fair: { ...BOXED, horizontal: "center", fill: "#FFE699" },
  poor: { ...BOXED, horizontal: "center", fill: "#F4B6A6", isBold: true },
  note: { ...BASE_LOOK, fontSize: 9, color: "#595959" },
  "paper-mark": {
    ...BASE_LOOK,
    fontName: PAPER_TITLE_FONT,
    fontSize: 42,
    color: "#FF0000",
    horizontal: "center",
  },
  "paper-title": {
    ...BASE_LOOK,
    fontName: PAPER_TITLE_FONT,
    fontSize: 22,
    horizontal: "center",
  },
  "paper-heading": { ...PAPER, fontName: "黑体", horizontal: "left" },
  "paper-body": { ...PAPER, horizontal: "left" },
  "paper-centred": { ...PAPER, horizontal: "center" },
  "annex-title": {
    ...BASE_LOOK,
    fontName: PAPER_TITLE_FONT,
    fontSize: 22,
    horizontal: "center",
    wraps: true,
  },
  "annex-header": { ...ANNEX, fontName: "黑体", horizontal: "center", wraps: true },
  "annex-text": { ...ANNEX, horizontal: "left" },
  "annex-centred": { ...ANNEX, horizontal: "center" },
  "annex-number": { ...ANNEX, horizontal: "right" },
  "annex-strong": { ...ANNEX, horizontal: "right", isBold: true },
  "annex-note": { ...BASE_LOOK, fontName: "仿宋", horizontal: "left" },
  "annex-right": { ...BASE_LOOK, fontName: "仿宋", fontSize: 12, horizontal: "right" },
};
