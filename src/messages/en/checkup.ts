import type { CheckupMessages } from "../zh/checkup";

const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

export const checkup: CheckupMessages = {
  title: "Workbook check-up",
  hint: "Looks for what usually happens to a workbook that was passed around: changed function names, #NAME? left behind, functions inside IFERROR, links to other files, numbers kept as text. It only reads; no cell is changed.",
  start: "Check up",
  again: "Check again",
  checking: "Checking…",
  sound: (formulas) =>
    `Nothing was found (${formulas === 1 ? "1 formula" : `${formulas} formulas`} checked).`,
  found: (count) => `Found ${places(count)} to look at.`,
  manual: {
    title: "Calculation is manual",
    text: "Formulas do not follow changed data, so what you see may be old. Set Formulas > Calculation Options to Automatic.",
  },
  noFunctions:
    "This Excel cannot run the add-in's functions. Their formulas are not rewritten here, so that no value turns into #NAME?. Repair them in an Excel that can.",
  kinds: {
    "stored-name": {
      title: "Changed function name",
      why: "The file was saved by a program without the add-in: the name of a CX function became the one that files use, which does not calculate.",
      byHand: "Repair it in an Excel that can run the add-in's functions.",
    },
    "add-in-path": {
      title: "Path before the function name",
      why: "The path of the add-in or of another file stands before a CX function: no other computer finds it.",
      byHand: "Repair it in an Excel that can run the add-in's functions.",
    },
    "stray-at": {
      title: "@ before the function name",
      why: "A program has put an @ before a CX function. For one cell it does nothing here, and is an error elsewhere.",
      byHand: "Repair it in an Excel that can run the add-in's functions.",
    },
    wrapped: {
      title: "Inside IFERROR or the like",
      why: "Where data is missing, a CX function says what; inside IFERROR, IFNA or ISERROR it becomes 0 or a blank. The bare function is better.",
      byHand:
        "The condition and the result are different formulas, so it is not certain what is meant. Write the bare CX function.",
    },
    "stale-error": {
      title: "#NAME? or #BUSY! left behind",
      why: "The formula is sound; the error is from when there was no add-in. Written anew, it is calculated.",
      byHand: "Open and recalculate it in an Excel that can run the add-in's functions.",
    },
    spilled: {
      title: "One formula over many cells",
      why: "One CX formula gives a column or a table. LibreOffice and WPS show #NAME? and keep the first cell only.",
      byHand:
        "It may stay where only you look at it. To send it out, make a copy with plain formulas (one a cell there), or write one formula a cell (a suggested one goes into the first cell and is filled down), or paste it as values. “Restore last” could not take that back whole, so it is not done for you.",
    },
    "text-number": {
      title: "Number kept as text",
      why: "A formula counts with the cell, but it holds text: sums and ranks pass over it.",
      byHand: "Make it a number.",
    },
    "external-link": {
      title: "Link to another file",
      why: "The formula asks for another file, which the receiver does not have; its value may be old.",
      byHand:
        "It shows an error now, so there is no value to freeze. Check the source file, or type the value.",
    },
  },
  certain: (count) => `Can be repaired (${count})`,
  choice: (count) => `For you to decide (${count})`,
  choiceHint:
    "Not ticked until you do so: a link is frozen to the value that it shows and is not updated any more; do not tick a text that is a code.",
  byHand: (count) => `To be done by hand (${count})`,
  listOf: (kind, count) => `${kind} (${count})`,
  tickAll: (kind, count) => `All: ${kind} (${count})`,
  tick: (cell) => `Repair ${cell}`,
  became: (now, becomes) => `${now} → ${becomes}`,
  anew: (formula) => `${formula} (written anew)`,
  frozen: (formula, value) => `${formula} → frozen to ${value}`,
  suggested: (formula) => `Better written: ${formula}`,
  also: (kinds) => `Also: ${kinds.join(", ")}`,
  repair: (count) => `Repair the selected (${count})`,
  repairHint: "All of them or none. “Restore last” takes it back.",
  repaired: (count) => `Repaired ${places(count)}. “Restore last” takes it back.`,
  outdated:
    "Nothing was repaired: the workbook has just changed. It was checked again; look it over and repair then.",
  showAll: (count) => `Show all ${count}`,
};
