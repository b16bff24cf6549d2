import type { Failure, PaneMessages } from "../zh/pane";
import { failedStep } from "./host";
import { quotedSheets } from "./sentence-parts";

export const pane: PaneMessages = {
  paneName: "Export Assessment",
  reading: "Reading the workbook…",
  opening: "Opening the workbook…",
  head: {
    title: (index) => `Assessment: ${index}`,
    sample: "sample, invented figures",
    help: {
      open: "Help",
      title: "Help",
      lines: [
        "The steps above are the order of a month: ✓ done, ▶ do this now, ○ not done. A step leads to its part.",
        "Tab and Shift+Tab move between buttons, Enter or Space presses, Esc closes a dialog.",
        "F6 moves between the pane and the sheet.",
        "Choose a township for its scores, and a score for its clause, cells and arithmetic.",
      ],
    },
  },
  townCount: (towns) => `${towns} ${towns === 1 ? "township" : "townships"}`,
  method: (document) => `Method: ${document}`,
  failure,
  tryAgain: "Read again",
  fetchAgain: "Load again",
  close: "Close",

  hostTooOld: {
    title: "This version of Excel is too old",
    text: "Excel 2021 or later, Microsoft 365 or Excel on the web is needed. Open the workbook on another computer. Scores, ranking and grounds already written stay as they are and can be read and printed.",
  },
  readOnly:
    "The workbook is read-only, so no ranking can be written. Save a copy or choose Enable Editing, then try again.",

  noTaskSheet: {
    title: "No task sheet yet",
    text: "There is no task sheet (任务分解表) in this workbook, so nothing can be assessed. Open an assessment workbook, or make one here.",
    heading: "New assessment workbook",
    createEmpty: "New, empty",
    createSample: "New, with sample data",
    sampleHint:
      "The sample has the targets of Annex 3; its figures for 1-5月 and 1-6月 are invented.",
  },
  created: "The sheets of the assessment workbook have been made.",
  exists: (sheets) =>
    `Nothing was made: the workbook already has ${quotedSheets(sheets)}. Rename or move them first, so that they are not overwritten.`,
  noData: {
    title: "No data yet",
    text: (next) => {
      if (next === null)
        return "The task sheet is there, but it has no period yet. Choose “+ Add”.";
      if (next.sheet === null)
        return `The task sheet is there, but no data sheet. Choose “+ Add”, enter ${next.period}, then fill in the new data sheet.`;
      return `The task sheet is there, but no data sheet has been filled in. Fill in “${next.sheet}”; the pane notices by itself.`;
    },
  },
  unreadable: "The task sheet cannot be read. Please put these right first:",

  period: "Period",
  periodOption: (period, has) => {
    const lacks = [...(has.targets ? [] : ["no targets"]), ...(has.data ? [] : ["no data"])];
    return lacks.length === 0 ? period : `${period} (${lacks.join(", ")})`;
  },
  rank: "Rank now",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  steps: {
    reading: "Reading the data…",
    checking: "Checking the data…",
    scoring: "Computing the scores…",
    writing: "Writing scores, ranking and grounds…",
    verifying: "Checking what was written…",
  },
  writeMode: {
    label: "Write scores as",
    values: "Values",
    formulas: "Formulas",
    native: "Plain formulas",
    formulasHint:
      "The scores sheet holds CX formulas that recalculate when data change; ranking and grounds are always values.",
    nativeHint:
      "The scores sheet holds formulas that every spreadsheet program knows, with a sheet 计算 that shows each step; they recalculate in Excel or WPS without the add-in. Ranking and grounds are always values.",
    noFunctionsHint: "CX functions do not work here; write values or plain formulas.",
    tooManyTownsHint: ({ formulas, native }) =>
      `Each formula compares all townships, and with many of them recalculating would take long: CX formulas are written for up to ${formulas} townships, plain formulas for up to ${native}.`,
  },

  newPeriod: {
    open: (next) => `+ Add ${next ?? "period"}`,
    title: "Add a period",
    period: "New period",
    periodHint: "From January on, such as 1-7月, 前三季度 or 全年",
    targets: "Targets",
    blank: "Leave blank, fill in later",
    copy: "Copy those of the last period",
    add: "Add",
    added: (period, sheet) =>
      `${period} has been added: fill in or check its targets, then fill in ${sheet === null ? "its data sheet" : `the sheet “${sheet}”`}.`,
  },

  findings: {
    nothingWritten:
      "This ranking wrote nothing. Put these right: a button below corrects or decides, checks again, and ranks once nothing blocks; after editing cells yourself, press the button again.",
    blocks: (count) => `Must be put right (${count})`,
    warnings: (count) => `To note (${count})`,
    warningsHint: "Notes do not change the ranking; they stand below it, outside the printed page.",
    unknownHeaders: (count) => `Headers not understood (${count})`,
    unknownHeadersHint: "A missing column may be among them under another header.",
    printedWarnings: (count) =>
      `To note (${count}): not changing the ranking, below the table on its sheet`,
    showAll: (count) => `Show all ${count}`,
  },
  fixes: {
    become: (value) => `Change to ${value}`,
    was: (value) => `Now ${value}`,
    whichColumn: (cell) => `Column of ${cell}`,
    one: ({ cell, was, becomes }) => `${cell} Change to ${becomes}, now ${was}`,
    all: (count) => `Correct all (${count})`,
    list: (count) => `${count} cells can be corrected at once:`,
    line: ({ cell, was, becomes }) => `${cell}: ${was} → ${becomes}`,
    fixed: (count) =>
      `${count} ${count === 1 ? "cell was" : "cells were"} corrected and checked again. The old values are kept in the sheet “考核存档”.`,
    changes: (count) => `${count} cells will change:`,
    blank: "(blank)",
    repairs: { "rows-back": "Put the rows back", "rows-added-up": "Add both rows into one" },
    nothing: "Nothing this period",
    nothingIn: (ledger) => `${ledger}: Nothing this period`,
    ledgerMade: (sheet) => `An empty ledger “${sheet}” was made; it counts as nothing this period.`,
  },
  standing: {
    waiting: (period) => `${period} is to be ranked`,
    blocked: (period) => `${period} is blocked`,
    failed: (period) => `${period} could not be ranked`,
    current: (period) => `${period} is ranked`,
    outdated: (period, places) =>
      `${period} is out of date${places === null || places === 0 ? "" : ` (${places} ${places === 1 ? "place" : "places"})`}`,
    issued: (period) => `${period} is issued`,
    "issued-changed": (period) => `${period} is issued, its data changed`,
    sheet: (period, what, isIssued) =>
      isIssued ? `${period} is issued and ${what}` : `${period} ${what}`,
  },
  stale: "The data have changed; please rank again",
  hiddenSheet: (sheet) =>
    `The cell was not shown: the sheet “${sheet}” is hidden. Unhide it, then try again.`,
  cancelled: "Cancelled. Nothing in the workbook was changed.",

  result: {
    changed: (sheets) => `Written: ${quotedSheets(sheets)}.`,
    revision:
      "This period has been issued and its data changed since: this is written as a revision (修订), and the issued ranking stays as it is.",
    unchanged: "Unchanged: the data are those of the last ranking, and no cell was written.",
    wroteValues: {
      "no-functions":
        "CX functions do not work here, so the scores were written as values. The results are the same.",
      "not-confirmed":
        "The formulas did not show the same results in time, so the scores were written as values.",
      "own-method":
        "The functions do not know own methods yet, so the scores were written as values; the results are the same. Plain formulas can be chosen.",
      decisions:
        "There are decisions for this period, which function formulas do not know: the score sheet was written as values.",
      "too-many-decimals":
        "Some figures have so many decimals that plain formulas could not compare them exactly, so the scores were written as values. The results are the same.",
      "not-equal":
        "Plain formulas do not give exactly the same scores for this period (a score may lie on the bound of a rounding), so the scores were written as values: they are right.",
      "too-many-towns":
        "With so many townships formulas would take long to recalculate, so the scores were written as values. The results are the same.",
      "too-many-rows":
        "A ledger (overseas projects or information items) has so many rows that formulas would take long to compare them, so the scores were written as values. The results are the same.",
    },
    goTo: (sheet) => `Go to “${sheet}”`,
    notices: "Facts to mention",
  },
  ranking: {
    caption: (period) => `Ranking ${period}`,
    place: "Place",
    town: "Township",
    total: "Total",
    share: (full) => `Of ${full}`,
    hint: "Choose a township for its scores, then a score for how it came about.",
  },
  town: {
    scores: (town) => `Scores of ${town}`,
    points: (points, full) => `${points} / ${full}`,
    noScore: "none",
  },
  score: {
    clause: "Clause",
    inputs: "Data",
    input: ({ town, name, value, unit }) =>
      `${town === null ? "" : `${town}, `}${name}: ${value}${unit === "" ? "" : ` (${unit})`}`,
    goTo: (cell) => `Go to cell ${cell}`,
    rounding: "Rounding",
    conventions: "Readings",
  },
  conventions: {
    allDefault: "Readings: all as by default",
    changed: (count) => `Readings: ${count} ${count === 1 ? "differs" : "differ"} from the default`,
    isChanged: "not the default",
  },
};

