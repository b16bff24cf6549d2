import type { SheetFindingMessages } from "../zh/sheet-findings";
import { quoted, text } from "./finding-parts";

/** Findings of tables, their periods, columns and towns. */
export const sheetFindings: SheetFindingMessages = {
  "table-not-found": ({ table, headers }) =>
    text(
      `No header row was found in “${table}”.`,
      `It needs these columns: ${quoted(headers)}.`,
      "Add the header row, or choose the right range.",
    ),
  "no-towns": () =>
    text(
      "The task sheet lists no township.",
      "The townships are the rows below the header 乡镇, totals aside.",
      "Enter one row a township with its targets.",
    ),

  "period-unreadable": ({ text: written }) =>
    text(
      `The period “${written}” cannot be read.`,
      "A period is a run of months from January.",
      "Write it like “1-6月”.",
    ),
  "period-not-cumulative": ({ text: written, cumulative }) =>
    text(
      `The period “${written}” does not start in January.`,
      "Scores use cumulative figures, never those of a single month or quarter.",
      `If the figures are cumulative, write “${cumulative}”.`,
    ),
  "period-is-date": ({ date, seems }) =>
    text(
      `The period is a date (${date}), not text.`,
      "Excel turns “2020年6月” and “1-6” into dates.",
      `It seems to mean “${seems}”; confirm to make it text.`,
    ),
  "period-without-target": ({ period, existing }) =>
    text(
      `The task sheet has no targets for ${period}.`,
      `Periods with targets: ${existing.length === 0 ? "none" : existing.join(", ")}.`,
      "Add the period's target columns with “Add period” and fill them in, or choose a period that has targets.",
    ),
  "period-repeated": ({ header, period, first }) =>
    text(
      `“${header}” has two columns for ${period}.`,
      `The other one is at ${first}; which one holds is unclear.`,
      "Delete one of them or correct its period.",
    ),
  "period-header-missing": ({ header }) =>
    text(
      `A column of “${header}” has no period.`,
      "It is unclear which period its targets belong to.",
      "Enter the period, like “1-6月”.",
    ),
  "period-differs": ({ period, says }) =>
    text(
      `This data sheet says ${says}, but ${period} is to be scored.`,
      "Figures of another period would give a wrong ranking.",
      "Choose the right period, or correct the sheet's name or title.",
    ),
  "year-differs": ({ year, says }) =>
    text(
      `This says ${says}, but the assessed year is ${year}.`,
      "Figures of different years cannot be scored together.",
      "Check the year and correct it.",
    ),

  "column-missing": ({ header }) =>
    text(
      `The column “${header}” is missing.`,
      "Scores need it.",
      `Add the column with the header “${header}”.`,
    ),
  "column-repeated": ({ header, cells }) =>
    text(
      `${cells.length} columns are “${header}”: ${cells.join(", ")}.`,
      "Which one to use is unclear.",
      "Keep one, or change the header of the other.",
    ),
  "column-ambiguous": ({ text: written, headers }) =>
    text(
      `The header “${written}” could mean any of ${quoted(headers)}.`,
      "It is not ours to guess.",
      "Write the header in full.",
    ),
  "units-mixed": ({ header, unit, expected }) =>
    text(
      unit === "" ? `“${header}” states no unit.` : `The unit of “${header}” is “${unit}”.`,
      `It should be “${expected}”: figures in different units cannot be computed together.`,
      `Convert the figures to “${expected}” and correct the unit.`,
    ),

  "town-unknown": ({ text: written, nearest }) =>
    text(
      `“${written}” is not in the list of townships.`,
      "The task sheet decides who is assessed; a row of nobody cannot be scored.",
      nearest === null
        ? "Use the name of the task sheet."
        : `Is it “${nearest}”? Check and correct.`,
    ),
  "town-ambiguous": ({ text: written, towns }) =>
    text(
      `“${written}” could mean ${quoted(towns)}.`,
      "It is not ours to guess.",
      "Write the full name.",
    ),
  "town-missing": ({ town }) =>
    text(
      `There is no row for ${town}.`,
      "Every township needs its figures; with one missing there is no ranking.",
      "Add the row.",
    ),
  "town-repeated": ({ town, name, first, firstName }) =>
    name !== firstName
      ? text(
          `“${name}” and “${firstName}” (${first}) are both ${town}, in two rows.`,
          "A unit has one row; each may be a part of it, or one a copy.",
          "If each is a part, add them into one row (amounts and counts add up; rates and scores do not and are entered again); else delete one.",
        )
      : text(
          `${town} appears twice.`,
          `The other row is at ${first}; which one holds is unclear.`,
          "Delete the surplus row or correct the name.",
        ),
  "town-blank": ({ row }) =>
    text(
      `Row ${row} has entries but no township.`,
      "It is unclear whose they are.",
      "Enter the township or clear the row; unmerge merged cells first.",
    ),
};
