import { exactOfCell, HUNDRED, multiply, subtract, exact } from "../numbers/exact";
import { isWhole, shortestText } from "../numbers/decimal-text";
import { isFraction } from "../reading/words/percent-cell";
import { looksBlank } from "../reading/words/plain-text";
import { seemsNumber } from "../reading/words/seeming-number";
import { invalid, missing, words, type Fault } from "./cell-error";

/** What a column's numbers must be. Returns why one is refused, or null. `at` says where it stands. */
export type Check = (value: number, at: string) => Fault | null;

/** A cell is blank when it is null or shows nothing; an omitted argument is null too. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && looksBlank(cell));
}

/** The number of a cell, to the 15 digits that Excel shows, or why it is none. `unit` helps to say what a text seems to mean. */
export function cellNumber(cell: unknown, at: string, unit: string): number | Fault {
  if (isBlank(cell)) return missing(words().blank(at));
  if (typeof cell === "number" && Number.isFinite(cell)) return Number(cell.toPrecision(15));
  if (typeof cell === "string") return invalid(words().text(at, cell, seemsNumber(cell, unit)));
  if (typeof cell === "boolean") return invalid(words().logical(at, cell ? "TRUE" : "FALSE"));
  return invalid(words().errorCell(at, errorText(cell)));
}

/** What an error cell shows. Error cells arrive as CustomFunctions.Error objects, whose code is that text. */
export function errorText(cell: unknown): string {
  if (typeof cell === "number") return "#NUM!";
  const code = typeof cell === "object" && cell !== null && "code" in cell ? cell.code : null;
  return typeof code === "string" ? code : "#VALUE!";
}

/** A number as it was typed, without the noise of binary. */
export function numberText(value: number): string {
  return shortestText(exactOfCell(value));
}

export const anyNumber: Check = () => null;

export const notNegative: Check = (value, at) =>
  value < 0 ? invalid(words().negative(at, numberText(value))) : null;

/** A number of firms or items: 0, 1, 2 … */
export const wholeCount: Check = (value, at) =>
  notNegative(value, at) ??
  (isWhole(exactOfCell(value)) ? null : invalid(words().notWhole(at, numberText(value))));

export const positive: Check = (value, at) =>
  value > 0 ? null : invalid(words().notPositive(at, numberText(value)));

/** Targets are percents as 附件3 prints them: 8.5. A percent cell holds 0.085. */
export const targetPercent: Check = (value, at) => {
  if (!isFraction(exactOfCell(value))) return null;
  const percent = shortestText(multiply(exactOfCell(value), HUNDRED));
  return invalid(words().percentAsFraction(at, numberText(value), percent));
};

/** 酌情分: from 0 to `most`, both included. */
export const upTo =
  (most: string): Check =>
  (value, at) =>
    value < 0 || subtract(exact(most), exactOfCell(value)).numerator < 0n
      ? invalid(words().outOfRange(at, numberText(value), most))
      : null;