function failure(failed: Failure): string {
  switch (failed.kind) {
    case "read-only":
      return "Nothing was written: the workbook is read-only. Save a copy or choose Enable Editing, then try again.";
    case "protected-sheet":
      return `Nothing was written: the sheet “${failed.sheet}” is protected. Unprotect it under Review, then try again.`;
    case "cell-changed":
      return `Nothing was written: ${failed.cell} was changed meanwhile. Check it, then try again.`;
    case "editing":
      return "Nothing was written: a cell is being edited. Press Enter to finish, then try again.";
    case "too-large":
      return "Nothing was written: it is more than this program can write at once. Reduce the rows of the workbook, then try again.";
    case "read-back-differs":
      return `Nothing was written: ${failed.cell} read back differently, and all was put back. Close other programs that change the workbook, then try again.`;
    case "put-back-failed":
      return `Writing was interrupted and could not be undone: ${quotedSheets(failed.sheets)} may be written only in part. Do not use them. Close this pane and open it again: it then puts everything back first. Then try again.`;
    case "not-fetched":
      return "This part could not be loaded, and the workbook was not changed: the network failed, or the add-in has just been updated. Check the network and try again; if it still fails, close this pane and open it again.";
    case "no-file":
      return "No copy was made: the program did not give this workbook as a file. This happens where the workbook is kept on another cloud drive, or was just renamed in the browser. Save it on this computer, open it again and try again.";
    case "host":
      return `${failedStep(failed.call)}. The workbook was not changed, or was put back. Try again. If it still fails, save the workbook, close it and open it again, and copy the details for whoever maintains this.`;
    case "unexpected":
      return "The add-in itself failed, and this step was not finished. Try again. If it still fails, save the workbook, close it and open it again, and copy the details for whoever maintains this.";
  }
}
