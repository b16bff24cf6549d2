import type { CellOriginMessages } from "../zh/cell-origin";

export const cellOrigin: CellOriginMessages = {
  name: "Where the cell comes from",
  follow: "Follow the selection",
  hint: "Select a cell of a score, ranking or grounds sheet, or one with a formula: this says how it came about.",
  isOff: "Not following. Tick “Follow the selection” and select a cell again.",
  goTo: (cell) => `Go to cell ${cell}`,
  failed: "The workbook could not be read, so this cell is not explained. Select it again later.",

  summary: {
    score: ({ town, score, points }) =>
      `${town} ${score}: ${points === null ? "no score" : `${points} points`}`,
    total: (town) => `Total of ${town}`,
    place: (town) => `Place of ${town}`,
    town: (town) => `Total and place of ${town}`,
    formula: (value) => (value === "" ? "A formula" : `A formula, showing ${value}`),
    plain: "This cell was not worked out, so there is nothing to explain.",
  },
  stale: {
    ranking: {
      title: "The score is out of date",
      text: (stored, now) =>
        `The cell holds ${stored}; the present data ${now === null ? "give no score" : `give ${now}`}. The data, the method, a reading or this cell changed after the ranking: rank again.`,
    },
    call: {
      title: "The cell's value is not up to date",
      text: (stored, now) =>
        `The cell holds ${stored}; the present data ${now === null ? "give no score" : `give ${now}`}. Press Ctrl+Alt+F9 to calculate again.`,
    },
  },
  lost: {
    county: (period) =>
      `The county is reconciled, never scored: the warnings of ${period} say whether its figures are the sum of the towns.`,
    "town-gone": (period) =>
      `The task sheet no longer has this town (it may have been renamed), so its scores of ${period} cannot be traced. Check it and rank again.`,
    unreadable: (period) =>
      `The task sheet or the data sheet of ${period} is gone or cannot be read, so the scores cannot be traced. Put it back and rank again.`,
  },

  ofCall: (name) => `Worked out by ${name} from the cells that its formula refers to.`,
  usesDefaults: "The functions of one indicator always use the default readings.",
  formula: {
    mixed:
      "A mixed formula: it is not one CX function alone, so only the cells that it refers to are listed.",
    rule: "A function of a general rule, of no indicator of its own. It refers to these cells:",
    table:
      "The first cell of a whole score table; select a score in the table to see where it comes from.",
    unreadable:
      "A cell that it refers to is blank, holds text or an impossible number, so there is no score to explain. It refers to these cells:",
  },
  formulaText: "Formula",
  precedents: "Cells referred to",
  noPrecedents: "It refers to no cell.",
  value: (value) => value,
  blank: "blank",
  cells: (count) => `${count} cells`,
  gone: "this workbook has no such sheet",
  otherNames: (names) => `Also names or other files: ${names.join(", ")}`,

  parts: "Scores",
  totals: "Totals compared",
  last: ({ period, total, place }) => `Last period (${period}): total ${total}, place ${place}.`,
};
