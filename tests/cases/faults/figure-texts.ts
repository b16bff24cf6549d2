/** Numbers that were typed or pasted as text. */
import type { CellValue } from "../../../src/cells/grid";
import { HARMLESS, named, type Fault } from "./fault";
import { anyFigure, isAmount, put, spot, type FigurePlace } from "./places";

const wide = (text: string): string =>
  text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (value: number): string => value.toLocaleString("en-US");

/** A text in place of a figure; `means` says whether the number that it means is certain. */
function textFault(
  id: string,
  write: (place: FigurePlace) => string,
  means: "the-number" | "nothing" = "the-number",
  fits: (place: FigurePlace) => boolean = () => true,
): Fault {
  return {
    id,
    strike(book, choices) {
      const place = anyFigure(book, choices, fits);
      if (!place) return null;
      put(place.cell, write(place));
      return named(["cell-text"], [spot(place)], means === "nothing" ? undefined : place.value);
    },
  };
}

function blankFault(id: string, value: CellValue): Fault {
  return {
    id,
    strike(book, choices) {
      const place = anyFigure(book, choices);
      if (!place) return null;
      put(place.cell, value);
      return named(["cell-blank"], [spot(place)]);
    },
  };
}

const isLarge = ({ value }: FigurePlace): boolean => value >= 1000;
const isMoney = ({ quantity, value }: FigurePlace): boolean => isAmount(quantity) && value > 0;

export const figureTexts: readonly Fault[] = [
  textFault("text-number", ({ value }) => String(value)),
  textFault("text-full-width", ({ value }) => wide(String(value))),
  textFault("text-thousands", ({ value }) => grouped(value), "the-number", isLarge),
  textFault(
    "text-wide-thousands",
    ({ value }) => grouped(value).replaceAll(",", "，"),
    "the-number",
    isLarge,
  ),
  textFault("text-wan", ({ value }) => `${value}万`, "the-number", isMoney),
  textFault(
    "text-yi",
    ({ value }) => `${Number((value / 10_000).toPrecision(12))}亿`,
    "the-number",
    (place) => isMoney(place) && place.value >= 1,
  ),
  textFault("text-footnote", ({ value }) => `${value}①`),
  textFault("text-star", ({ value }) => `${value}*`),
  textFault("text-nbsp", ({ value }) => `\u00a0${value}\u00a0`),
  textFault("text-zero-width", ({ value }) => `${value}\u200b`),
  textFault(
    "text-scientific",
    ({ value }) => value.toExponential().replace("e", "E"),
    "the-number",
    isLarge,
  ),
  textFault("text-dash", () => "—", "nothing"),
  textFault("text-not-reported", () => "未报送", "nothing"),
  textFault(
    "text-split-digits",
    ({ value }) => String(value).replace(/^(\d)/, "$1 "),
    "nothing",
    isLarge,
  ),
  textFault("text-percent-in-amount", () => "同比增长", "nothing"),
  blankFault("blank", null),
  blankFault("blank-spaces", " \u00a0"),
  blankFault("blank-zero-width", "\u200b"),
  {
    id: "text-unit-behind",
    strike(book, choices) {
      const place = anyFigure(book, choices, isMoney);
      if (!place) return null;
      put(place.cell, `${place.value}${book.data.currency}`);
      return named(["cell-text"], [spot(place)], place.value);
    },
  },
  {
    id: "number-in-text-format",
    strike(book, choices) {
      const place = anyFigure(book, choices);
      if (!place) return null;
      place.cell.format = "@";
      return HARMLESS;
    },
  },
];
