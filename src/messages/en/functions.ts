import type { FunctionMessages } from "../zh/functions";

export const functions: FunctionMessages = {
  parameter: (name) => name,
  place: (parameter, row, column) =>
    parameter +
    (row === undefined ? "" : ` row ${row}`) +
    (column === undefined ? "" : ` column ${column}`),

  blank: (at) =>
    `${at} is blank: without data there is no score. Enter the number; enter 0 if it is zero.`,
  text: (at, text, seems) =>
    seems === null
      ? `${at}: “${text}” is text, not a number. Enter a number.`
      : `${at}: “${text}” is text; it looks like ${seems}. Text is not scored, so enter the number ${seems}.`,
  logical: (at, text) => `${at} is the logical value ${text}, not a number. Enter a number.`,
  errorCell: (at, error) => `${at} is the error ${error}. Correct that cell first.`,
  negative: (at, value) =>
    `${at} is ${value}, but this figure cannot be negative. Check and correct it.`,
  notWhole: (at, value) =>
    `${at} is ${value}, but firms and items are counted in whole numbers. Check and correct it.`,
  notPositive: (at, value) => `${at} is ${value}, but it must be above 0. Correct it.`,
  percentAsFraction: (at, value, percent) =>
    `${at}: ${value} looks like ${percent}%; enter ${percent}.`,
  outOfRange: (at, value, most) =>
    `${at} is ${value}, but the discretionary points lie between 0 and ${most}. Correct it.`,

  notOneColumn: (parameter, rows, columns) =>
    `${parameter} must be one column, but has ${rows} rows and ${columns} columns. Select one column, such as B5:B15.`,
  notOneCell: (parameter, rows, columns) =>
    `${parameter} must be one cell, but has ${rows} rows and ${columns} columns. Select one cell.`,
  lengthsDiffer: (lengths) =>
    `The columns differ in length: ${lengths.map(({ parameter, rows }) => `${parameter} ${rows} rows`).join(", ")}. Select the same rows.`,
  noPeers: (parameters) =>
    `${parameters.join(", ")}: all blank, no townships to compare with. Select the figures of all townships.`,
  peerBlank: (at) =>
    `${at} is blank although its row has other figures. No score is reliable while a township lacks data: fill it in.`,
  peerGap: (row, parameters) =>
    `Row ${row} of ${parameters.join(", ")} is blank, with data below it. Fill in that row or delete it.`,
  peerTotal: (at) =>
    `${at} is the sum of the other rows in every column: a county total, no township. Select the townships' rows only.`,
  notAmongPeers: (own, peers) =>
    `${own.map(({ at, value }) => `${at} (${value})`).join(", ")} is not among ${peers.join(", ")}. ` +
    `A formula that is filled down needs $ in its ranges, such as $B$5:$B$15, and they must include the township itself.`,

  unknownWord: (parameter, text, known) =>
    `${parameter} “${text}” is not known. Enter one of ${known.map((one) => `"${one}"`).join(", ")}.`,
  aboveOther: (at, value, other, limit) =>
    `${at} ${value} is more than ${other} ${limit}. Check and correct it.`,
  tierColumns: (parameter) =>
    `${parameter} must have three columns: at least, included (是 or 否), points; one tier a row. Select these three.`,
  tierOrder: (at) =>
    `${at} does not follow from the tier above. List the tiers from the best one down, each easier to reach and worth no more.`,
  noCode: (parameter) => `${parameter} is blank. Enter an indicator, such as "1.2".`,
  unknownCode: (parameter, text, known) =>
    `${parameter} “${text}” is no indicator. Enter one of ${known.join(", ")}.`,
  noTown: (at) => `${at} is blank. Enter the name of a township.`,
  townUnknown: (at, text, nearest) =>
    `${at} “${text}” is not in the list of townships` +
    (nearest === null ? ". Check the name." : `; is it “${nearest}”? Write it as the list does.`),
  townAmbiguous: (at, text, towns) =>
    `${at} “${text}” may be ${towns.join(" or ")}. Write the full name.`,
  townIsTotal: (at, text) =>
    `${at} “${text}” is a total row, not a township, and has no score. Enter a township.`,
  noPeriod: (parameter) => `${parameter} is blank. Enter a period, such as "1-6月".`,
  periodUnreadable: (parameter, text) =>
    `${parameter} “${text}” is no period. Enter a cumulative period, such as "1-6月".`,
  periodIsDate: (parameter, value) =>
    `${parameter} is a number or date (${value}), probably converted by Excel. Enter text, such as "1-6月".`,
  periodNotCumulative: (parameter, text, cumulative) =>
    `${parameter} “${text}” does not begin in January. The assessment is cumulative: enter "${cumulative}".`,
  periodWithoutTarget: (parameter, period, existing) =>
    `The task sheet has no targets for ${period} (${parameter}). ` +
    (existing.length === 0 ? "It has no periods. " : `It has ${existing.join(", ")}. `) +
    "Add the period first, or enter one that exists.",

  notATable: (parameter, table, headers) =>
    `${parameter} is not a ${table} sheet: the headers ${headers.join(", ")} are missing. Select the whole range with its headers.`,
  ledgerNotProvided: (parameter) =>
    `No ledger: ${parameter} is blank. Select the ledger; if there is nothing this period, an empty one with its headers.`,
  finding: (at, { what, todo }) => `${at === null ? "" : `${at}: `}${what} ${todo}`,

  otherTown: (fault) =>
    `This indicator compares all townships, and without one of them nobody has a score. ${fault}`,
  totalWithout: (town, codes, first) =>
    `${town} has no score for ${codes.join(", ")}, so there is no total. ${first}`,
  rankWithout: (town, first) =>
    `${town} has no total, and while one township is missing no place is certain. ${first}`,
};
