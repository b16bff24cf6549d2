import type { FormulaFindingMessages } from "../zh/formula-findings";
import { text, whose } from "./finding-parts";

/** Findings of formulas: those that call ours, and those behind figures. */
export const formulaFindings: FormulaFindingMessages = {
  "formula-not-calculated": ({ formula }) =>
    text(
      formula === null
        ? "This result of an array formula was not calculated."
        : `The formula ${formula} was not calculated.`,
      "The stand-alone edition cannot calculate it, and the data were edited since: it shows its earlier value, which cannot be scored.",
      "Export the workbook, open and save it in Excel or WPS, and open it here again; or enter the figure in this cell.",
    ),
  "formula-over-blank": ({ formula, blank }) =>
    text(
      `The formula ${formula} refers to the blank cell ${blank}.`,
      "Excel for Windows may pass a blank as 0, which gives a believable score.",
      'Fill in the figure, or write the reference as IF(range="","",range).',
    ),
  "formula-peers-roster": ({ formula, range, towns, more }) =>
    text(
      more === null
        ? `The range ${range} of the formula ${formula} leaves out ${towns.join(", ")}.`
        : `The range ${range} of the formula ${formula} includes ${more}, which is no township's.`,
      "A score compares with all townships, not with totals.",
      "Set the range to the rows of all townships.",
    ),
  "formula-peers-differ": ({ formula, usual }) =>
    text(
      `The formula ${formula} compares with another range than its neighbours (${usual}).`,
      "Filled down without $, every row is compared with different townships.",
      `Set the range to ${usual}.`,
    ),

  "formula-stale": ({ formula, value, gives, ...facts }) =>
    text(
      `${whose(facts)} holds ${value}, but its formula ${formula} now gives ${gives}.`,
      "The formula was not recalculated, or another program changed its result; scoring the old number would give wrong places.",
      "Press F9 to recalculate and check again; if they still differ, check the formula.",
    ),
  "formula-of-blank": ({ formula, blank, ...facts }) =>
    text(
      `The formula ${formula} of ${whose(facts)} uses the blank cell ${blank}.`,
      "A blank counts as 0 and gives a number that looks right; missing is not zero. A formula filled down without $ does this too.",
      "Fill in that cell or correct the reference; enter 0 if it really is zero.",
    ),
  "formula-skips-text": ({ formula, text: written, textCell, ...facts }) =>
    text(
      `The formula ${formula} of ${whose(facts)} leaves out ${textCell}, which holds the text “${written}”.`,
      "SUM passes over texts without an error, and the sum is too small.",
      "Make that cell a number.",
    ),
};
