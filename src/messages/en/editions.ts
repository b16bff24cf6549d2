import type { EditionsMessages } from "../zh/editions";
import { quotedSheets } from "./sentence-parts";

export const editions: EditionsMessages = {
  title: "Methods",
  reading: "Reading the method…",
  published: ({ title, document }) => `Method in force: ${title} (${document}), published.`,
  own: ({ title, document }) => `Method in force: ${title} (${document}), the workbook's own.`,
  nameless: (sheet) => `The own method on “${sheet}” cannot be read as a whole yet; see below.`,
  state: {
    draft:
      "State: draft. Months can be ranked, and every title says so; issues, hand-outs and copies wait until it is sealed.",
    final: (by, on) => `State: sealed (${by}, ${on}). A changed cell stops the ranking.`,
  },
  ranked: (period, method) => `${period} was ranked by ${method}.`,
  sheetLink: (sheet) => `Show “${sheet}”`,

  make: {
    heading: "New method",
    hint: "Writes a sheet 考核办法 of small tables (head, columns, tasks, indicators …) with lists wherever a word is chosen.",
    base: "Begin with",
    bases: {
      current: "The method in force",
      points: "Template with points (sample)",
      efficacy: "Template of efficacy coefficients (sample)",
    },
    name: "Name of the method",
    document: "Document number",
    documentHint: "May be blank until it is sealed.",
    year: "Year",
    button: "New method",
    made: (sheet) => `“${sheet}” was written as a draft. Change it, then check it.`,
    refused: {
      ranked: (document) =>
        `Nothing was made: months of this workbook were ranked by ${document}. A workbook has the method of one year; make another with New year.`,
      "own-there": (document) =>
        `Nothing was made: there is an own method already, “${document}”. Change that one; if it is sealed, make another workbook with New year.`,
      year: "Nothing was made: the year has four digits, such as 2026.",
    },
  },

  check: {
    button: "Check the method",
    sound: "Nothing wrong was found; it can be tried and sealed.",
    found: (blocking, warnings) =>
      [blocking > 0 ? `${blocking} to put right` : "", warnings > 0 ? `${warnings} to look at` : ""]
        .filter((part) => part !== "")
        .join(", ") + ":",
  },

  trial: {
    button: "Try it",
    hint: "Scores eight invented townships (ties, zeros, falls, nothing last year) and writes how each score comes about.",
    made: (sheet) => `“${sheet}” was written (invented figures).`,
    refused: "Nothing was tried: parts of the method have to be put right first. Check it.",
  },

  inputs: {
    heading: "Input sheets",
    hint: "Writes 任务分解表, the data sheets and the ledgers of the method in force; sheets that are there stay.",
    towns: "Units, one a line",
    periods: "Periods, such as 1-5月, 1-6月",
    button: "Make the input sheets",
    made: (sheets) => `Written: ${quotedSheets(sheets)}.`,
    refused: {
      "no-towns": "Nothing was made: no unit is named.",
      "town-repeated": (town) => `Nothing was made: “${town}” is named twice.`,
      period: (text) =>
        `Nothing was made: “${text}” is no period. Periods begin in January, such as 1-6月.`,
      unsound: "Nothing was made: parts of the method have to be put right first. Check it.",
      "all-there": "Nothing was made: all those sheets are there.",
    },
  },

  next: {
    heading: "New year",
    hint: "Makes another workbook for the next year: the same units and readings, the method as a draft, last year's columns filled with this year's figures of the same period and where they come from. Targets and figures are blank. This workbook stays as it is.",
    button: "New year",
    made: (file, carried) =>
      `“${file}” was made, with ${carried} figures of last year. Open it, change the method, then fill in the targets.`,
    cannot:
      "No file can be made here. Use Microsoft 365, Excel 2021 or later, or the stand-alone edition.",
    refused: {
      "no-roster": "Nothing was made: this workbook has no task sheet that names the units.",
      unsound: "Nothing was made: parts of the method have to be put right first. Check it.",
    },
  },

  seal: {
    heading: "Seal",
    hint: "A sealed method is not changed any more: any cell that differs stops the ranking. A correction is another method that names this one.",
    by: "Sealed by, or on what grounds",
    button: "Seal",
    made: (print) => `Sealed; fingerprint ${print}.`,
    refused: {
      "no-grounds": "Nothing was sealed: say who seals it, or on what grounds.",
      "not-own": "Nothing was sealed: the method in force is a published one.",
      unsound: "Nothing was sealed: parts of the method have to be put right first. Check it.",
      "no-document": "Nothing was sealed: the document number is missing.",
      "sealed-already": "Nothing was sealed: it is sealed already.",
    },
  },
};
