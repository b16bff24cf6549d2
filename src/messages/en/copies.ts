import type { CopiedMonthState, CopyMessages } from "../zh/copies";

export const copies: CopyMessages = {
  title: "Copies: plain formulas or values",
  hint: "A copy for bureaus without the add-in (WPS, an older Excel), with a sheet 说明. It is compared cell by cell before you get it. The open workbook stays as it is.",
  draft:
    "No copy was made: the method is a draft. Seal it in the section Methods first, then rank again.",
  cannotCopy:
    "In this version of Excel an add-in cannot make a copy: rank with plain formulas, then save a copy yourself.",
  native: "Copy with plain formulas",
  frozen: "Copy as values",
  making: "Making and checking the copy…",
  handedOver: (fileName) =>
    `The copy is ready: ${fileName}. In Excel it is a new workbook that is not saved yet: save it, or download it where it was not opened. In the stand-alone edition it has been downloaded.`,
  proof: (cells, scores) =>
    scores > 0
      ? `${cells} cells compared, 0 differences; ${scores} scores, totals and places equal those of the add-in.`
      : `${cells} cells compared, 0 differences.`,
  month: (period, state) => `${period}: ${STATES[state]}`,
  noMonths: "There is no ranking in this workbook yet.",
  translated: (count) => `${count} formulas with CX functions became plain formulas.`,
  frozenCells: {
    native: (count) =>
      `${count} formulas with CX functions have no plain form; in the copy they are values:`,
    frozen: (count) => `${count} formulas with CX functions are values in the copy:`,
  },
  unreadable:
    "The file of this workbook cannot be read (too large, or something in it is not known), so no copy was made. Delete sheets that are not needed and try again.",
  notCalculated:
    "Some formulas with CX functions have no result yet, so no copy was made. Wait until they are calculated (or delete them) and try again:",
  outOfDate:
    "No copy was made: the stand-alone edition cannot calculate the formulas in these cells, and the data were edited since. Export the workbook, open and save it in Excel or WPS, open it here again and make the copy then:",
  notEqual:
    "The copy differs from the workbook, so it was not handed over. Rank the month and try again:",
  showAll: (count) => `Show all ${count} cells`,
};

const STATES: Readonly<Record<CopiedMonthState, string>> = {
  native: "scores in plain formulas",
  values: "scores as values",
  issued: "issued, intact, left as it is",
  "issued-altered": "issued, but changed since (see the check of the issue); left as it stands",
  "issued-frozen":
    "issued, every value as it was issued; its formulas are values (冻结为数值); left as it is",
  "issued-rewritten":
    "issued; formulas of it with CX functions are plain formulas in the copy (the same values), which the check of the issue lists",
  stale:
    "its data changed after the ranking; scores and ranking are those of then. Better rank it first",
  "stale-live":
    "its data changed after the ranking; scores are those of now, the ranking that of then. Better rank it first",
  altered:
    "its sheets are not what would be written now (changed by hand, or an earlier month was ranked again); left as they stand. Better rank it first",
  blocked: "cannot be scored from its data now; left as it stands",
  "not-equal": "plain formulas do not give exactly the same scores; scores stay as values",
  "too-many-decimals": "too many decimals; scores stay as values",
  "too-many-towns": "too many townships; scores stay as values",
  "too-many-rows": "too many rows in a ledger; scores stay as values",
};
