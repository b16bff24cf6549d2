import type { BlockingMessages } from "../zh/blocking-findings";
import { quoted, text, whose } from "./finding-parts";
import { conventions as conventionWords } from "./conventions";
import { sheetFindings } from "./sheet-findings";

const NEEDED = "Scores and places cannot be computed without this figure";

export const blockingFindings: BlockingMessages = {
  ...sheetFindings,

  "cell-blank": (facts) =>
    text(
      `${whose(facts)} is blank.`,
      `${NEEDED}; a blank is not a 0.`,
      "Enter the figure; if it is zero, enter 0.",
    ),
  "cell-text": (facts) =>
    text(
      `${whose(facts)} is the text “${facts.text}”, not a number.`,
      `${NEEDED}; text takes no part in calculations.`,
      facts.seems === null
        ? "Enter a number; if it is zero, enter 0."
        : `It seems to mean ${facts.seems}; confirm to make it a number.`,
    ),
  "cell-error": (facts) =>
    text(
      `${whose(facts)} is the error ${facts.error}.`,
      `${NEEDED}.`,
      "Correct the formula or enter the number.",
    ),
  "cell-boolean": (facts) =>
    text(`${whose(facts)} is ${facts.text}, not a number.`, `${NEEDED}.`, "Enter a number."),
  "value-negative": (facts) =>
    text(
      `${whose(facts)} is negative: ${facts.value}.`,
      "This figure cannot be below 0.",
      "Check and correct it.",
    ),
  "count-not-whole": (facts) =>
    text(
      `${whose(facts)} is ${facts.value}, not a whole number.`,
      "Firms are counted in whole numbers.",
      "Check it and correct it.",
    ),
  "percent-as-fraction": (facts) =>
    text(
      `${whose(facts)} holds ${facts.value}.`,
      `The column's unit is already “%”: 8.5% is entered as 8.5. A fraction or a percent format is off by a factor of a hundred.${
        facts.isFormatted ? "" : ` If ${facts.value}% is meant, record a decision.`
      }`,
      `It looks like ${facts.seems}%: enter ${facts.seems} with the format General.`,
    ),
  "quality-out-of-range": ({ town, value, most }) =>
    text(
      `The quality score of ${town} is ${value}.`,
      `The bureau may award 0 to ${most}.`,
      `Enter a number from 0 to ${most}.`,
    ),

  "ledger-absent": ({ ledger }) =>
    text(
      `There is no ledger “${ledger}”.`,
      "A missing ledger is not the same as nothing to report, and is never scored as 0.",
      "Add the ledger; if there is nothing this period, click “Nothing this period” or add an empty sheet with its header.",
    ),
  "level-unknown": ({ text: written, levels }) =>
    text(
      `The level “${written}” cannot be read.`,
      `A level is one of ${quoted(levels)}.`,
      "Choose one of them.",
    ),
  "yes-no-unknown": ({ header, text: written }) =>
    text(
      `“${header}” holds “${written}”.`,
      "This column takes only 是 (yes) or 否 (no).",
      "Enter 是 or 否.",
    ),
  "date-unreadable": ({ header, text: written }) =>
    text(
      `“${header}” holds “${written}”, which cannot be read as a date.`,
      "The date decides whether the row belongs to the period.",
      "Enter a full date such as 2020-03-05.",
    ),
  "date-other-year": ({ date, year }) =>
    text(
      `This row is dated ${date}, outside ${year}.`,
      "Entries of another year cannot be scored.",
      "Correct the date or delete the row.",
    ),
  "method-differs": ({ document, code, header, text: written, official }) =>
    text(
      `${header} of ${code} is “${written}”, which differs from ${document}.`,
      `The document says “${official}”. This sheet is a copy of the method; only its column 口径 is for choosing.`,
      `Put back “${official}”.`,
    ),
  "method-row-missing": ({ document, codes }) =>
    text(
      `The method sheet lacks ${codes.join(", ")}.`,
      `Rows of indicators must agree with ${document}; a reading without its row is no choice of the default.`,
      "Put the rows back; the range of a formula must hold the whole sheet.",
    ),
  "method-row-repeated": ({ code, first }) =>
    text(
      `The method sheet has two rows ${code}; the other is at ${first}.`,
      "Which one holds is unclear.",
      "Delete the surplus row.",
    ),
  "method-row-unknown": ({ document, code }) =>
    text(
      `The method sheet has “${code}”, unlike ${document}.`,
      "The document has no such indicator.",
      "Delete the row.",
    ),
  "reading-unknown": ({ code, convention, text: written, choices }) =>
    text(
      `Reading ${code}: “${written}” is no choice.`,
      `“${conventionWords.questions[convention]}” Choices: ${quoted(choices)}.`,
      "Choose one from the list; blank means the default.",
    ),
};
