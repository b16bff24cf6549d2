import { changxing2020 } from "../method/editions/changxing-2020";
import { columnTerm, taskTerm } from "../method/inputs";
import { mostEntered } from "../method/needed-inputs";
import type { Figure } from "../reading/calls/our-functions";
import { anyNumber, notNegative, targetPercent, upTo, wholeCount } from "./cell-number";
import type { FigureKind } from "./columns";

/** Found once: a workbook calls the functions from thousands of cells. */
const kinds = new Map<Figure, FigureKind>();

/** What the numbers of a figure must be, and their unit. */
export function kindOf(figure: Figure): FigureKind {
  const kind = kinds.get(figure) ?? kindIn(figure);
  kinds.set(figure, kind);
  return kind;
}

function kindIn(figure: Figure): FigureKind {
  if (figure === "any") return { unit: "", check: anyNumber };
  if ("level" in figure) return { unit: "条", check: wholeCount };
  if ("task" in figure)
    return { unit: taskTerm(changxing2020.inputs, figure.task).unit, check: targetPercent };
  const { unit, kind } = columnTerm(changxing2020.inputs, figure.quantity);
  const most = mostEntered(changxing2020, figure.quantity);
  if (most !== null) return { unit, check: upTo(most) };
  return { unit, check: kind === "count" ? wholeCount : notNegative };
}
