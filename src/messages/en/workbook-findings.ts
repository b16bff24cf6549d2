import type { WorkbookFindingMessages } from "../zh/workbook-findings";
import { quoted, text, whose } from "./finding-parts";

/** Findings of sheets, formats and merged cells. */
export const workbookFindings: WorkbookFindingMessages = {
  "no-task-sheet": () =>
    text(
      "The workbook has no task sheet (任务分解表).",
      "The townships and their targets are taken from it.",
      "Open an assessment workbook or make a new one; a sheet of your own needs the headers “乡镇” and “自营出口增幅(%)” with the periods in the next row.",
    ),
  "no-data-sheet": ({ period, existing }) =>
    text(
      `There is no data sheet for ${period}.`,
      `Data sheets found: ${quoted(existing)}.`,
      `Add it with “Add period”, or, where its sheet is there, write “${period}” into its name or title.`,
    ),
  "data-empty": ({ sheet }) =>
    text(
      `“${sheet}” is not filled in yet.`,
      "Without a single figure nothing can be scored.",
      "Enter the figures of the townships first, then rank.",
    ),
  "several-sheets": ({ table, sheets }) =>
    text(
      `${sheets.length} sheets could be “${table}”: ${quoted(sheets)}.`,
      "Which one to use is not ours to guess.",
      "Keep one; move the others out of this workbook or remove their headers.",
    ),

  "cell-date": (facts) =>
    text(
      `${whose(facts)} is a date (${facts.date}), not a number.`,
      "Excel turns entries like “3-5” into dates.",
      "Set the format to General and enter the number again.",
    ),
  "cell-merged": (facts) =>
    text(
      `${whose(facts)} lies in the merged cells ${facts.area}.`,
      "Merging keeps one figure only, and whose it is becomes unclear.",
      "Unmerge them and fill in each cell.",
    ),
  "format-misleads": (facts) =>
    text(
      `${whose(facts)} stores ${facts.value}, which the cell format ${facts.format} shows as another number.`,
      "Scores use the number stored.",
      "Enter the number in the unit of the column.",
    ),
};
