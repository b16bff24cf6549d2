import { DEFAULT_EDITION } from "../method/catalog";
import { DATA_COLUMNS, TASK_COLUMNS } from "../method/sheet-terms";
import { mostEntered } from "../method/needed-inputs";
import type { Figure } from "../reading/calls/our-functions";
import { anyNumber, notNegative, targetPercent, upTo, wholeCount } from "./cell-number";
import type { FigureKind } from "./columns";

/** What the numbers of a figure must be, and their unit. */
export function kindOf(figure: Figure): FigureKind {
  if (figure === "any") return { unit: "", check: anyNumber };
  if ("level" in figure) return { unit: "条", check: wholeCount };
  if ("task" in figure) return { unit: TASK_COLUMNS[figure.task].unit, check: targetPercent };
  const { unit, isCount } = DATA_COLUMNS[figure.quantity];
  const most = mostEntered(DEFAULT_EDITION, figure.quantity);
  if (most !== null) return { unit, check: upTo(most) };
  return { unit, check: isCount ? wholeCount : notNegative };
}
